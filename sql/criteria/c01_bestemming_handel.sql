-- id: c01_bestemming_handel
-- title: {nl: Bestemming voor handel, en: Zoning for retail}
-- description:
--   nl: Wat de geldende zones voor detailhandel toelaten, gewogen naar oppervlakte. Onbekende zones tellen niet mee; is minder dan de helft bekend, dan is het perceel niet te beoordelen.
-- unit: aandeel
-- needs: [perceel_toelating]
-- no_row: missing
-- no_row_text: {nl: minder dan de helft van het perceel heeft een leesbare bestemming, en: less than half of the parcel has a known zone}
-- required: true
-- normalise: {identity: {}}
-- source: docs/method/bestemming.md#toelating
SELECT perceel_id, waarde, bewijs
FROM   perceel_toelating
WHERE  functie = 'detailhandel'
