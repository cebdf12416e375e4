-- id: bestemming_vlak
-- title: {nl: Vlakken met alle zones die erover liggen, en: Faces with every zone over them}
-- description:
--   nl: Alle zonegrenzen samen verdelen het land in vlakken; per vlak de zones volgens voorrang. Zo is elke oppervlakte exact.
-- needs: [rup-zones, zone_rang, percelen]
-- piece: tile
-- source: docs/method.md#geldende-bestemming
WITH lijn AS (
    SELECT ST_UnaryUnion(ST_Collect(ST_Boundary(geknipt.geom))) AS geom
    FROM  (SELECT ST_CollectionExtract(ST_Intersection(z.geom, :tegel), 3) AS geom
           FROM   bestemmingszone z
           JOIN   zone_rang USING (bestemmingszone_id)
           WHERE  ST_Intersects(z.geom, :tegel)
           ORDER  BY bestemmingszone_id) geknipt
),
vlak AS (
    SELECT geom, ST_PointOnSurface(geom) AS punt
    FROM  (SELECT (ST_Dump(ST_Polygonize(geom))).geom FROM lijn) gesloten
)
SELECT zones[1] AS bestemmingszone_id, zones[2:] AS vervangt, geom
FROM  (SELECT v.geom, array_agg(bestemmingszone_id ORDER BY r.rang) AS zones
       FROM   vlak v
       JOIN   bestemmingszone z ON ST_Intersects(z.geom, v.punt)
       JOIN   zone_rang r USING (bestemmingszone_id)
       GROUP  BY v.geom) bedekt
