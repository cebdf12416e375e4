-- id: x_zone
-- code: X-ZONE
-- title: {nl: Bestemming sluit verweving uit, en: Zoning excludes mixing}
-- description:
--   nl: Minstens de helft van de getoetste grond in zones die private activiteit uitsluiten - de voorste meters langs de straat, of het grondvlak van een gebouw dat bij de bestemming kan horen. Zonder gebouwenlaag telt het hele perceel.
-- needs: [perceel_toets]
-- source: docs/method/uitsluitingen.md#x-zone
SELECT perceel_id, round((100 * t.aandeel)::numeric) || ' % van ' || t.grond || ' in ' || t.rollen
           || CASE WHEN t.bebouwd IS NULL THEN ' (gebouwen niet geladen)' ELSE '' END AS reden, t.bewijs
FROM   perceel_toets t
WHERE  t.poort = 'X-ZONE' AND t.aandeel >= :uitsluiting_aandeel
AND    NOT (coalesce(t.bebouwd, false) AND 2 * t.vreemd >= t.aandeel)
