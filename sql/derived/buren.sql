-- id: buren
-- title: {nl: Buren van elk perceel, en: Neighbours of each parcel}
-- description:
--   nl: Percelen met een gemeenschappelijke grens en de lengte ervan in m; elk paar eenmaal, a voor b. Twee zijden zijn één grens waar ze hoogstens de tolerantie uit elkaar lopen, ook als hoekpunten aan één kant ontbreken. Een weg zonder perceelnummer scheidt.
-- needs: [percelen]
-- piece: perceel
-- indexes: ["(perceel_a)", "(perceel_b)"]
-- source: docs/method/buren.md#buren
WITH paar AS MATERIALIZED (
    -- of each border only what lies in the box of the other: a few sides of every perceel
    SELECT perceel_a, perceel_b, a, ST_ClipByBox2D(ST_Boundary(ST_ForcePolygonCW(ander)), bereik) AS b
    FROM  (SELECT p.perceel_id AS perceel_a, q.perceel_id AS perceel_b, q.geom AS ander, p.bereik,
                  ST_ClipByBox2D(p.rand, ST_Expand(q.geom::box2d, :buren_tolerantie)) AS a
           FROM  (SELECT perceel_id, ST_Boundary(ST_ForcePolygonCW(geom)) AS rand,
                         ST_Expand(geom, :buren_tolerantie) AS om, ST_Expand(geom::box2d, :buren_tolerantie) AS bereik
                  FROM   perceel OFFSET 0) p
           JOIN   perceel_geheel q ON q.geom && p.om AND q.perceel_id > p.perceel_id
           OFFSET 0) geknipt
    -- a border goes on past both its ends; what is shorter is a corner in common
    WHERE  ST_Length(a) >= :buren_minimum + :buren_tolerantie
),
-- OFFSET 0 keeps the planner from taking every coordinate out again for each use of it
zijde_a AS MATERIALIZED (
    SELECT perceel_a, perceel_b, i, x, y, (x2 - x) / l AS ux, (y2 - y) / l AS uy, l
    FROM  (SELECT *, sqrt((x2 - x) * (x2 - x) + (y2 - y) * (y2 - y)) AS l
           FROM  (SELECT perceel_a, perceel_b, z.path AS i,
                         ST_X(van) AS x, ST_Y(van) AS y, ST_X(naar) AS x2, ST_Y(naar) AS y2
                  FROM   paar
                  CROSS  JOIN LATERAL ST_DumpSegments(a) z
                  CROSS  JOIN LATERAL (SELECT ST_StartPoint(z.geom) AS van, ST_EndPoint(z.geom) AS naar OFFSET 0) eind
                  OFFSET 0) punten OFFSET 0) lang
    WHERE  l > 0
),
zijde_b AS MATERIALIZED (
    SELECT perceel_a, perceel_b, z.path AS j,
           ST_X(van) AS x1, ST_Y(van) AS y1, ST_X(naar) AS x2, ST_Y(naar) AS y2
    FROM   paar
    CROSS  JOIN LATERAL ST_DumpSegments(b) z
    CROSS  JOIN LATERAL (SELECT ST_StartPoint(z.geom) AS van, ST_EndPoint(z.geom) AS naar OFFSET 0) eind
),
-- a side of b as seen from a side of a: u along it, v away from it
gezien AS (
    SELECT perceel_a, perceel_b, i, j, l,
           (x1 - x) * ux + (y1 - y) * uy AS u1, (y1 - y) * ux - (x1 - x) * uy AS v1,
           (x2 - x) * ux + (y2 - y) * uy AS u2, (y2 - y) * ux - (x2 - x) * uy AS v2
    FROM   zijde_a JOIN zijde_b USING (perceel_a, perceel_b)
    OFFSET 0
),
dichtbij AS (
    SELECT perceel_a, perceel_b, i, j, l, u1, u2,
           -- where it comes within the tolerance, and where it leaves; null where it runs parallel
           u1 - (:buren_tolerantie + v1) * (u2 - u1) / nullif(v2 - v1, 0) AS k1,
           u1 + (:buren_tolerantie - v1) * (u2 - u1) / nullif(v2 - v1, 0) AS k2
    FROM   gezien
    -- around two percelen turned the same way, a border in common runs the opposite way
    WHERE  u1 > 0 AND u2 < l AND u2 < u1
    AND    LEAST(v1, v2) <= :buren_tolerantie AND GREATEST(v1, v2) >= -:buren_tolerantie
    OFFSET 0
)
SELECT perceel_a, perceel_b, sum(tot - van ORDER BY i, j) AS lengte
FROM  (SELECT perceel_a, perceel_b, i, j,
              GREATEST(0, u2, LEAST(k1, k2)) AS van, LEAST(l, u1, GREATEST(k1, k2)) AS tot
       FROM   dichtbij) samen
WHERE  tot > van
GROUP  BY perceel_a, perceel_b
-- a corner in common is no border
HAVING sum(tot - van ORDER BY i, j) >= :buren_minimum
