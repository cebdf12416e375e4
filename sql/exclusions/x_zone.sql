-- id: x_zone
-- code: X-ZONE
-- title: {nl: Bestemming sluit verweving uit, en: Zoning excludes mixing}
-- description:
--   nl: Zonder gebouwenlaag telt het hele perceel; minstens de helft in zones die verweving uitsluiten.
-- needs: [perceel_poort]
-- source: docs/method.md#x-zone
SELECT perceel_id, round((100 * b.aandeel)::numeric) || ' % in ' || b.rollen AS reden, b.bewijs
FROM   perceel JOIN perceel_poort b USING (perceel_id)
WHERE  b.poort = 'X-ZONE' AND b.aandeel >= :uitsluiting_aandeel
