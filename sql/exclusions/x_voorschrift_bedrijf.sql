-- id: x_voorschrift_bedrijf
-- code: X-VOORSCHRIFT
-- title: {nl: Voorschrift verbiedt ambacht en bedrijvigheid, en: Prescription forbids crafts and industry}
-- description:
--   nl: Minstens de helft van het perceel ligt waar een gelezen voorschrift ambacht en bedrijvigheid verbiedt.
-- profiles: [ambacht, logistiek]
-- needs: [perceel_verbod]
-- source: docs/method/bestemming.md#x-voorschrift
SELECT perceel_id, round((100 * aandeel)::numeric) || ' % waar het voorschrift ambacht en bedrijvigheid verbiedt' AS reden, bewijs
FROM   perceel JOIN perceel_verbod USING (perceel_id)
WHERE  functie = 'industrie_bedrijvigheid' AND aandeel >= :uitsluiting_aandeel
