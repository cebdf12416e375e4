-- id: x_bedrijvigheid
-- code: X-PARK
-- title: {nl: Bestemd voor bedrijvigheid, en: Zoned for business}
-- description:
--   nl: Bedrijvigheid buiten een afgebakend bedrijventerrein is even goed voorbehouden ruimte.
-- needs: [perceel_poort]
-- source: docs/method/uitsluitingen.md#x-park
SELECT perceel_id, round((100 * b.aandeel)::numeric) || ' % bestemd voor ' || b.rollen AS reden, b.bewijs
FROM   perceel_poort b
WHERE  b.poort = 'X-PARK' AND b.aandeel >= :uitsluiting_aandeel
