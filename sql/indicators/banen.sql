-- id: banen
-- gives:
--   - {id: jobs_inwoners_evenwicht, protects: jobs, title: {nl: "Evenwicht van jobs en inwoners (1 = banen_per_inwoner jobs per inwoner)", en: "Balance of jobs and inhabitants (1 = banen_per_inwoner jobs per inhabitant)"}, unit: 0–1}
-- description:
--   nl: Evenwicht = 1 − |J − c × inwoners| / (J + c × inwoners). Is banen_per_inwoner 0, dan is c de verhouding in alle ingeladen gemeenten samen. n is het aantal vestigingen, dekking het aandeel ervan waarvan de jobs bekend zijn.
-- needs: [gebieden, vestiging_functie, gebied_totaal, referentie]
-- source: docs/method/indicatoren.md#jobs
WITH verhouding AS (
    SELECT coalesce(nullif(:banen_per_inwoner, 0),
                    (SELECT max(jobs) / nullif(max(inwoners), 0) FROM referentie WHERE niscode IS NULL)) AS c
)
SELECT t.gebied_id, i.indicator, i.teller / i.noemer + i.bij AS waarde, i.teller, i.noemer,
       coalesce(t.werkplaatsen, 0) AS n, t.werkplaatsen_met_jobs::float8 / nullif(t.werkplaatsen, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NULL THEN i.zonder END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN verhouding v
-- of nobody the jobs known is not the same as no jobs
CROSS  JOIN LATERAL (SELECT CASE WHEN t.jobs IS NOT NULL OR coalesce(t.werkplaatsen, 0) = 0
                                 THEN coalesce(t.jobs, 0) END AS jobs) j
CROSS  JOIN LATERAL (VALUES
    ('jobs_inwoners_evenwicht', 1, -abs(j.jobs - v.c * t.inwoners), nullif(j.jobs + v.c * t.inwoners, 0),
     CASE WHEN t.inwoners IS NULL THEN 'inwoners niet bekend' WHEN j.jobs IS NULL THEN 'jobs niet bekend'
          ELSE 'geen jobs en geen inwoners in dit gebied' END)
) AS i (indicator, bij, teller, noemer, zonder)
