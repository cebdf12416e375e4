-- id: perceel_zone
-- title: {nl: Zones op elk perceel, en: Zones on each parcel}
-- description:
--   nl: De snede van percelen en geldende zones, die enkel opnieuw gemaakt wordt als een van beide verandert.
-- needs: [percelen, bestemming_stuk]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/bestemming.md#perceel-bestemming
SELECT perceel_id, bestemmingszone_id, m2, m2 / oppervlakte AS aandeel,
       m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte) AS telt
FROM  (SELECT perceel_id, bestemmingszone_id, oppervlakte, sum(m2 ORDER BY m2) AS m2
       FROM  (SELECT p.perceel_id, s.bestemmingszone_id, ST_Area(p.geom) AS oppervlakte, s.m2
              FROM   perceel p
              -- by perceel, so that a piece of the work never looks at all zones
              CROSS  JOIN LATERAL (
                  SELECT s.bestemmingszone_id,
                         CASE WHEN ST_CoveredBy(p.geom, s.geom) THEN ST_Area(p.geom)
                              WHEN ST_Intersects(p.geom, s.geom) THEN ST_Area(ST_Intersection(p.geom, s.geom)) END AS m2
                  FROM   bestemming_stuk s
                  WHERE  s.geom && p.geom
                  OFFSET 0) s) snede
       WHERE  m2 > 0
       GROUP  BY perceel_id, bestemmingszone_id, oppervlakte) deel
