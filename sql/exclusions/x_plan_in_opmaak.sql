-- id: x_plan_in_opmaak
-- code: X-PLAN
-- title: {nl: Plan in opmaak, en: Plan in preparation}
-- description:
--   nl: Het perceel ligt geheel of deels in een plan dat nog niet geldt; de score kijkt er niet naar.
-- effect: vlag
-- advice: {nl: "Vraag de gemeente hoever het plan staat en wat het zal zeggen.", en: "Ask the municipality how far the plan is and what it will say."}
-- needs: [perceel_regel]
-- source: docs/method/uitsluitingen.md#x-plan
SELECT perceel_id, 'geheel of deels in een plan in opmaak' AS reden,
       string_agg(bewijs, '; ' ORDER BY m2 DESC NULLS LAST, bewijs) AS bewijs
FROM   perceel_regel
WHERE  soort = 'in_opmaak'
GROUP  BY perceel_id
