-- id: buren
-- title: {nl: Buren van elk perceel, en: Neighbours of each parcel}
-- description:
--   nl: Percelen met een gemeenschappelijke grens en de lengte ervan; elk paar eenmaal, a voor b.
-- needs: [percelen]
-- piece: perceel
-- indexes: ["(perceel_a)", "(perceel_b)"]
-- source: docs/method/buren.md
SELECT p.perceel_id AS perceel_a, q.perceel_id AS perceel_b,
       ST_Length(ST_CollectionExtract(ST_Intersection(ST_Boundary(p.geom), ST_Boundary(q.geom)), 2)) AS lengte
FROM   perceel p JOIN perceel_geheel q ON q.perceel_id > p.perceel_id AND ST_Intersects(p.geom, q.geom)
