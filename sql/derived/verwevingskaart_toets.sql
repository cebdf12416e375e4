-- id: verwevingskaart_toets
-- title: {nl: Verwevingskaart naast de officiële, en: Mixing map beside the official one}
-- description:
--   nl: Per cel de eigen klasse, de waarde van de officiële kaart en welke klasse die is volgens de vertaaltabel. Enkel cellen die in beide staan.
-- needs: [cellen, verwevingskaart, verwevingskaart_code]
-- indexes: ["(cel_id)"]
-- source: docs/method/verwevingskaart.md#vergelijking
SELECT v.cel_id, v.code AS eigen, c.verwevingsklasse::int AS officiele_code, o.code::int AS officieel,
       v.code = o.code::int AS gelijk,
       v.inwonersklasse = o.inwonersklasse::int AS gelijk_inwoners,
       v.jobsklasse = o.jobsklasse::int AS gelijk_jobs
FROM   verwevingskaart v
JOIN   cel c USING (cel_id)
LEFT   JOIN verwevingskaart_code o ON o.officiele_code::int = c.verwevingsklasse
WHERE  c.verwevingsklasse IS NOT NULL AND v.code IS NOT NULL
ORDER  BY v.cel_id
