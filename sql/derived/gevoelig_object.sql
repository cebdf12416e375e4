-- id: gevoelig_object
-- title: {nl: Gevoelige functies buiten het wonen, en: Sensitive functions other than dwellings}
-- description:
--   nl: De plaatsen van het register van gevoelige functies, en het hoofdgebouw van elke vestiging met onderwijs of zorg (kolom gevoelig van verweefbaarheid.csv). Een punt in een gebouw staat voor dat gebouw.
-- needs: [vestiging_functie, vestiging_klasse, gevoelige_soort, percelen]
-- uses: [gevoelige-functies, gebouwen, perceel_gebouw]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/verweefbaarheid.md#afstand
SELECT g.soort, coalesce(g.naam, s.naam) || ' (' || g.id || ')' AS naam,
      (SELECT p.perceel_id FROM perceel p
       WHERE  ST_Dimension(g.geom) = 0 AND ST_Intersects(p.geom, g.geom)
       ORDER  BY p.perceel_id LIMIT 1) AS perceel_id,
       coalesce((SELECT b.geom FROM gebouw b
                 WHERE  ST_Dimension(g.geom) = 0 AND ST_Intersects(b.geom, g.geom)
                 ORDER  BY b.gebouw_id LIMIT 1), g.geom) AS geom
FROM   gevoelige_functie g
JOIN   gevoelige_soort s USING (soort)
WHERE  s.telt = 'ja' AND g.geom IS NOT NULL
UNION ALL
-- without the name or number: it may be of a person
SELECT DISTINCT ON (coalesce(f.perceel_id, -f.vestiging_id))
       s.soort, s.naam || coalesce(' (' || p.capakey || ')', ''), f.perceel_id, coalesce(b.geom, f.geom)
FROM   vestiging_klasse k
JOIN   vestiging_functie f USING (vestiging_id)
JOIN   gevoelige_soort s ON s.soort = 'vestiging' AND s.telt = 'ja'
LEFT   JOIN perceel p USING (perceel_id)
LEFT   JOIN perceel_gebouw h ON h.perceel_id = f.perceel_id AND h.hoofd
LEFT   JOIN gebouw b USING (gebouw_id)
WHERE  k.gevoelig AND f.geom IS NOT NULL AND f.aard IS DISTINCT FROM 'papier'
ORDER  BY 1, 2, 3
