-- id: perceel_bestemming
-- title: {nl: Bestemming van elk perceel, en: Zoning of each parcel}
-- description:
--   nl: De geldende zones van een perceel met rol, oppervlakte en aandeel; nooit één woord.
-- needs: [perceel_zone, zone_rol]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/bestemming.md#perceel-bestemming
SELECT perceel_id, bestemmingszone_id, r.rol, b.m2, b.aandeel, b.telt
FROM   perceel_zone b
JOIN   zone_rol r USING (bestemmingszone_id)
