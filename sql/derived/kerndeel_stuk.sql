-- id: kerndeel_stuk
-- title: {nl: Kerndelen in kleine stukken, en: Core parts in small parts}
-- description:
--   nl: Enkel om snel te zien in welk kerndeel een punt ligt.
-- needs: [gebieden]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/score.md#rang
SELECT gebied_id, naam, ST_Subdivide(geom, 64) AS geom
FROM   gebieden
WHERE  soort = 'kerndeel'
ORDER  BY gebied_id
