-- id: kans
-- title: {nl: Kans door leegstand, en: Opportunity by vacancy}
-- description:
--   nl: 0 tot 3, naast de score en nooit erin - wie een leegstaand pand vult mag zijn score niet zien dalen. Het sterkste signaal telt; een kandidaat is een gebouw dat volgens de registers leeg kan staan. Niet openbaar per perceel.
-- unit: 0–3
-- needs: [perceel_leegstand, kans_signaal]
-- uses: [leegstand_kandidaat]
-- audience: dienst
-- no_row: 0
-- no_row_text: {nl: geen signaal van leegstand, en: no signal of vacancy}
-- normalise: {linear: {from: 0, to: 3, best: high}}
-- source: docs/method/criteria.md#kans
WITH signaal AS (
    SELECT perceel_id, duurklasse AS signaal
    FROM   perceel JOIN perceel_leegstand USING (perceel_id)
    WHERE  bedrijfsruimte
    UNION ALL
    SELECT perceel_id, 'kandidaat'
    FROM   leegstand_kandidaat
)
SELECT DISTINCT ON (perceel_id) perceel_id, k.kans::float8 AS waarde, k.naam AS bewijs
FROM   signaal JOIN kans_signaal k USING (signaal)
ORDER  BY perceel_id, k.kans::float8 DESC, k.signaal
