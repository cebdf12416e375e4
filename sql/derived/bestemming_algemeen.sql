-- id: bestemming_algemeen
-- title: {nl: Geldende bestemming in grote lijnen, en: Zoning in force in outline}
-- description:
--   nl: Voor de tegels van zoom 6 tot 12. Elke cel krijgt de categorie en de rol van de zones die er het meest van bedekken.
-- needs: [percelen, bestemming_raster, rup-zones, zone_rol]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
WITH basis AS (
    SELECT kolom, rij, ((40075016.685578488 / (1 << 18)) ^ 2)::bigint AS m2, categorie, rol
    FROM   bestemming_raster
    JOIN   bestemmingszone USING (bestemmingszone_id)
    JOIN   zone_rol USING (bestemmingszone_id)
),
cel AS (
    SELECT verfijning, kolom >> 11 - verfijning AS kolom, rij >> 11 - verfijning AS rij, categorie, rol, sum(m2) AS m2
    FROM   basis CROSS JOIN generate_series(6, 11) verfijning
    GROUP  BY verfijning, kolom >> 11 - verfijning, rij >> 11 - verfijning, categorie, rol
),
gekozen AS (
    SELECT DISTINCT ON (verfijning, kolom, rij) verfijning, kolom, rij, categorie, rol
    FROM  (SELECT *, sum(m2) OVER (PARTITION BY verfijning, kolom, rij) AS bedekt FROM cel) c
    -- a cell that is mostly empty stays empty
    WHERE  bedekt >= (40075016.685578488 / (1 << verfijning + 7)) ^ 2 / 4
    ORDER  BY verfijning, kolom, rij, m2 DESC, categorie, rol
),
-- cells of one class side by side; one cell around a tile stands in it too
strook AS (
    SELECT zoom, tegel_rij, tegel_kolom, verfijning, rij, categorie, rol, min(kolom) AS van, max(kolom) + 1 AS tot
    FROM  (SELECT *, kolom - row_number() OVER (PARTITION BY zoom, tegel_rij, tegel_kolom, rij, categorie, rol
                                                ORDER BY kolom) AS reeks
           FROM   gekozen
           -- zoom 12 has the cells of zoom 11, 64 to a side of the tile instead of 128
           CROSS  JOIN LATERAL (SELECT verfijning AS zoom, 7 AS macht UNION ALL SELECT 12, 6 WHERE verfijning = 11) z
           CROSS  JOIN LATERAL generate_series(kolom - 1 >> macht, kolom + 1 >> macht) tegel_kolom
           CROSS  JOIN LATERAL generate_series(rij - 1 >> macht, rij + 1 >> macht) tegel_rij) c
    GROUP  BY zoom, tegel_rij, tegel_kolom, verfijning, rij, categorie, rol, reeks
)
SELECT zoom, tegel_rij, tegel_kolom, categorie, rol,
       ST_Union(ST_MakeEnvelope(van * zijde - 20037508.342789244, 20037508.342789244 - (rij + 1) * zijde,
                                tot * zijde - 20037508.342789244, 20037508.342789244 - rij * zijde, 3857) ORDER BY rij, van) AS geom_3857
FROM  (SELECT *, 40075016.685578488 / (1 << verfijning + 7) AS zijde FROM strook) s
GROUP  BY zoom, tegel_rij, tegel_kolom, categorie, rol
