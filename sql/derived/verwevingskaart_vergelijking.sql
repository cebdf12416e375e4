-- id: verwevingskaart_vergelijking
-- title: {nl: Hoe goed de verwevingskaart met de officiële overeenkomt, en: How well the mixing map agrees with the official one}
-- description:
--   nl: Eerst de overeenkomst in klasse, in inwoners en in jobs; dan per paar van officiële en eigen klasse het aantal cellen. Aandeel - van alle vergeleken cellen. Een officiële code die de vertaaltabel niet kent komt met niets overeen.
-- needs: [verwevingskaart_toets]
-- source: docs/method/verwevingskaart.md#vergelijking
WITH totaal AS (
    SELECT count(*) AS cellen, count(*) FILTER (WHERE gelijk) AS gelijk,
           count(*) FILTER (WHERE gelijk_inwoners) AS inwoners, count(*) FILTER (WHERE gelijk_jobs) AS jobs
    FROM   verwevingskaart_toets
),
regel AS (
    SELECT i.volgorde, i.soort, NULL::int AS officiele_code, NULL::int AS officieel, NULL::int AS eigen,
           i.cellen, t.cellen AS alle
    FROM   totaal t
    CROSS  JOIN LATERAL (VALUES (1, 'zelfde klasse', gelijk), (2, 'zelfde inwonersklasse', inwoners),
                                (3, 'zelfde jobsklasse', jobs)) AS i (volgorde, soort, cellen)
    WHERE  t.cellen > 0
    UNION ALL
    SELECT 4, CASE WHEN v.gelijk THEN 'gelijk' ELSE 'verschil' END, v.officiele_code, v.officieel, v.eigen,
           count(*), t.cellen
    FROM   verwevingskaart_toets v CROSS JOIN totaal t
    GROUP  BY v.gelijk, v.officiele_code, v.officieel, v.eigen, t.cellen
)
SELECT row_number() OVER (ORDER BY volgorde, officiele_code, eigen)::int AS rij, soort, officiele_code, officieel, eigen, cellen,
       cellen::float8 / alle AS aandeel
FROM   regel
ORDER  BY rij
