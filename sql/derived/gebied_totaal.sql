-- id: gebied_totaal
-- title: {nl: Totalen van elk gebied, en: Totals of each area}
-- description:
--   nl: Oppervlakte, woningen, inwoners, jobs en bebouwde percelen; ook de jobs van de grootste onderneming, voor de geheimhouding.
-- needs: [gebieden, gebied_stand]
-- uses: [woonplaats, werkplaats]
-- piece: gebied
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- indexes: ["(gebied_id)"]
-- source: docs/method/indicatoren.md#wonen
WITH woning AS (
    SELECT DISTINCT ON (w.woonplaats_id) w.*, g.gebied_id
    FROM   gebied g JOIN woonplaats w ON ST_Intersects(g.geom, w.geom)
    ORDER  BY w.woonplaats_id, g.gebied_id
),
wonen AS (
    SELECT gebied_id, sum(woningen)::float8 AS woningen, sum(inwoners ORDER BY woonplaats_id) AS inwoners,
           coalesce(sum(woningen) FILTER (WHERE nabij), 0)::float8 AS woningen_nabij,
           coalesce(sum(woningen) FILTER (WHERE nabij_boven), 0)::float8 AS woningen_nabij_boven
    FROM   woning
    GROUP  BY gebied_id
),
werk AS (
    SELECT DISTINCT ON (w.werkplaats_id) w.*, g.gebied_id
    FROM   gebied g JOIN werkplaats w ON ST_Intersects(g.geom, w.geom)
    ORDER  BY w.werkplaats_id, g.gebied_id
),
baas AS (
    SELECT gebied_id, onderneming, sum(jobs ORDER BY werkplaats_id) AS jobs,
           count(*) FILTER (WHERE onderneming IS NOT NULL) AS n, count(jobs) FILTER (WHERE onderneming IS NOT NULL) AS n_jobs,
           sum(jobs ORDER BY werkplaats_id) FILTER (WHERE functie IS DISTINCT FROM 'land_tuinbouw') AS vg_jobs,
           sum(jobs ORDER BY werkplaats_id)
               FILTER (WHERE functie IS DISTINCT FROM 'land_tuinbouw' AND situering <> 'park') AS vg_jobs_buiten
    FROM   werk
    GROUP  BY gebied_id, onderneming
),
werken AS (
    SELECT gebied_id, sum(jobs ORDER BY onderneming) AS jobs, max(jobs) FILTER (WHERE onderneming IS NOT NULL) AS jobs_grootste,
           sum(vg_jobs ORDER BY onderneming) AS vg_jobs, sum(vg_jobs_buiten ORDER BY onderneming) AS vg_jobs_buiten,
           sum(n)::bigint AS werkplaatsen, sum(n_jobs)::bigint AS werkplaatsen_met_jobs
    FROM   baas
    GROUP  BY gebied_id
),
stand AS (
    SELECT gebied_id, sum(m2 ORDER BY situering, functie) AS vloer_m2, sum(bebouwd_m2 ORDER BY situering, functie) AS bebouwd_m2,
           sum(percelen ORDER BY situering, functie) AS percelen,
           sum(vestigingen)::bigint AS vestigingen, sum(vestigingen_boven)::bigint AS vestigingen_boven
    FROM   gebied_stand
    GROUP  BY gebied_id
)
SELECT g.gebied_id, ST_Area(g.geom) AS oppervlakte, w.woningen, w.inwoners, w.woningen_nabij, w.woningen_nabij_boven,
       j.jobs, j.jobs_grootste, j.vg_jobs, j.vg_jobs_buiten, j.werkplaatsen, j.werkplaatsen_met_jobs,
       s.vloer_m2, s.bebouwd_m2, s.percelen,
       coalesce(s.vestigingen, 0) AS vestigingen, coalesce(s.vestigingen_boven, 0) AS vestigingen_boven
FROM   gebied g
LEFT   JOIN wonen w USING (gebied_id)
LEFT   JOIN werken j USING (gebied_id)
LEFT   JOIN stand s USING (gebied_id)
