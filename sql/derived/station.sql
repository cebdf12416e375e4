-- id: station
-- title: {nl: Stations, en: Railway stations}
-- description:
--   nl: Haltes van de trein apart, want ze reiken verder dan een bushalte.
-- needs: [haltes]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/criteria.md#c05
SELECT halte_id, halte_code, naam, geom
FROM   halte
WHERE  soort = 'trein'
ORDER  BY halte_id
