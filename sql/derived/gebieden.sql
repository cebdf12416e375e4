-- id: gebieden
-- title: {nl: Gebieden waarvoor indicatoren bestaan, en: Areas that have indicators}
-- description:
--   nl: Kerndelen (kern ∩ gemeente), hele kernen, gemeenten, sectoren, wijken, linten, kernwinkelgebieden en cellen van 100 m. Een kern die verder reikt dan de ingeladen gemeenten krijgt geen cijfers, maar een reden.
-- needs: [kernen, kernvlak]
-- uses: [gemeenten, deelgemeenten, linten, sectoren, wijken, kernwinkelgebieden, cellen, gebouwen, percelen]
-- geometry: MultiPolygon
-- indexes: ["(gebied_nr)", "(gebied_id)", "USING gist (geom)"]
-- source: docs/method/gebieden.md
WITH snede AS (
    SELECT k.kern_id, k.kern_code, k.naam AS kern, g.niscode, g.naam AS gemeente,
           ST_Multi(ST_CollectionExtract(ST_Intersection(k.geom, g.geom), 3)) AS geom
    FROM   kernvlak k JOIN gemeente g ON ST_Intersects(k.geom, g.geom)
),
kerndeel AS (
    SELECT s.*, ST_Area(s.geom) AS m2,
           -- named by the deelgemeente that covers most of it
           coalesce((SELECT d.naam FROM deelgemeente d
                     WHERE  ST_Intersects(d.geom, s.geom)
                     ORDER  BY ST_Area(ST_Intersection(d.geom, s.geom)) DESC, d.deelgemeente_id
                     LIMIT  1), s.gemeente) AS deelgemeente
    FROM   snede s
    WHERE  ST_Area(s.geom) >= :kerndeel_minimum_m2
),
benoemd AS (
    SELECT kerndeel.*, count(*) OVER naamgenoot AS naamgenoten,
           row_number() OVER (naamgenoot ORDER BY m2 DESC, kern_code) AS nummer
    FROM   kerndeel
    WINDOW naamgenoot AS (PARTITION BY niscode, deelgemeente)
),
bedekt AS (
    SELECT k.kern_id, coalesce(sum(ST_Area(s.geom) ORDER BY s.niscode), 0) / ST_Area(k.geom) AS aandeel
    FROM   kernvlak k LEFT JOIN snede s USING (kern_id)
    GROUP  BY k.kern_id, k.geom
),
-- what others delimit; only where there are percelen
ander AS MATERIALIZED (
    SELECT a.soort, a.soort || '-' || a.id AS gebied_id, a.naam, a.niscode, a.geom, ST_PointOnSurface(a.geom) AS punt
    FROM  (SELECT 'sector' AS soort, id, coalesce(naam, sectorcode) AS naam, niscode, geom FROM sector
           UNION ALL
           SELECT 'wijk', id, coalesce(naam, wijkcode), NULL, geom FROM wijk
           UNION ALL
           SELECT 'lint', regexp_replace(lint_code, '^lint-', ''), coalesce('Lint ' || naam, 'Lint ' || lint_id), NULL, geom
           FROM   linten
           UNION ALL
           SELECT 'kernwinkelgebied', id, coalesce(naam, 'Kernwinkelgebied ' || id), NULL, geom
           FROM   kernwinkelgebied
           WHERE  soort = 'kernwinkelgebied') a
    WHERE  EXISTS (SELECT FROM perceel p WHERE ST_Intersects(p.geom, a.geom))
),
-- cells with somebody or something in them
hoek AS (
    SELECT x, y FROM cel
    WHERE  greatest(inwoners, huishoudens, jobs, vestigingen) > 0
    AND    EXISTS (SELECT FROM perceel p WHERE p.geom && cel.geom)
    UNION
    SELECT 100 * i, 100 * j
    -- the few different extents first: most buildings lie in one cell
    FROM  (SELECT DISTINCT floor(ST_XMin(geom) / 100)::int AS west, floor(ST_XMax(geom) / 100)::int AS oost,
                  floor(ST_YMin(geom) / 100)::int AS zuid, floor(ST_YMax(geom) / 100)::int AS noord
           FROM   gebouw) b,
           generate_series(west, oost) i, generate_series(zuid, noord) j
),
gebied AS (
    SELECT 'kerndeel' AS soort, kern_code || '-' || niscode AS gebied_id,
           deelgemeente || CASE WHEN naamgenoten > 1 THEN ' ' || nummer ELSE '' END AS naam,
           kern_code, niscode, NULL AS reden, geom
    FROM   benoemd
    UNION ALL
    SELECT 'kern', 'kern-' || k.kern_code, k.naam, k.kern_code, k.niscode,
           CASE WHEN NOT EXISTS (SELECT FROM gemeente) THEN 'gemeenten niet geladen'
                WHEN b.aandeel < :kern_volledig
                THEN 'slechts ' || round((100 * b.aandeel)::numeric, 1)::text
                     || ' % van de kern ligt in de ingeladen gemeenten, minstens '
                     || round((100 * :kern_volledig)::numeric) || ' % is nodig; zie het kerndeel' END,
           k.geom
    FROM   kernvlak k JOIN bedekt b USING (kern_id)
    UNION ALL
    SELECT 'gemeente', 'gemeente-' || niscode, naam, NULL, niscode, NULL, geom
    FROM   gemeente
    UNION ALL
    SELECT a.soort, a.gebied_id, a.naam, NULL, coalesce(a.niscode, g.niscode), NULL,
           ST_Multi(ST_CollectionExtract(a.geom, 3))
    FROM   ander a
    LEFT   JOIN LATERAL (
        SELECT niscode FROM gemeente WHERE ST_Intersects(geom, a.punt) ORDER BY niscode LIMIT 1
    ) g ON true
    UNION ALL
    SELECT 'cel', c.id, c.id, NULL, NULL, NULL,
           ST_Multi(ST_MakeEnvelope(c.x, c.y, c.x + 100, c.y + 100, 31370))
    FROM  (SELECT x, y, 'E' || lpad((x / 100)::text, 4, '0') || 'N' || lpad((y / 100)::text, 4, '0') AS id
           FROM   hoek) c
)
SELECT row_number() OVER (ORDER BY soort, gebied_id)::int AS gebied_nr, gebied.*
FROM   gebied
