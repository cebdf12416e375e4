-- id: perceel_overstroming
-- title: {nl: Overstromingsklassen van elk perceel, en: Flood classes of each parcel}
-- description:
--   nl: Per perceel en klasse de oppervlakte; grond onder meer gebieden van één klasse telt eenmaal.
-- needs: [percelen, overstroming_stuk]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/criteria.md#c12
SELECT perceel_id, klasse, m2, m2 / oppervlakte AS aandeel,
       m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte) AS telt
FROM  (SELECT perceel_id, klasse, oppervlakte,
              CASE WHEN min(gebied) = max(gebied) THEN sum(m2 ORDER BY m2)
                   ELSE ST_Area(ST_Union(deel ORDER BY gebied, deel)) END AS m2
       FROM  (SELECT p.perceel_id, s.klasse, s.overstromingsgebied_id AS gebied, ST_Area(p.geom) AS oppervlakte,
                     d.deel, ST_Area(d.deel) AS m2
              FROM   perceel p
              JOIN   overstroming_stuk s ON ST_Intersects(p.geom, s.geom)
              CROSS  JOIN LATERAL (SELECT CASE WHEN ST_CoveredBy(p.geom, s.geom) THEN p.geom
                                               ELSE ST_Intersection(p.geom, s.geom) END AS deel OFFSET 0) d) snede
       WHERE  m2 > 0
       GROUP  BY perceel_id, klasse, oppervlakte) per_klasse
