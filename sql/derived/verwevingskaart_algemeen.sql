-- id: verwevingskaart_algemeen
-- title: {nl: Verwevingskaart in grote lijnen, en: Mixing map in outline}
-- description:
--   nl: Voor de tegels van zoom 6 tot 11. Elke cel krijgt de klasse die in het midden geldt, en daarboven de klasse die het meest voorkomt.
-- needs: [percelen, cellen, verwevingskaart]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
WITH maat AS (SELECT 20037508.342789244 AS half, 40075016.685578488 / (1 << 18) AS zijde),
basis AS (
    -- cells of the grid whose middle lies in the cell of 100 m
    SELECT kolom, rij, (zijde * zijde)::bigint AS m2, min(v.code) AS code
    FROM   verwevingskaart v
    JOIN   cel c USING (cel_id)
    CROSS  JOIN maat
    CROSS  JOIN LATERAL generate_series(floor((ST_XMin(c.geom_3857) + half) / zijde)::int,
                                        floor((ST_XMax(c.geom_3857) + half) / zijde)::int) kolom
    CROSS  JOIN LATERAL generate_series(floor((half - ST_YMax(c.geom_3857)) / zijde)::int,
                                        floor((half - ST_YMin(c.geom_3857)) / zijde)::int) rij
    WHERE  ST_Intersects(c.geom_3857, ST_SetSRID(ST_MakePoint((kolom + 0.5) * zijde - half, half - (rij + 0.5) * zijde), 3857))
    GROUP  BY kolom, rij, zijde
),
cel AS (
    SELECT verfijning, kolom >> 11 - verfijning AS kolom, rij >> 11 - verfijning AS rij, code, sum(m2) AS m2
    FROM   basis CROSS JOIN generate_series(6, 11) verfijning
    GROUP  BY verfijning, kolom >> 11 - verfijning, rij >> 11 - verfijning, code
),
gekozen AS (
    SELECT DISTINCT ON (verfijning, kolom, rij) verfijning, kolom, rij, code
    FROM  (SELECT *, sum(m2) OVER (PARTITION BY verfijning, kolom, rij) AS bedekt FROM cel) c
    -- a cell that is mostly empty stays empty
    WHERE  bedekt >= (40075016.685578488 / (1 << verfijning + 7)) ^ 2 / 4
    ORDER  BY verfijning, kolom, rij, m2 DESC, code
),
-- cells of one class side by side; one cell around a tile stands in it too
strook AS (
    SELECT zoom, tegel_rij, tegel_kolom, verfijning, rij, code, min(kolom) AS van, max(kolom) + 1 AS tot
    FROM  (SELECT *, kolom - row_number() OVER (PARTITION BY zoom, tegel_rij, tegel_kolom, rij, code
                                                ORDER BY kolom) AS reeks
           FROM   gekozen
           -- zoom 12 has the cells of zoom 11, 64 to a side of the tile instead of 128
           CROSS  JOIN LATERAL (SELECT verfijning AS zoom, 7 AS macht UNION ALL SELECT 12, 6 WHERE verfijning = 11) z
           CROSS  JOIN LATERAL generate_series(kolom - 1 >> macht, kolom + 1 >> macht) tegel_kolom
           CROSS  JOIN LATERAL generate_series(rij - 1 >> macht, rij + 1 >> macht) tegel_rij) c
    GROUP  BY zoom, tegel_rij, tegel_kolom, verfijning, rij, code, reeks
)
SELECT zoom, tegel_rij, tegel_kolom, code,
       ST_Union(ST_MakeEnvelope(van * zijde - 20037508.342789244, 20037508.342789244 - (rij + 1) * zijde,
                                tot * zijde - 20037508.342789244, 20037508.342789244 - rij * zijde, 3857) ORDER BY rij, van) AS geom_3857
FROM  (SELECT *, 40075016.685578488 / (1 << verfijning + 7) AS zijde FROM strook) s
GROUP  BY zoom, tegel_rij, tegel_kolom, code
