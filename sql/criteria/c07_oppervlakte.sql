-- id: c07_oppervlakte
-- title: {nl: Oppervlakte van het perceel, en: Area of the parcel}
-- description:
--   nl: Oppervlakte van de geometrie in Lambert 72.
-- unit: m²
-- no_row: missing
-- normalise: {trapezoid: [150, 300, 1500, 5000]}
-- source: docs/method/criteria.md#c07
SELECT perceel_id, ST_Area(geom) AS waarde, NULL::text AS bewijs
FROM   perceel
