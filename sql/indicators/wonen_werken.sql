-- id: wonen_werken
-- gives:
--   - {id: dissimilariteit_wonen_werken, title: {nl: "Scheiding van wonen en werken over cellen van 100 m (Duncan)", en: "Separation of homes and jobs over 100 m cells (Duncan)"}, unit: 0–1}
-- description:
--   nl: D = ½ Σ |h/H − j/J|; 0 is gelijk verdeeld, 1 volledig gescheiden. Het aandeel van de jobs dat zou moeten verhuizen om overal dezelfde verhouding te geven. Een cel ligt waar haar middelpunt ligt. n - aantal cellen met woningen of jobs. Dekking - waar jobs van vestigingen geteld worden, het aandeel waarvan ze bekend zijn.
-- needs: [gebieden, cel_wonen_werken]
-- source: docs/method/buren.md#wonen-en-werken
WITH gelegen AS MATERIALIZED (
    SELECT DISTINCT ON (c.x, c.y) g.gebied_id, c.*
    FROM   gebied g JOIN cel_wonen_werken c ON ST_Intersects(g.geom, c.geom)
    ORDER  BY c.x, c.y, g.gebied_id
),
totaal AS (
    SELECT gebied_id, sum(wonen ORDER BY x, y) AS wonen, sum(jobs ORDER BY x, y) AS jobs,
           count(*) FILTER (WHERE wonen > 0 OR jobs > 0) AS n,
           sum(vestigingen_met_jobs)::float8 / nullif(sum(vestigingen), 0) AS dekking
    FROM   gelegen
    GROUP  BY gebied_id
),
scheiding AS (
    SELECT gebied_id, 0.5 * sum(abs(c.wonen / t.wonen - c.jobs / t.jobs) ORDER BY c.x, c.y) AS d
    FROM   gelegen c JOIN totaal t USING (gebied_id)
    WHERE  t.wonen > 0 AND t.jobs > 0
    GROUP  BY gebied_id
)
SELECT g.gebied_id, 'dissimilariteit_wonen_werken' AS indicator, s.d AS waarde, s.d AS teller,
       CASE WHEN s.d IS NOT NULL THEN 1.0::float8 END AS noemer, coalesce(t.n, 0) AS n, t.dekking,
       CASE WHEN coalesce(t.wonen, 0) = 0 AND coalesce(t.jobs, 0) = 0 THEN 'geen woningen en geen jobs bekend in dit gebied'
            WHEN t.wonen = 0 THEN 'geen woningen in dit gebied'
            WHEN t.jobs = 0 THEN 'geen jobs bekend in dit gebied' END AS reden
FROM   gebied g
LEFT   JOIN totaal t USING (gebied_id)
LEFT   JOIN scheiding s USING (gebied_id)
