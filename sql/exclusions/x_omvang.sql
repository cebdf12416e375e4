-- id: x_omvang
-- code: X-SIZE
-- title: {nl: Klein of smal perceel, en: Small or narrow parcel}
-- description:
--   nl: Kleiner dan de minimumoppervlakte, of nergens breed genoeg voor een cirkel met de minimumbreedte als diameter.
-- effect: vlag
-- advice: {nl: "Bekijk het samen met de percelen ernaast.", en: "Look at it together with the parcels beside it."}
-- needs: [percelen]
-- source: docs/method/uitsluitingen.md#x-size
SELECT perceel_id,
       CASE WHEN oppervlakte < :perceel_minimum_m2 THEN 'kleiner dan ' || :perceel_minimum_m2::int || ' m²'
            ELSE 'nergens ' || :perceel_minimum_breedte::int || ' m breed' END AS reden,
       round(oppervlakte::numeric) || ' m², omtrek ' || round(omtrek::numeric) || ' m' AS bewijs
FROM  (SELECT perceel_id, geom, ST_Area(geom) AS oppervlakte, ST_Perimeter(geom) AS omtrek FROM perceel OFFSET 0) p
WHERE  oppervlakte < :perceel_minimum_m2
-- the mean width is quick to ask; only what is slender on the whole is shrunk
OR    (2 * oppervlakte / nullif(omtrek, 0) < :perceel_minimum_breedte
       AND ST_IsEmpty(ST_Buffer(geom, -:perceel_minimum_breedte / 2)))
