-- id: c01_bestemming_bedrijf
-- title: {nl: Bestemming voor ambacht en bedrijvigheid, en: Zoning for crafts and industry}
-- description:
--   nl: Wat de geldende zones voor ambacht en bedrijvigheid toelaten, gewogen naar oppervlakte. Onbekende zones tellen niet mee; is minder dan de helft bekend, dan is het perceel niet te beoordelen.
-- unit: aandeel
-- needs: [perceel_toelating]
-- no_row: missing
-- no_row_text: {nl: minder dan de helft van het perceel heeft een leesbare bestemming, en: less than half of the parcel has a known zone}
-- required: true
-- normalise: {identity: {}}
-- source: docs/method/bestemming.md#toelating
SELECT perceel_id, waarde, bewijs
FROM   perceel_toelating
WHERE  functie = 'industrie_bedrijvigheid'
