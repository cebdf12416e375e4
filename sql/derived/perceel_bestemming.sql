-- id: perceel_bestemming
-- title: {nl: Bestemming van elk perceel, en: Zoning of each parcel}
-- description:
--   nl: De geldende zones van een perceel met oppervlakte en aandeel; nooit één woord.
-- needs: [percelen, bestemming_stuk, zone_rol]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method.md#perceel-bestemming
SELECT perceel_id, bestemmingszone_id, r.rol, m2, m2 / oppervlakte AS aandeel,
       m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte) AS telt
FROM  (SELECT perceel_id, bestemmingszone_id, oppervlakte, sum(m2 ORDER BY m2) AS m2
       FROM  (SELECT p.perceel_id, s.bestemmingszone_id, ST_Area(p.geom) AS oppervlakte,
                     CASE WHEN ST_CoveredBy(p.geom, s.geom) THEN ST_Area(p.geom)
                          ELSE ST_Area(ST_Intersection(p.geom, s.geom)) END AS m2
              FROM   perceel p
              JOIN   bestemming_stuk s ON ST_Intersects(p.geom, s.geom)) snede
       WHERE  m2 > 0
       GROUP  BY perceel_id, bestemmingszone_id, oppervlakte) deel
JOIN   zone_rol r USING (bestemmingszone_id)
