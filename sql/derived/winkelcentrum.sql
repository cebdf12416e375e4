-- id: winkelcentrum
-- title: {nl: Winkelcentrum van elke gemeente, en: Shopping centre of each municipality}
-- description:
--   nl: De kernwinkelgebieden; in een gemeente zonder een centrumpunt - het midden van de meeste winkels bij elkaar in een kern, of een punt in de grootste kern. Zonder gemeentegrenzen staat elke kern op zichzelf.
-- needs: [kernvlak]
-- uses: [gemeenten, kernwinkelgebieden, vestiging_functie]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/criteria.md#c02
WITH afgebakend AS (
    SELECT kernwinkelgebied_id, naam, geom
    FROM   kernwinkelgebied
    WHERE  soort = 'kernwinkelgebied' AND coalesce(datum <= :peildatum, true)
),
plaats AS (
    SELECT row_number() OVER (ORDER BY code) AS plaats, naam, geom
    FROM  (SELECT niscode AS code, naam, geom FROM gemeente
           UNION ALL
           SELECT kern_code, coalesce(naam, kern_code), geom FROM kernvlak WHERE NOT EXISTS (SELECT FROM gemeente)) p
),
zonder AS (
    SELECT *
    FROM   plaats p
    WHERE  NOT EXISTS (SELECT FROM afgebakend a WHERE ST_Intersects(p.geom, ST_PointOnSurface(a.geom)))
),
winkel AS (
    SELECT z.plaats, v.vestiging_id, ST_X(v.geom) AS wx, ST_Y(v.geom) AS wy,
           floor(ST_X(v.geom) / 100)::int AS x, floor(ST_Y(v.geom) / 100)::int AS y
    FROM   zonder z
    JOIN   vestiging_functie v ON ST_Intersects(z.geom, v.geom)
    WHERE  v.functie = 'detailhandel' AND v.situering = 'kern' AND coalesce(v.aard, 'onbekend') NOT IN ('thuis', 'papier')
),
cel AS (
    SELECT plaats, x, y, count(*) AS n FROM winkel GROUP BY plaats, x, y
),
dichtst AS (
    -- most shops within two cells of 100 m on each side
    SELECT DISTINCT ON (plaats) plaats, x, y, n
    FROM  (SELECT c.plaats, c.x + dx AS x, c.y + dy AS y, sum(c.n) AS n
           FROM   cel c, generate_series(-2, 2) dx, generate_series(-2, 2) dy
           GROUP  BY 1, 2, 3) venster
    WHERE  n >= :centrum_minimum_winkels
    ORDER  BY plaats, n DESC, x, y
),
grootste AS (
    SELECT DISTINCT ON (plaats) plaats, k.kern_id, coalesce(k.naam, k.kern_code) AS kern, deel.geom
    FROM   zonder z
    JOIN   kernvlak k ON ST_Intersects(z.geom, k.geom)
    CROSS  JOIN LATERAL (SELECT ST_Intersection(z.geom, k.geom) AS geom OFFSET 0) deel
    WHERE  ST_Dimension(deel.geom) = 2
    ORDER  BY plaats, ST_Area(deel.geom) DESC, k.kern_id
),
centrum AS (
    SELECT z.plaats, z.naam || ': midden van ' || d.n || ' winkels bij elkaar' AS naam,
           ST_SetSRID(ST_MakePoint(avg(w.wx ORDER BY w.vestiging_id), avg(w.wy ORDER BY w.vestiging_id)), 31370) AS geom
    FROM   zonder z
    JOIN   dichtst d USING (plaats)
    JOIN   winkel w ON w.plaats = d.plaats AND abs(w.x - d.x) <= 2 AND abs(w.y - d.y) <= 2
    GROUP  BY z.plaats, z.naam, d.n
    UNION ALL
    SELECT z.plaats, z.naam || ': punt in de grootste kern, ' || g.kern, ST_PointOnSurface(g.geom)
    FROM   zonder z JOIN grootste g USING (plaats)
    WHERE  NOT EXISTS (SELECT FROM dichtst d WHERE d.plaats = z.plaats)
)
SELECT row_number() OVER (ORDER BY soort DESC, nr)::int AS winkelcentrum_id, soort, naam, straal, geom
FROM  (SELECT 'kernwinkelgebied' AS soort, kernwinkelgebied_id::bigint AS nr,
              'kernwinkelgebied' || coalesce(' ' || naam, '') AS naam, 0.0::float8 AS straal, geom
       FROM   afgebakend
       UNION ALL
       SELECT 'centrumpunt', plaats, 'centrumpunt ' || naam, :centrumpunt_straal, geom
       FROM   centrum) c
