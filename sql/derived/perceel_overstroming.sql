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
       FROM  (SELECT p.perceel_id, s.klasse, s.gebied, ST_Area(p.geom) AS oppervlakte, s.deel, ST_Area(s.deel) AS m2
              FROM   perceel p
              CROSS  JOIN LATERAL (
                  SELECT o.klasse, o.overstromingsgebied_id AS gebied,
                         CASE WHEN ST_CoveredBy(p.geom, o.geom) THEN p.geom
                              WHEN ST_Intersects(p.geom, o.geom) THEN ST_Intersection(p.geom, o.geom) END AS deel
                  FROM   overstroming_stuk o
                  WHERE  o.geom && p.geom
                  OFFSET 0) s) snede
       WHERE  m2 > 0
       GROUP  BY perceel_id, klasse, oppervlakte) per_klasse
