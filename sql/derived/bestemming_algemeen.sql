-- id: bestemming_algemeen
-- title: {nl: Geldende bestemming in grote lijnen, en: Zoning in force in outline}
-- description:
--   nl: Voor de tegels van zoom 6 tot 12. Elke cel krijgt de categorie en de rol van de zones die er het meest van bedekken.
-- needs: [percelen, bestemming_raster, rup-zones, zone_rol]
-- general: [categorie, rol]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
SELECT kolom, rij, ((40075016.685578488 / (1 << 18)) ^ 2)::bigint AS m2, categorie, rol
FROM   bestemming_raster
JOIN   bestemmingszone USING (bestemmingszone_id)
JOIN   zone_rol USING (bestemmingszone_id)
