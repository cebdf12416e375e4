-- id: cel_wonen_werken
-- title: {nl: Woningen en jobs per cel van 100 m, en: Dwellings and jobs per 100 m cell}
-- description:
--   nl: Uit de cellen van een kaart waar die geladen zijn (huishoudens, anders inwoners; jobs); wat de cellen niet geven komt uit geteld werk - geraamde woningen, en jobs van vestigingen die een plaats hebben. Nooit door elkaar binnen één maat.
-- needs: [percelen]
-- uses: [cellen, woningen, vestiging_functie]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/buren.md#wonen-en-werken
WITH geladen AS (
    SELECT coalesce(bool_or(huishoudens IS NOT NULL), false) AS huishoudens,
           coalesce(bool_or(inwoners IS NOT NULL), false) AS inwoners,
           coalesce(bool_or(jobs IS NOT NULL), false) AS jobs
    FROM   cel
),
deel AS (
    SELECT x, y, CASE WHEN l.huishoudens THEN c.huishoudens WHEN l.inwoners THEN c.inwoners END AS wonen,
           CASE WHEN l.jobs THEN c.jobs END AS jobs, NULL::bigint AS bekend, NULL::bigint AS alle
    FROM   cel c CROSS JOIN geladen l
    UNION ALL
    SELECT 100 * floor(ST_X(w.geom) / 100)::int, 100 * floor(ST_Y(w.geom) / 100)::int, sum(w.woningen), NULL, NULL, NULL
    FROM   woningen w CROSS JOIN geladen l
    WHERE  NOT l.huishoudens AND NOT l.inwoners
    GROUP  BY 1, 2
    UNION ALL
    SELECT 100 * floor(ST_X(v.geom) / 100)::int, 100 * floor(ST_Y(v.geom) / 100)::int, NULL,
           sum(v.jobs ORDER BY v.jobs), count(v.jobs), count(*)
    FROM   vestiging_functie v CROSS JOIN geladen l
    WHERE  NOT l.jobs AND v.geom IS NOT NULL
    GROUP  BY 1, 2
)
SELECT x, y, coalesce(sum(wonen ORDER BY wonen), 0) AS wonen, coalesce(sum(jobs ORDER BY jobs), 0) AS jobs,
       sum(bekend)::bigint AS vestigingen_met_jobs, sum(alle)::bigint AS vestigingen,
       ST_SetSRID(ST_MakePoint(x + 50, y + 50), 31370) AS geom
FROM   deel
GROUP  BY x, y
ORDER  BY x, y
