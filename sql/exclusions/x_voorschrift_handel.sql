-- id: x_voorschrift_handel
-- code: X-VOORSCHRIFT
-- title: {nl: Voorschrift verbiedt detailhandel, en: Prescription forbids retail}
-- description:
--   nl: Minstens de helft van het perceel ligt waar een gelezen voorschrift detailhandel verbiedt.
-- profiles: [handel]
-- advice: {nl: "Lees het artikel zelf; afwijken kan enkel waar het plan of de wet dat toelaat.", en: "Read the article itself; a deviation is possible only where the plan or the law allows one."}
-- needs: [perceel_verbod]
-- source: docs/method/bestemming.md#x-voorschrift
SELECT perceel_id, round((100 * aandeel)::numeric) || ' % waar het voorschrift detailhandel verbiedt' AS reden, bewijs
FROM   perceel_verbod
WHERE  functie = 'detailhandel' AND aandeel >= :uitsluiting_aandeel
