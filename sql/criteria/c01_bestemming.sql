-- id: c01_bestemming
-- title: {nl: Geschiktheid van de bestemming, en: Fit of the zoning}
-- description:
--   nl: Gewogen gemiddelde van de rollen van de geldende zones, naar oppervlakte. Onbekende zones tellen niet mee; is minder dan de helft bekend, dan is het perceel niet te beoordelen.
-- unit: aandeel
-- needs: [perceel_bestemming, bestemming_rol, rup-zones]
-- no_row: missing
-- no_row_text: {nl: minder dan de helft van het perceel heeft een leesbare bestemming, en: less than half of the parcel has a known zone}
-- required: true
-- normalise: {identity: {}}
-- source: docs/method.md#c01
SELECT perceel_id,
       sum(b.aandeel * r.waarde::float8 ORDER BY b.m2, bestemmingszone_id)
           / sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS waarde,
       string_agg(round((100 * b.aandeel)::numeric) || ' % ' || r.naam || ' (' || z.algplanid
                      || coalesce(', ' || z.svnr, '') || ')', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemming_rol r USING (rol)
JOIN   bestemmingszone z USING (bestemmingszone_id)
WHERE  b.telt AND r.waarde IS NOT NULL
GROUP  BY perceel_id
HAVING sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) >= :bestemming_minimum_bekend
