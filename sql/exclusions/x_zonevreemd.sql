-- id: x_zonevreemd
-- code: ZONEVREEMD
-- title: {nl: Zonevreemd gebouw, en: Building in a zone that forbids it}
-- description:
--   nl: Een gebouw met minstens de helft van zijn grondvlak in een zone van de open ruimte. Geen score, maar ook geen uitsluiting - de regels voor zonevreemde gebouwen zijn een afzonderlijk spoor.
-- effect: zonevreemd
-- advice: {nl: "Toets aan de regels voor zonevreemde gebouwen en functies; of het gebouw bij de bestemming hoort, zoals een hoeve, is niet getoetst.", en: "Test against the rules on buildings and uses foreign to their zone; whether it belongs there, as a farm does, was not tested."}
-- needs: [perceel_toets]
-- source: docs/method/uitsluitingen.md#zonevreemd
SELECT perceel_id, 'zonevreemd – afzonderlijk spoor: ' || round((100 * t.aandeel)::numeric) || ' % van ' || t.grond
           || ' in ' || t.rollen AS reden, t.bewijs
FROM   perceel_toets t
WHERE  t.poort = 'X-ZONE' AND t.aandeel >= :uitsluiting_aandeel AND t.bebouwd AND 2 * t.vreemd >= t.aandeel
