-- id: perceel_poort
-- title: {nl: Poorten die de bestemming van een perceel sluit, en: Gates that the zoning of a parcel closes}
-- description:
--   nl: Per perceel en poort het aandeel in zones met een rol die de poort sluit, met plan, artikel, oppervlakte en aandeel van elke zone als bewijs.
-- needs: [perceel_bestemming, bestemming_rol, zone_plan]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: method/bestemming_rol.csv
SELECT perceel_id, r.poort,
       sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS aandeel,
       string_agg(DISTINCT r.naam, ', ' ORDER BY r.naam) AS rollen,
       string_agg(z.aanduiding || ': ' || round(b.m2::numeric) || ' m² (' || round((100 * b.aandeel)::numeric) || ' %)'
                      || coalesce(' [' || z.correctie || ']', ''), '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel_bestemming b
JOIN   bestemming_rol r USING (rol)
JOIN   zone_plan z USING (bestemmingszone_id)
WHERE  r.poort IS NOT NULL AND b.telt
GROUP  BY perceel_id, r.poort
