-- needs: [percelen, perceel_raster]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- for the tiles of zoom 6 to 12: each cell has the classes of the percelen that cover most of it (docs/api.md#low-zooms)
WITH basis AS (
    SELECT kolom, rij, m2, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
    FROM   perceel_raster JOIN geschiktheid_openbaar USING (perceel_id)
),
cel AS (
    SELECT verfijning, kolom >> 11 - verfijning AS kolom, rij >> 11 - verfijning AS rij, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse, sum(m2) AS m2
    FROM   basis CROSS JOIN generate_series(6, 11) verfijning
    GROUP  BY verfijning, kolom >> 11 - verfijning, rij >> 11 - verfijning, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
),
gekozen AS (
    SELECT DISTINCT ON (verfijning, kolom, rij) verfijning, kolom, rij, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
    FROM  (SELECT *, sum(m2) OVER (PARTITION BY verfijning, kolom, rij) AS bedekt FROM cel) c
    -- a cell that is mostly empty stays empty
    WHERE  bedekt >= (40075016.685578488 / (1 << verfijning + 7)) ^ 2 / 4
    ORDER  BY verfijning, kolom, rij, m2 DESC, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
),
-- cells of one class side by side; one cell around a tile stands in it too
strook AS (
    SELECT zoom, tegel_rij, tegel_kolom, verfijning, rij, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse, min(kolom) AS van, max(kolom) + 1 AS tot
    FROM  (SELECT *, kolom - row_number() OVER (PARTITION BY zoom, tegel_rij, tegel_kolom, rij, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
                                                ORDER BY kolom) AS reeks
           FROM   gekozen
           -- zoom 12 has the cells of zoom 11, 64 to a side of the tile instead of 128
           CROSS  JOIN LATERAL (SELECT verfijning AS zoom, 7 AS macht UNION ALL SELECT 12, 6 WHERE verfijning = 11) z
           CROSS  JOIN LATERAL generate_series(kolom - 1 >> macht, kolom + 1 >> macht) tegel_kolom
           CROSS  JOIN LATERAL generate_series(rij - 1 >> macht, rij + 1 >> macht) tegel_rij) c
    GROUP  BY zoom, tegel_rij, tegel_kolom, verfijning, rij, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse, reeks
)
SELECT zoom, tegel_rij, tegel_kolom, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse,
       ST_Union(ST_MakeEnvelope(van * zijde - 20037508.342789244, 20037508.342789244 - (rij + 1) * zijde,
                                tot * zijde - 20037508.342789244, 20037508.342789244 - rij * zijde, 3857) ORDER BY rij, van) AS geom_3857
FROM  (SELECT *, 40075016.685578488 / (1 << verfijning + 7) AS zijde FROM strook) s
GROUP  BY zoom, tegel_rij, tegel_kolom, uitgesloten, kantoor_klasse, handel_klasse, ambacht_klasse, logistiek_klasse
