-- id: kans
-- title: {nl: Kans door leegstand, en: Opportunity by vacancy}
-- description:
--   nl: 0 tot 3, naast de score en nooit erin - wie een leegstaand pand vult mag zijn score niet zien dalen. Het sterkste signaal telt; een kandidaat is een gebouw zonder vestiging in een cel zonder inwoners. Niet openbaar per perceel.
-- unit: 0–3
-- needs: [perceel_leegstand, kans_signaal]
-- uses: [perceel_gebouw, perceel_functie, vestigingen, vestiging_functie, cellen, cel_waarde, perceel_punt]
-- no_row: 0
-- no_row_text: {nl: geen signaal van leegstand, en: no signal of vacancy}
-- normalise: {linear: {from: 0, to: 3, best: high}}
-- source: docs/method/criteria.md#kans
WITH signaal AS (
    SELECT perceel_id, duurklasse AS signaal
    FROM   perceel JOIN perceel_leegstand USING (perceel_id)
    WHERE  bedrijfsruimte
    UNION ALL
    SELECT p.perceel_id, 'kandidaat'
    FROM   perceel p
    JOIN   perceel_gebouw g ON g.perceel_id = p.perceel_id AND g.hoofd AND g.m2 >= :kans_gebouw_m2
    JOIN   perceel_punt ct ON ct.perceel_id = p.perceel_id
    LEFT   JOIN cel_waarde c USING (x, y)
    -- what no register could have shown is no signal
    WHERE  EXISTS (SELECT FROM vestiging) AND EXISTS (SELECT FROM cel WHERE inwoners > 0)
    AND    coalesce(c.inwoners, 0) = 0
    AND    NOT EXISTS (SELECT FROM vestiging_functie v WHERE v.perceel_id = p.perceel_id)
    AND    NOT EXISTS (SELECT FROM perceel_functie f
                       WHERE  f.perceel_id = p.perceel_id AND f.functie IN ('land_tuinbouw', 'gemeenschap', 'militair'))
)
SELECT DISTINCT ON (perceel_id) perceel_id, k.kans::float8 AS waarde, k.naam AS bewijs
FROM   signaal JOIN kans_signaal k USING (signaal)
ORDER  BY perceel_id, k.kans::float8 DESC, k.signaal
