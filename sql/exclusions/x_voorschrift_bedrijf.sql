-- id: x_voorschrift_bedrijf
-- code: X-VOORSCHRIFT
-- title: {nl: Voorschrift verbiedt ambacht en bedrijvigheid, en: Prescription forbids crafts and industry}
-- description:
--   nl: Minstens de helft van het perceel ligt waar een gelezen voorschrift ambacht en bedrijvigheid verbiedt.
-- profiles: [ambacht, logistiek]
-- advice: {nl: "Lees het artikel zelf; afwijken kan enkel waar het plan of de wet dat toelaat.", en: "Read the article itself; a deviation is possible only where the plan or the law allows one."}
-- needs: [perceel_verbod]
-- source: docs/method/bestemming.md#x-voorschrift
SELECT perceel_id, round((100 * aandeel)::numeric) || ' % waar het voorschrift ambacht en bedrijvigheid verbiedt' AS reden, bewijs
FROM   perceel_verbod
WHERE  functie = 'industrie_bedrijvigheid' AND aandeel >= :uitsluiting_aandeel
