-- id: c09_menging
-- title: {nl: Bestaande menging van functies, en: Existing mix of functions}
-- description:
--   nl: Entropie van de geraamde vloeroppervlakte over de tien functies, in de cellen van 100 m binnen 200 m van de cel van het perceel.
-- unit: 0–1
-- needs: [buurt_menging, perceel_punt]
-- no_row: worst
-- no_row_text: {nl: "geen bebouwing in de buurt, telt als 0", en: "nothing built nearby, counts as 0"}
-- normalise: {linear: {from: 0, to: 0.6, best: high}}
-- source: docs/method/criteria.md#c09
SELECT perceel_id, entropie AS waarde, coalesce(b.bewijs, 'van de bebouwing in de buurt is geen functie bekend') AS bewijs
FROM   perceel_punt JOIN buurt_menging b USING (x, y)
