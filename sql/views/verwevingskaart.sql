-- needs: [verwevingskaart, verwevingskaart_code, verwevingskaart_toets, cellen]
SELECT c.cel_id, c.id, v.code, n.naam, v.inwonersklasse, v.jobsklasse, v.inwoners, v.jobs, t.officiele_code,
       o.naam AS officieel, t.gelijk, v.reden, c.geom, c.geom_crs84, c.geom_3857
FROM   verwevingskaart v
JOIN   cel c USING (cel_id)
LEFT   JOIN verwevingskaart_code n ON n.code::int = v.code
LEFT   JOIN verwevingskaart_toets t USING (cel_id)
LEFT   JOIN verwevingskaart_code o ON o.code::int = t.officieel
