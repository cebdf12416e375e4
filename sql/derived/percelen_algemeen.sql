-- id: percelen_algemeen
-- title: {nl: Korrel van de percelen, en: Grain of the parcels}
-- description:
--   nl: Voor de tegels van zoom 6 tot 12, waar percelen te klein zijn om te tonen. Elke cel krijgt de korrel van de percelen die er het meest van bedekken.
-- needs: [percelen, perceel_raster]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
WITH basis AS (
    SELECT kolom, rij, m2, 1 + (grootte >= 500)::int + (grootte >= 2000)::int + (grootte >= 10000)::int AS korrel
    FROM   perceel_raster
    JOIN  (SELECT perceel_id, ST_Area(geom) AS grootte FROM perceel OFFSET 0) p USING (perceel_id)
),
cel AS (
    SELECT verfijning, kolom >> 11 - verfijning AS kolom, rij >> 11 - verfijning AS rij, korrel, sum(m2) AS m2
    FROM   basis CROSS JOIN generate_series(6, 11) verfijning
    GROUP  BY verfijning, kolom >> 11 - verfijning, rij >> 11 - verfijning, korrel
),
gekozen AS (
    SELECT DISTINCT ON (verfijning, kolom, rij) verfijning, kolom, rij, korrel
    FROM  (SELECT *, sum(m2) OVER (PARTITION BY verfijning, kolom, rij) AS bedekt FROM cel) c
    -- a cell that is mostly empty stays empty
    WHERE  bedekt >= (40075016.685578488 / (1 << verfijning + 7)) ^ 2 / 4
    ORDER  BY verfijning, kolom, rij, m2 DESC, korrel
),
-- cells of one class side by side; one cell around a tile stands in it too
strook AS (
    SELECT zoom, tegel_rij, tegel_kolom, verfijning, rij, korrel, min(kolom) AS van, max(kolom) + 1 AS tot
    FROM  (SELECT *, kolom - row_number() OVER (PARTITION BY zoom, tegel_rij, tegel_kolom, rij, korrel
                                                ORDER BY kolom) AS reeks
           FROM   gekozen
           -- zoom 12 has the cells of zoom 11, 64 to a side of the tile instead of 128
           CROSS  JOIN LATERAL (SELECT verfijning AS zoom, 7 AS macht UNION ALL SELECT 12, 6 WHERE verfijning = 11) z
           CROSS  JOIN LATERAL generate_series(kolom - 1 >> macht, kolom + 1 >> macht) tegel_kolom
           CROSS  JOIN LATERAL generate_series(rij - 1 >> macht, rij + 1 >> macht) tegel_rij) c
    GROUP  BY zoom, tegel_rij, tegel_kolom, verfijning, rij, korrel, reeks
)
SELECT zoom, tegel_rij, tegel_kolom, korrel,
       ST_Union(ST_MakeEnvelope(van * zijde - 20037508.342789244, 20037508.342789244 - (rij + 1) * zijde,
                                tot * zijde - 20037508.342789244, 20037508.342789244 - rij * zijde, 3857) ORDER BY rij, van) AS geom_3857
FROM  (SELECT *, 40075016.685578488 / (1 << verfijning + 7) AS zijde FROM strook) s
GROUP  BY zoom, tegel_rij, tegel_kolom, korrel
