-- id: c03_knooppuntwaarde
-- title: {nl: Knooppuntwaarde, en: Node value of public transport}
-- description:
--   nl: Klasse 1 tot 4 van de cel van 100 m waarin een punt op het perceel ligt, volgens de grenzen van method/kaartklassen.csv.
-- unit: klasse
-- needs: [cel_waarde, perceel_punt]
-- no_row: missing
-- no_row_text: {nl: de kaart heeft hier geen waarde in een klasse, en: the map has no value in a class here}
-- normalise: {linear: {from: 1, to: 4, best: high}}
-- source: docs/method/criteria.md#c03
SELECT perceel_id, knooppuntklasse AS waarde, 'kaartwaarde ' || knooppuntwaarde || ' in cel ' || x || ', ' || y AS bewijs
FROM   perceel_punt JOIN cel_waarde USING (x, y)
WHERE  knooppuntklasse IS NOT NULL
