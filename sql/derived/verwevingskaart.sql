-- id: verwevingskaart
-- title: {nl: Verwevingskaart, en: Mixing map}
-- description:
--   nl: Zestien klassen per cel van 100 m - inwoners per ha × jobs per ha. Enkel uit cellen met inwoners en jobs; een telling van woningen en vestigingen is iets anders. Een cel waarvan geen vestiging haar jobs kent heeft geen klasse.
-- needs: [cellen, verwevingskaart_klasse, verwevingskaart_code]
-- indexes: ["(cel_id)"]
-- source: docs/method/verwevingskaart.md#klassen
WITH geladen AS (
    SELECT coalesce(bool_or(inwoners IS NOT NULL) AND bool_or(jobs IS NOT NULL), false) AS beide FROM cel
),
maat AS (
    -- rasters and lists leave out where there is nobody
    SELECT cel_id, coalesce(inwoners, 0) AS inwoners,
           CASE WHEN jobs IS NULL AND vestigingen > 0 THEN NULL ELSE coalesce(jobs, 0) END AS jobs
    FROM   cel CROSS JOIN geladen
    WHERE  beide
),
klasse AS (
    SELECT maat, klasse, coalesce(vanaf::float8, '-Infinity') AS vanaf, coalesce(vanaf_telt = 'ja', true) AS vanaf_telt,
           coalesce(tot::float8, 'Infinity') AS tot, coalesce(tot_telt = 'ja', true) AS tot_telt
    FROM   verwevingskaart_klasse
)
SELECT m.cel_id, c.code::int AS code, i.klasse::int AS inwonersklasse, j.klasse::int AS jobsklasse, m.inwoners, m.jobs,
       CASE WHEN m.jobs IS NULL THEN 'van geen vestiging in de cel zijn de jobs bekend' END AS reden
FROM   maat m
LEFT   JOIN klasse i ON i.maat = 'inwoners' AND (m.inwoners > i.vanaf OR i.vanaf_telt AND m.inwoners = i.vanaf)
                                            AND (m.inwoners < i.tot OR i.tot_telt AND m.inwoners = i.tot)
LEFT   JOIN klasse j ON j.maat = 'jobs' AND (m.jobs > j.vanaf OR j.vanaf_telt AND m.jobs = j.vanaf)
                                        AND (m.jobs < j.tot OR j.tot_telt AND m.jobs = j.tot)
LEFT   JOIN verwevingskaart_code c ON c.inwonersklasse = i.klasse AND c.jobsklasse = j.klasse
ORDER  BY m.cel_id
