-- id: x_voorschrift_kantoor
-- code: X-VOORSCHRIFT
-- title: {nl: Voorschrift verbiedt kantoor en diensten, en: Prescription forbids offices and services}
-- description:
--   nl: Minstens de helft van het perceel ligt waar een gelezen voorschrift kantoor en diensten verbiedt.
-- profiles: [kantoor]
-- advice: {nl: "Lees het artikel zelf; afwijken kan enkel waar het plan of de wet dat toelaat.", en: "Read the article itself; a deviation is possible only where the plan or the law allows one."}
-- needs: [perceel_verbod]
-- source: docs/method/bestemming.md#x-voorschrift
SELECT perceel_id, round((100 * aandeel)::numeric) || ' % waar het voorschrift kantoor en diensten verbiedt' AS reden, bewijs
FROM   perceel_verbod
WHERE  functie = 'kantoor_dienst' AND aandeel >= :uitsluiting_aandeel
