-- id: x_dienstverlening
-- code: X-ZONE
-- title: {nl: Bestemd voor dienstverlening, en: Reserved for services}
-- description:
--   nl: Een zone voor dienstverlening staat open voor kantoren en handel, niet voor ambacht en logistiek.
-- profiles: [ambacht, logistiek]
-- needs: [perceel_toets]
-- source: docs/method/uitsluitingen.md#x-zone
SELECT perceel_id, round((100 * t.aandeel)::numeric) || ' % van ' || t.grond || ' in ' || t.rollen AS reden, t.bewijs
FROM   perceel_toets t
WHERE  t.poort = 'X-ZONE:ambacht' AND t.aandeel >= :uitsluiting_aandeel
