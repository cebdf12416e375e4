-- id: x_overstroming
-- code: X-FLOOD
-- title: {nl: Onbebouwd en overstromingsgevoelig, en: Unbuilt and flood-prone}
-- description:
--   nl: Minstens de helft van een onbebouwd perceel in een klasse die de poort sluit (D, middelgrote kans). Zonder gebouwenlaag is niet geweten of het onbebouwd is; dan is er enkel een vlag.
-- needs: [perceel_overstroming, overstroming_klasse]
-- uses: [gebouwen, perceel_gebouw]
-- source: docs/method/uitsluitingen.md#x-flood
SELECT perceel_id, round((100 * o.aandeel)::numeric) || ' % van een onbebouwd perceel in klasse ' || o.klasse || ', ' || k.naam AS reden,
       'klasse ' || o.klasse || ': ' || round(o.m2::numeric) || ' m² (' || round((100 * o.aandeel)::numeric) || ' %)' AS bewijs
FROM   perceel p
JOIN   perceel_overstroming o USING (perceel_id)
JOIN   overstroming_klasse k USING (klasse)
WHERE  k.poort = 'ja' AND o.aandeel >= :uitsluiting_aandeel
AND    EXISTS (SELECT FROM gebouw)
AND    NOT EXISTS (SELECT FROM perceel_gebouw g
                   WHERE  g.perceel_id = p.perceel_id AND g.hoofd AND g.m2 >= :bebouwd_minimum_m2)
