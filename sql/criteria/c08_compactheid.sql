-- id: c08_compactheid
-- title: {nl: Compactheid van het perceel, en: Compactness of the parcel}
-- description:
--   nl: 4π × oppervlakte / omtrek²; 1 voor een cirkel, 0,785 voor een vierkant.
-- unit: verhouding
-- no_row: missing
-- normalise: {linear: {from: 0.2, to: 0.7, best: high}}
-- source: docs/method/criteria.md#c08
SELECT perceel_id, 4 * pi() * ST_Area(geom) / power(ST_Perimeter(geom), 2) AS waarde, NULL::text AS bewijs
FROM   perceel
WHERE  ST_Perimeter(geom) > 0
