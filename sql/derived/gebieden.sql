-- id: gebieden
-- title: {nl: Gebieden waarvoor indicatoren bestaan, en: Areas that have indicators}
-- description:
--   nl: Kerndelen (kern ∩ gemeente), hele kernen en gemeenten. Een kern die verder reikt dan de ingeladen gemeenten krijgt geen cijfers, maar een reden.
-- needs: [kernen]
-- uses: [gemeenten, deelgemeenten]
-- geometry: MultiPolygon
-- indexes: ["(gebied_nr)", "(gebied_id)", "USING gist (geom)"]
-- source: docs/method.md#gebieden
WITH snede AS (
    SELECT k.kern_id, k.kern_code, k.naam AS kern, g.niscode, g.naam AS gemeente,
           ST_Multi(ST_CollectionExtract(ST_Intersection(k.geom, g.geom), 3)) AS geom
    FROM   kern k JOIN gemeente g ON ST_Intersects(k.geom, g.geom)
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
    FROM   kern k LEFT JOIN snede s USING (kern_id)
    GROUP  BY k.kern_id, k.geom
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
    FROM   kern k JOIN bedekt b USING (kern_id)
    UNION ALL
    SELECT 'gemeente', 'gemeente-' || niscode, naam, NULL, niscode, NULL, geom
    FROM   gemeente
)
SELECT row_number() OVER (ORDER BY soort, gebied_id)::int AS gebied_nr, gebied.*
FROM   gebied
