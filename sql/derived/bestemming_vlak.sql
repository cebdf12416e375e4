-- id: bestemming_vlak
-- title: {nl: Vlakken met alle zones die erover liggen, en: Faces with every zone over them}
-- description:
--   nl: Alle zonegrenzen samen verdelen het land in vlakken; per vlak de zones volgens voorrang. Zo is elke oppervlakte exact.
-- needs: [rup-zones, zone_rang, percelen]
-- piece: tile
-- source: docs/method/bestemming.md#voorrang
WITH lijn AS (
    SELECT ST_UnaryUnion(ST_Collect(ST_Boundary(geknipt.geom))) AS geom
    FROM  (SELECT ST_CollectionExtract(ST_Intersection(z.geom, :tegel), 3) AS geom
           FROM   bestemmingszone z
           JOIN   zone_rang USING (bestemmingszone_id)
           WHERE  ST_Intersects(z.geom, :tegel)
           ORDER  BY bestemmingszone_id) geknipt
),
vlak AS (
    SELECT row_number() OVER () AS vlak_nr, geom, ST_PointOnSurface(geom) AS punt
    FROM  (SELECT (ST_Dump(ST_Polygonize(geom))).geom FROM lijn) gesloten
),
ligt AS MATERIALIZED (
    SELECT v.vlak_nr, v.geom, z.bestemmingszone_id, z.algplanid, r.rang, r.geldt, r.wijkt_voor
    FROM   vlak v
    JOIN   bestemmingszone z ON ST_Intersects(z.geom, v.punt)
    JOIN   zone_rang r USING (bestemmingszone_id)
),
-- where a corrected zone lies, the plan that the municipality names takes its place
plaats AS (
    SELECT vlak_nr, wijkt_voor AS algplanid, min(rang) - 0.5 AS rang
    FROM   ligt
    WHERE  wijkt_voor IS NOT NULL
    GROUP  BY vlak_nr, wijkt_voor
)
SELECT zones[1] AS bestemmingszone_id, zones[2:] AS vervangt, geom
FROM  (SELECT l.geom, array_agg(l.bestemmingszone_id ORDER BY l.geldt DESC, LEAST(l.rang, p.rang), l.rang) AS zones
       FROM   ligt l
       LEFT   JOIN plaats p USING (vlak_nr, algplanid)
       GROUP  BY l.vlak_nr, l.geom
       HAVING bool_or(l.geldt)) bedekt
