-- id: c06_ontsluiting
-- title: {nl: Ontsluiting voor leveringen, en: Access for deliveries}
-- description:
--   nl: Breedte van de breedste weg voor leveringen waarvan de as dicht bij het perceel ligt. Waar de bron geen breedte heeft, een aangenomen breedte per klasse en categorie.
-- unit: m
-- needs: [weg_maat]
-- no_row: worst
-- no_row_text: {nl: "geen weg voor leveringen binnen bereik, telt als 0", en: "no road for deliveries within reach, counts as 0"}
-- normalise: {linear: {from: 4, to: 8, best: high}}
-- source: docs/method/criteria.md#c06
SELECT p.perceel_id, w.breedte AS waarde,
       w.naam || coalesce(', ' || w.klasse, '') || coalesce(', ' || w.categorie, '')
           || CASE WHEN w.aangenomen THEN ' (aangenomen breedte)' ELSE '' END AS bewijs
FROM   perceel p
CROSS  JOIN LATERAL (
    SELECT *
    FROM   weg_maat w
    WHERE  ST_DWithin(p.geom, w.geom, :ontsluiting_bereik) AND w.levering
    ORDER  BY w.breedte DESC, w.weg_id
    LIMIT  1
) w
