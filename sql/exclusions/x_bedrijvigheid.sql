-- id: x_bedrijvigheid
-- code: X-PARK
-- title: {nl: Bestemd voor bedrijvigheid, en: Zoned for business}
-- description:
--   nl: Bedrijvigheid buiten een afgebakend bedrijventerrein is even goed voorbehouden ruimte.
-- needs: [perceel_bestemming, bestemming_rol, rup-zones]
-- source: docs/method.md#x-park
SELECT perceel_id,
       round((100 * sum(b.aandeel ORDER BY b.m2))::numeric) || ' % bestemd voor bedrijvigheid' AS reden,
       string_agg(z.algplanid || ' ' || coalesce(z.svnaam, '') || ': ' || round(b.m2::numeric) || ' m²', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemming_rol r USING (rol)
JOIN   bestemmingszone z USING (bestemmingszone_id)
WHERE  r.poort = 'X-PARK' AND b.telt
GROUP  BY perceel_id
HAVING sum(b.aandeel ORDER BY b.m2) >= :uitsluiting_aandeel
