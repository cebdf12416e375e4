-- id: c16_woondruk
-- title: {nl: Woondruk, en: Residential pressure}
-- description:
--   nl: Aandeel van de bewoonde cellen van deze meting dat niet dichter bewoond is dan de cel van het perceel. Informatief - een percentiel verschuift als andere plaatsen veranderen.
-- unit: percentiel
-- needs: [cel_waarde, perceel_punt]
-- no_row: missing
-- no_row_text: {nl: de cellen hebben geen inwoners of huishoudens, en: the cells hold no inhabitants or households}
-- normalise: {linear: {from: 0, to: 1, best: low}}
-- source: docs/method/criteria.md#c16
SELECT perceel_id, coalesce(c.woondruk, 0) AS waarde,
       coalesce(c.per_ha || ' ' || c.grootheid || ' per ha, tegenover ' || c.referentie || ' bewoonde cellen van deze meting',
                'onbewoonde cel') AS bewijs
FROM   perceel_punt
LEFT   JOIN cel_waarde c USING (x, y)
WHERE  EXISTS (SELECT FROM cel_waarde WHERE woondruk IS NOT NULL)
