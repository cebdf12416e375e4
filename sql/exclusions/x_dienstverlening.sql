-- id: x_dienstverlening
-- code: X-ZONE
-- title: {nl: Bestemd voor dienstverlening, en: Reserved for services}
-- description:
--   nl: Een zone voor dienstverlening staat open voor kantoren en handel, niet voor ambacht.
-- profiles: [ambacht]
-- needs: [perceel_bestemming, rup-zones]
-- source: docs/method.md#x-zone
SELECT perceel_id,
       round((100 * sum(b.aandeel ORDER BY b.m2))::numeric) || ' % in dienstverlening' AS reden,
       string_agg(z.algplanid || ' ' || coalesce(z.svnaam, '') || ': ' || round(b.m2::numeric) || ' m²', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemmingszone z USING (bestemmingszone_id)
WHERE  b.rol = 'dienstverlening' AND b.telt
GROUP  BY perceel_id
HAVING sum(b.aandeel ORDER BY b.m2) >= :uitsluiting_aandeel
