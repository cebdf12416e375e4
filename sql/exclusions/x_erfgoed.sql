-- id: x_erfgoed
-- code: X-PROT
-- title: {nl: Beschermd erfgoed, en: Protected heritage}
-- description:
--   nl: Een bescherming op het perceel; een voorwaarde, geen verbod.
-- effect: vlag
-- advice: {nl: "Vraag vooraf toelating of advies bij Onroerend Erfgoed of de erfgoedgemeente.", en: "Ask beforehand the heritage agency or the heritage municipality."}
-- needs: [perceel_erfgoed]
-- source: docs/method/uitsluitingen.md#x-prot
SELECT perceel_id, 'beschermd erfgoed op het perceel' AS reden, string_agg(e.bewijs, '; ' ORDER BY e.erfgoedobject_id) AS bewijs
FROM   perceel_erfgoed e
WHERE  e.status = 'beschermd'
GROUP  BY perceel_id
