-- id: perceel_punt
-- title: {nl: Cel van 100 m van elk perceel, en: 100 m cell of each parcel}
-- description:
--   nl: De hoek linksonder van de cel waarin een punt op het perceel ligt, op het raster van EPSG:31370.
-- needs: [percelen]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/criteria.md#cellen
SELECT perceel_id, floor(ST_X(punt) / 100)::int * 100 AS x, floor(ST_Y(punt) / 100)::int * 100 AS y
FROM  (SELECT perceel_id, ST_PointOnSurface(geom) AS punt FROM perceel OFFSET 0) p
