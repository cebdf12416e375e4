-- id: c13_erfgoed
-- title: {nl: Erfgoed, en: Heritage}
-- description:
--   nl: De strengste aanduiding op het perceel; de waarde per soort staat in method/erfgoed_soort.csv.
-- unit: waarde
-- needs: [perceel_erfgoed]
-- no_row: 1
-- no_row_text: {nl: geen aanduiding op dit perceel, en: no designation on this parcel}
-- normalise: {identity: {}}
-- source: docs/method/criteria.md#c13
SELECT DISTINCT ON (perceel_id) perceel_id, e.waarde, e.status || ': ' || e.bewijs AS bewijs
FROM   perceel_erfgoed e
ORDER  BY perceel_id, e.waarde, e.erfgoedobject_id
