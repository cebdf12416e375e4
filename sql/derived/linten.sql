-- id: linten
-- title: {nl: Linten, en: Ribbons}
-- description:
--   nl: Aaneengesloten bebouwing langs een straat buiten de kernen. Van de officiële laag waar die linten heeft; anders uit de hoofdgebouwen buiten kernen en bedrijventerreinen. Wat in een kern ligt hoort er niet bij.
-- needs: [kernen, kernsoort, kern_stuk]
-- uses: [gebouwen, perceel_gebouw, wegen, weg_maat]
-- indexes: ["(lint_id)", "USING gist (geom)"]
-- source: docs/method/functie.md#linten
WITH officieel AS (
    SELECT k.kern_id, k.kern_code, k.naam, k.geom
    FROM   kern k
    WHERE  EXISTS (SELECT FROM kernsoort s WHERE k.kerntype ~* s.patroon AND s.soort = 'lint')
),
staat_er AS (
    SELECT g.gebouw_id, g.id, g.geom
    FROM   gebouw g
    JOIN  (SELECT DISTINCT gebouw_id FROM perceel_gebouw
           WHERE  hoofd AND NOT bijgebouw AND m2 >= :bijgebouw_m2) h USING (gebouw_id)
    WHERE  NOT EXISTS (SELECT FROM officieel)
    AND    NOT EXISTS (SELECT FROM kern_stuk s WHERE ST_Intersects(s.geom, g.geom))
    AND   (NOT EXISTS (SELECT FROM weg_maat)
           OR EXISTS (SELECT FROM weg_maat w WHERE w.straat AND ST_DWithin(w.geom, g.geom, :lint_straat)))
),
groep AS (
    -- numbered by the lowest building, whatever the order of the rows
    SELECT gebouw_id, id, geom, ST_ClusterDBSCAN(geom, :lint_tussenruimte, 1) OVER (ORDER BY gebouw_id) AS nr
    FROM   staat_er
),
lang AS (
    SELECT min(gebouw_id) AS eerste, min(id COLLATE "C") AS code, count(*) AS gebouwen,
           ST_Collect(ST_ConvexHull(geom) ORDER BY gebouw_id) AS geom
    FROM   groep
    GROUP  BY nr
    HAVING count(*) >= :lint_gebouwen
),
vorm AS (
    SELECT eerste, code, gebouwen, ST_MaxDistance(geom, geom) AS lengte,
           (SELECT ST_Union(ST_Buffer(d.geom, :lint_marge, 'quad_segs=2') ORDER BY d.path)
            FROM   ST_Dump(l.geom) d) AS geom
    FROM   lang l
    WHERE  ST_MaxDistance(geom, geom) >= :lint_lengte
),
lint AS (
    SELECT kern_id AS eerste, kern_code AS lint_code, naam, NULL::bigint AS gebouwen, NULL::float8 AS lengte,
           'officiële laag' AS bron, geom
    FROM   officieel
    UNION  ALL
    SELECT v.eerste, 'lint-' || v.code, NULL, v.gebouwen, v.lengte, 'afgeleid uit gebouwen', v.geom
    FROM   vorm v
)
SELECT row_number() OVER (ORDER BY l.eerste)::int AS lint_id, l.lint_code, coalesce(l.naam, w.naam) AS naam,
       l.gebouwen, l.lengte, l.bron,
       ST_Multi(ST_CollectionExtract(coalesce(ST_Difference(l.geom, k.geom), l.geom), 3)) AS geom
FROM   lint l
LEFT   JOIN LATERAL (
    SELECT ST_Union(s.geom ORDER BY s.geom) AS geom
    FROM   kern_stuk s
    WHERE  s.situering = 'kern' AND ST_Intersects(s.geom, l.geom)
) k ON true
LEFT   JOIN LATERAL (
    -- the street that runs through most of it
    SELECT naam
    FROM   weg
    WHERE  ST_Intersects(geom, l.geom) AND naam IS NOT NULL
    GROUP  BY naam
    ORDER  BY sum(ST_Length(ST_Intersection(geom, l.geom)) ORDER BY weg_id) DESC, naam
    LIMIT  1
) w ON true
