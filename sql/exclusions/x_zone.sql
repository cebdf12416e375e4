-- id: x_zone
-- code: X-ZONE
-- title: {nl: Bestemming sluit verweving uit, en: Zoning excludes mixing}
-- description:
--   nl: Zonder gebouwenlaag telt het hele perceel; minstens de helft in zones die verweving uitsluiten.
-- needs: [perceel_bestemming, bestemming_rol, rup-zones]
-- source: docs/method.md#x-zone
SELECT perceel_id,
       round((100 * sum(b.aandeel ORDER BY b.m2))::numeric) || ' % in ' || string_agg(DISTINCT r.naam, ', ') AS reden,
       string_agg(z.algplanid || ' ' || coalesce(z.svnaam, '') || ': ' || round(b.m2::numeric) || ' m²', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemming_rol r USING (rol)
JOIN   bestemmingszone z USING (bestemmingszone_id)
WHERE  r.poort = 'X-ZONE' AND b.telt
GROUP  BY perceel_id
HAVING sum(b.aandeel ORDER BY b.m2) >= :uitsluiting_aandeel
