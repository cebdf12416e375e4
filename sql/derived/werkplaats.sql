-- id: werkplaats
-- title: {nl: Jobs met hun plaats, en: Jobs with their place}
-- description:
--   nl: De jobs van een cel van 100 m zijn verdeeld over de vestigingen erin, naar hun bekende jobs (onbekend is één); waar geen cel jobs geeft, telt wat de vestiging zelf opgeeft. Wat enkel op papier bestaat, heeft geen jobs.
-- needs: [percelen, situering_stuk]
-- uses: [vestigingen, vestiging_telling, cellen]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/indicatoren.md#jobs
WITH zaak AS (
    SELECT v.vestiging_id, coalesce(e.onderneming_nr, e.vestiging_nr) AS onderneming, v.functie, v.situering, v.jobs,
           coalesce(v.jobs, 1) AS gewicht, v.geom,
           100 * floor(ST_X(v.geom) / 100)::int AS x, 100 * floor(ST_Y(v.geom) / 100)::int AS y
    FROM   vestiging_telling v JOIN vestiging e USING (vestiging_id)
    WHERE  v.boven AND v.geom IS NOT NULL
),
telling AS (
    SELECT x, y, sum(gewicht ORDER BY vestiging_id) AS gewicht, count(*) AS n FROM zaak GROUP BY x, y
),
cellen AS (
    SELECT x, y, jobs FROM cel WHERE jobs IS NOT NULL
)
SELECT z.vestiging_id AS werkplaats_id, z.onderneming, z.functie, z.situering,
       CASE WHEN c.jobs IS NULL THEN z.jobs
            WHEN t.gewicht > 0 THEN c.jobs * z.gewicht / t.gewicht
            ELSE c.jobs / t.n END::float8 AS jobs, z.geom
FROM   zaak z JOIN telling t USING (x, y) LEFT JOIN cellen c USING (x, y)
UNION  ALL
SELECT -(c.x / 100 * 10000 + c.y / 100), NULL, NULL, coalesce(s.situering, 'open_ruimte'), c.jobs, m.geom
FROM   cellen c
LEFT   JOIN telling t USING (x, y)
CROSS  JOIN LATERAL (SELECT ST_SetSRID(ST_MakePoint(c.x + 50, c.y + 50), 31370) AS geom) m
LEFT   JOIN LATERAL (
    SELECT situering FROM situering_stuk k WHERE ST_Intersects(k.geom, m.geom) ORDER BY k.rang LIMIT 1
) s ON true
WHERE  t.n IS NULL AND c.jobs > 0
