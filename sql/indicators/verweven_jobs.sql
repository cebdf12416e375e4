-- id: verweven_jobs
-- gives:
--   - {id: vg_j, protects: jobs, title: {nl: "Jobs buiten een bedrijventerrein / alle jobs (VG-j)", en: "Jobs outside parks / all jobs (VG-j)"}, unit: 0–1}
-- description:
--   nl: Zonder land- en tuinbouw. n is het aantal vestigingen, dekking het aandeel ervan waarvan de jobs bekend zijn.
-- needs: [gebieden, vestiging_functie, gebied_totaal]
-- source: docs/method/indicatoren.md#verwevingsgraad
SELECT g.gebied_id, 'vg_j' AS indicator, i.teller / i.noemer AS waarde, i.teller, i.noemer,
       coalesce(t.werkplaatsen, 0) AS n, t.werkplaatsen_met_jobs::float8 / nullif(t.werkplaatsen, 0) AS dekking,
       CASE WHEN i.noemer IS NULL THEN
            CASE WHEN t.vg_jobs IS NULL AND t.werkplaatsen > 0 THEN 'jobs niet bekend' ELSE 'geen jobs in dit gebied' END
       END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN LATERAL (SELECT CASE WHEN t.vg_jobs > 0 THEN coalesce(t.vg_jobs_buiten, 0) END AS teller,
                            nullif(t.vg_jobs, 0) AS noemer) i
