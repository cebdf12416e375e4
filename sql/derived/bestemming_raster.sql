-- id: bestemming_raster
-- title: {nl: Geldende bestemming in een raster, en: Zoning in force in a grid}
-- description:
--   nl: De geldende zone in het midden van elke cel van het raster van perceel_raster. Enkel om lage zoomniveaus te tekenen.
-- needs: [percelen, bestemming_stuk]
-- piece: tile
-- source: docs/api.md#low-zooms
WITH maat AS (SELECT 20037508.342789244 AS half, 40075016.685578488 / (1 << 18) AS zijde),
stuk AS (SELECT ST_Transform(ST_Transform(:tegel, 4258), 3857) AS geom),
midden AS (
    SELECT kolom, rij,
           ST_Transform(ST_Transform(ST_SetSRID(ST_MakePoint((kolom + 0.5) * zijde - half, half - (rij + 0.5) * zijde), 3857), 4258), 31370) AS punt
    FROM   stuk
    CROSS  JOIN maat
    CROSS  JOIN generate_series(floor((ST_XMin(geom) + half) / zijde)::int, floor((ST_XMax(geom) + half) / zijde)::int) kolom
    CROSS  JOIN generate_series(floor((half - ST_YMax(geom)) / zijde)::int, floor((half - ST_YMin(geom)) / zijde)::int) rij
    OFFSET 0
)
SELECT m.kolom, m.rij, min(s.bestemmingszone_id) AS bestemmingszone_id
FROM   midden m
JOIN   bestemming_stuk s ON ST_Intersects(s.geom, m.punt)
-- each place in one square
WHERE  ST_X(punt) >= ST_XMin(:tegel) AND ST_X(punt) < ST_XMax(:tegel)
AND    ST_Y(punt) >= ST_YMin(:tegel) AND ST_Y(punt) < ST_YMax(:tegel)
GROUP  BY m.kolom, m.rij
