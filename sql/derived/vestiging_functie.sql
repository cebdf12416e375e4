-- id: vestiging_functie
-- title: {nl: Functie en situering van elke vestiging, en: Function and setting of each establishment}
-- description:
--   nl: Geldig op de peildatum. Functie volgens het langste NACE-voorvoegsel van de eigen NACE-versie; geen regel is onbekend. Situering - eerst park, dan kern, dan elders. Wat buiten bereik van de geladen adressen ligt telt nergens mee.
-- needs: [vestigingen, vestiging_plaats, nace_functie]
-- uses: [bedrijventerreinen, kernen]
-- indexes: ["USING gist (geom)"]
-- source: method/nace_functie.csv
SELECT v.vestiging_id, p.geom, f.functie, v.nace,
       CASE WHEN p.geom IS NULL THEN NULL
            WHEN EXISTS (SELECT FROM bedrijventerrein b
                         WHERE  ST_Intersects(b.geom, p.geom)
                         AND    coalesce(b.begin <= :peildatum, true)
                         AND    coalesce(b.einde > :peildatum, true)) THEN 'park'
            WHEN EXISTS (SELECT FROM kern k WHERE ST_Intersects(k.geom, p.geom)) THEN 'kern'
            ELSE 'elders' END AS situering
FROM   vestiging v
JOIN   vestiging_plaats p USING (vestiging_id)
LEFT   JOIN LATERAL (
    SELECT n.functie
    FROM   nace_functie n
    WHERE  n.nace_versie = v.nace_versie
    AND    regexp_replace(v.nace, '\D', '', 'g') LIKE n.prefix || '%'
    ORDER  BY length(n.prefix) DESC
    LIMIT  1
) f ON true
WHERE  p.wijze <> 'buiten_bereik'
AND    coalesce(v.begin <= :peildatum, true)
AND    coalesce(v.einde > :peildatum, true)
ORDER  BY v.vestiging_id
