-- id: woonplaats
-- title: {nl: Woningen met hun inwoners en wat er in de buurt is, en: Dwellings with their inhabitants and what is near}
-- description:
--   nl: De inwoners van een cel van 100 m zijn verdeeld over de woningen erin; een cel zonder woningen houdt ze in haar midden. Nabij is een verweefbare vestiging binnen het bereik.
-- needs: [percelen]
-- uses: [woningen, cellen, vestiging_telling]
-- piece: tile
-- indexes: ["USING gist (geom)"]
-- source: docs/method/indicatoren.md#wonen
WITH woning AS (
    SELECT w.perceel_id, w.woningen, w.geom,
           100 * floor(ST_X(w.geom) / 100)::int AS x, 100 * floor(ST_Y(w.geom) / 100)::int AS y
    FROM   woningen w
    -- half open, so that a point on the edge of two squares counts once; && alone looks a hair further than its box
    WHERE  w.geom && :tegel
    AND    ST_X(w.geom) >= ST_XMin(:tegel) AND ST_X(w.geom) < ST_XMax(:tegel)
    AND    ST_Y(w.geom) >= ST_YMin(:tegel) AND ST_Y(w.geom) < ST_YMax(:tegel)
),
bekend AS (
    SELECT EXISTS (SELECT FROM cel WHERE inwoners IS NOT NULL) AS inwoners
)
SELECT w.perceel_id AS woonplaats_id, w.woningen,
       CASE WHEN b.inwoners THEN coalesce(c.inwoners * w.woningen / w.in_cel, 0) END::float8 AS inwoners,
       EXISTS (SELECT FROM vestiging_telling v
               WHERE  v.nabij AND v.nabij_boven AND ST_DWithin(v.geom, w.geom, :nabijheid_bereik)) AS nabij,
       EXISTS (SELECT FROM vestiging_telling v
               WHERE  v.nabij_boven AND ST_DWithin(v.geom, w.geom, :nabijheid_bereik)) AS nabij_boven,
       w.geom
FROM  (SELECT woning.*, sum(woningen) OVER (PARTITION BY x, y) AS in_cel FROM woning) w
CROSS  JOIN bekend b
-- by place: a square is joined by index, whatever the planner thinks of its size
LEFT   JOIN LATERAL (
    SELECT inwoners FROM cel WHERE cel.geom && w.geom AND cel.x = w.x AND cel.y = w.y ORDER BY inwoners LIMIT 1
) c ON true
WHERE  w.woningen > 0
UNION  ALL
SELECT -(c.x / 100 * 10000 + c.y / 100), 0, c.inwoners, false, false,
       ST_SetSRID(ST_MakePoint(c.x + 50, c.y + 50), 31370)
FROM   cel c
WHERE  c.geom && :tegel AND c.x >= ST_XMin(:tegel) AND c.x < ST_XMax(:tegel)
AND    c.y >= ST_YMin(:tegel) AND c.y < ST_YMax(:tegel)
AND    c.inwoners > 0
AND    NOT EXISTS (SELECT FROM woningen w
                   WHERE  w.geom && c.geom AND w.woningen > 0
                   AND    ST_X(w.geom) >= c.x AND ST_X(w.geom) < c.x + 100
                   AND    ST_Y(w.geom) >= c.y AND ST_Y(w.geom) < c.y + 100)
