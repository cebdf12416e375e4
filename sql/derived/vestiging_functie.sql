-- id: vestiging_functie
-- title: {nl: Functie en situering van elke vestiging, en: Function and siting of each establishment}
-- description:
--   nl: Geldig op de peildatum. Functie volgens het langste NACE-voorvoegsel van de eigen NACE-versie; geen regel is onbekend. Situering - park, dan kern, dan lint, dan open ruimte. Wat buiten bereik van de geladen adressen ligt telt nergens mee.
-- needs: [vestigingen, vestiging_plaats, nace_functie, percelen, linten]
-- uses: [bedrijventerreinen, kernen]
-- indexes: ["(vestiging_id)", "(perceel_id)", "USING gist (geom)"]
-- source: docs/method/functie.md#situering
SELECT v.vestiging_id, p.geom, f.functie, v.nace, v.nace_versie, v.jobs, v.vloeroppervlakte,
       (SELECT q.perceel_id FROM perceel q WHERE ST_Intersects(q.geom, p.geom) ORDER BY q.perceel_id LIMIT 1) AS perceel_id,
       CASE WHEN p.geom IS NULL THEN NULL
            WHEN EXISTS (SELECT FROM bedrijventerrein b
                         WHERE  ST_Intersects(b.geom, p.geom)
                         AND    coalesce(b.begin <= :peildatum, true)
                         AND    coalesce(b.einde > :peildatum, true)) THEN 'park'
            WHEN EXISTS (SELECT FROM kern k WHERE ST_Intersects(k.geom, p.geom)) THEN 'kern'
            WHEN EXISTS (SELECT FROM linten l WHERE ST_Intersects(l.geom, p.geom)) THEN 'lint'
            ELSE 'open_ruimte' END AS situering,
       CASE WHEN v.jobs > 0 THEN 'fysiek' ELSE 'onbekend' END AS aard,
       NULL::text AS aard_bewijs,
       NULL::boolean AS toegelaten
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
