-- id: c04_voorzieningen
-- title: {nl: Voorzieningenniveau, en: Level of facilities}
-- description:
--   nl: Klasse 1 tot 4 van de cel van 100 m waarin een punt op het perceel ligt, volgens de grenzen van method/kaartklassen.csv.
-- unit: klasse
-- needs: [cel_waarde, perceel_punt]
-- no_row: missing
-- no_row_text: {nl: de kaart heeft hier geen waarde in een klasse, en: the map has no value in a class here}
-- normalise: {linear: {from: 1, to: 4, best: high}}
-- source: docs/method/criteria.md#c04
SELECT perceel_id, voorzieningenklasse AS waarde, 'kaartwaarde ' || voorzieningenniveau || ' in cel ' || x || ', ' || y AS bewijs
FROM   perceel_punt JOIN cel_waarde USING (x, y)
WHERE  voorzieningenklasse IS NOT NULL
