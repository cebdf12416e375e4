-- id: vestiging_afstand
-- title: {nl: Afstand van zware vestigingen tot woningen, en: Distance of heavy establishments to dwellings}
-- description:
--   nl: Voor vestigingen van klasse V3 en N de richtafstand van hun categorie en de afstand tot de dichtste woning daarbinnen; geen woning binnen de grootste richtafstand geeft geen afstand.
-- needs: [vestiging_telling, vestiging_klasse, verweefbaarheid_klasse, vng_afstand, woningen]
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md
SELECT v.vestiging_id, c.categorie_minstens AS categorie, a.rustig::float8 AS norm_m, w.afstand_m
FROM   vestiging_telling v
JOIN   vestiging_klasse k USING (vestiging_id)
JOIN   verweefbaarheid_klasse c USING (klasse)
JOIN   vng_afstand a ON a.categorie = c.categorie_minstens
LEFT   JOIN LATERAL (
    SELECT ST_Distance(w.geom, v.geom) AS afstand_m
    FROM   woningen w
    WHERE  ST_DWithin(w.geom, v.geom, a.rustig::float8)
    ORDER  BY 1
    LIMIT  1
) w ON true
WHERE  v.zwaar
