-- id: banen_wonen
-- gives:
--   - {id: jobs_per_woning, protects: jobs, title: {nl: Jobs per woning, en: Jobs per dwelling}, unit: jobs/woning}
-- description:
--   nl: Over de bekende jobs. n is het aantal vestigingen, dekking het aandeel ervan waarvan de jobs bekend zijn.
-- needs: [gebieden, vestiging_functie, woningen, gebied_totaal]
-- source: docs/method/indicatoren.md#jobs
SELECT g.gebied_id, 'jobs_per_woning' AS indicator, j.jobs / nullif(t.woningen, 0) AS waarde, j.jobs AS teller,
       coalesce(t.woningen, 0) AS noemer, coalesce(t.werkplaatsen, 0) AS n,
       t.werkplaatsen_met_jobs::float8 / nullif(t.werkplaatsen, 0) AS dekking,
       CASE WHEN coalesce(t.woningen, 0) = 0 THEN 'geen woningen in dit gebied'
            WHEN j.jobs IS NULL THEN 'jobs niet bekend' END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
-- of nobody the jobs known is not the same as no jobs
CROSS  JOIN LATERAL (SELECT CASE WHEN t.jobs IS NOT NULL OR coalesce(t.werkplaatsen, 0) = 0
                                 THEN coalesce(t.jobs, 0) END AS jobs) j
