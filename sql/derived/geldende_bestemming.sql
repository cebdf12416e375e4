-- id: geldende_bestemming
-- title: {nl: Geldende bestemming, en: Zoning in force}
-- description:
--   nl: Elk punt heeft één geldende zone; wat die vervangt blijft als bewijs bij het vlak staan. Haardun is wat ontstaat waar twee tekeningen van één lijn een paar centimeter verschillen.
-- needs: [rup-zones, bestemming_vlak]
-- geometry: MultiPolygon
-- indexes: ["USING gist (geom)", "USING gist (geom_crs84)", "(geldende_bestemming_id)", "(id)"]
-- source: docs/method/bestemming.md#voorrang
SELECT row_number() OVER (ORDER BY v.geom, v.bestemmingszone_id, v.vervangt)::int AS geldende_bestemming_id,
       z.id || '.' || row_number() OVER (PARTITION BY v.bestemmingszone_id ORDER BY v.vervangt) AS id,
       v.bestemmingszone_id, v.vervangt, ST_Area(v.geom) AS m2,
       2 * ST_Area(v.geom) / ST_Perimeter(v.geom) < :tekenprecisie
           OR ST_IsEmpty(ST_ReducePrecision(ST_Transform(v.geom, 4258), 1e-7)) AS haardun, v.geom
FROM  (SELECT bestemmingszone_id, vervangt, ST_Multi(ST_Union(geom ORDER BY geom)) AS geom
       FROM   bestemming_vlak
       GROUP  BY bestemmingszone_id, vervangt) v
JOIN   bestemmingszone z USING (bestemmingszone_id)
