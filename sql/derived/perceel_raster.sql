-- id: perceel_raster
-- title: {nl: Percelen in een raster, en: Parcels in a grid}
-- description:
--   nl: Hoeveel van elk perceel in elke cel van een vast raster in web Mercator ligt, waarvan er 64 × 64 in een tegel van zoom 12 gaan (96 m bij ons). Wie kleiner is dan een halve cel hoort bij de cel van zijn middelpunt. Enkel om lage zoomniveaus te tekenen; m2 zijn die van web Mercator.
-- needs: [percelen]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/api.md#low-zooms
WITH maat AS (SELECT 20037508.342789244 AS half, 40075016.685578488 / (1 << 18) AS zijde),
vorm AS MATERIALIZED (
    SELECT perceel_id, m2, m2 < zijde * zijde / 2 AS klein, half, zijde,
           CASE WHEN m2 < zijde * zijde / 2 THEN ST_Centroid(geom_3857) ELSE geom_3857 END AS plek
    FROM  (SELECT perceel_id, geom_3857, ST_Area(geom_3857) AS m2 FROM perceel OFFSET 0) p
    CROSS  JOIN maat
),
omhulling AS (
    SELECT perceel_id, plek, m2, half, zijde,
           floor((ST_XMin(plek) + half) / zijde)::int AS west, floor((ST_XMax(plek) + half) / zijde)::int AS oost,
           floor((half - ST_YMax(plek)) / zijde)::int AS noord, floor((half - ST_YMin(plek)) / zijde)::int AS zuid
    FROM   vorm
    WHERE  NOT klein
)
-- whole numbers: sums of them are the same in any order
SELECT perceel_id, kolom, rij, ceil(m2)::bigint AS m2
FROM  (SELECT perceel_id, floor((ST_X(plek) + half) / zijde)::int AS kolom, floor((half - ST_Y(plek)) / zijde)::int AS rij, m2
       FROM   vorm
       WHERE  klein
       UNION  ALL
       SELECT perceel_id, kolom, rij,
              CASE WHEN west = oost AND noord = zuid THEN m2
                   ELSE ST_Area(ST_ClipByBox2D(plek, ST_MakeBox2D(
                            ST_MakePoint(kolom * zijde - half, half - (rij + 1) * zijde),
                            ST_MakePoint((kolom + 1) * zijde - half, half - rij * zijde)))) END
       FROM   omhulling
       CROSS  JOIN generate_series(west, oost) kolom
       CROSS  JOIN generate_series(noord, zuid) rij) deel
WHERE  m2 > 0
