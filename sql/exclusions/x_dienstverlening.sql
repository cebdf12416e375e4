-- id: x_dienstverlening
-- code: X-ZONE
-- title: {nl: Bestemd voor dienstverlening, en: Reserved for services}
-- description:
--   nl: Een zone voor dienstverlening staat open voor kantoren en handel, niet voor ambacht.
-- profiles: [ambacht]
-- needs: [perceel_poort]
-- source: docs/method.md#x-zone
SELECT perceel_id, round((100 * b.aandeel)::numeric) || ' % in ' || b.rollen AS reden, b.bewijs
FROM   perceel JOIN perceel_poort b USING (perceel_id)
WHERE  b.poort = 'X-ZONE:ambacht' AND b.aandeel >= :uitsluiting_aandeel
