-- id: vestiging_vergunning
-- title: {nl: Strengste omgevingsvergunning van elke vestiging, en: Strictest environmental permit of each establishment}
-- description:
--   nl: Geldig op de peildatum. Van een rubriek met vermogen volgt de klasse uit de drempels van de zone; klasse_elders is de klasse buiten industriegebied, want dezelfde machine weegt in een kern zwaarder. De strengste van beide telt. Een vestiging zonder rij is niet gekend, niet veilig.
-- needs: [vestigingen, vestiging_functie, vergunningen, vergunning_klasse, verweefbaarheid_klasse, vlarem_drempel]
-- uses: [perceel_bestemming]
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md#vlarem
WITH industrie AS (
    SELECT perceel_id
    FROM   perceel_bestemming
    WHERE  rol = 'bedrijvigheid' AND telt
    GROUP  BY perceel_id
    HAVING sum(aandeel ORDER BY m2, bestemmingszone_id) >= :uitsluiting_aandeel
),
geldig AS (
    SELECT f.vestiging_id, v.vergunning_nr, v.rubriek, v.vermogen, v.datum, nullif(v.klasse, 'onbekend') AS klasse,
           CASE WHEN f.situering = 'park' OR i.perceel_id IS NOT NULL THEN 'industrie' ELSE 'elders' END AS zone
    FROM   vergunning v
    JOIN   vestiging s USING (vestiging_nr)
    JOIN   vestiging_functie f USING (vestiging_id)
    LEFT   JOIN industrie i USING (perceel_id)
    WHERE  coalesce(v.datum <= :peildatum, true)
    AND    coalesce(v.einddatum > :peildatum, true)
),
ingedeeld AS (
    SELECT g.*, coalesce(g.klasse, hier.klasse) AS klasse_hier, elders.klasse AS klasse_elders
    FROM   geldig g
    -- 19.1 also fits 19.1.2°, not 19.10; on a limit the lighter class
    LEFT   JOIN LATERAL (
        SELECT d.klasse
        FROM   vlarem_drempel d
        WHERE  d.zone = g.zone
        AND    g.rubriek ~ ('^' || replace(d.rubriek, '.', '\.') || '(\D|$)')
        AND    g.vermogen >= d.van::float8 AND g.vermogen <= coalesce(d.tot::float8, g.vermogen)
        ORDER  BY length(d.rubriek) DESC, d.tot::float8 NULLS LAST
        LIMIT  1
    ) hier ON true
    LEFT   JOIN LATERAL (
        SELECT d.klasse
        FROM   vlarem_drempel d
        WHERE  d.zone = 'elders'
        AND    g.rubriek ~ ('^' || replace(d.rubriek, '.', '\.') || '(\D|$)')
        AND    g.vermogen >= d.van::float8 AND g.vermogen <= coalesce(d.tot::float8, g.vermogen)
        ORDER  BY length(d.rubriek) DESC, d.tot::float8 NULLS LAST
        LIMIT  1
    ) elders ON true
),
zwaarte AS (
    SELECT v.vergunning, v.klasse_minstens, v.naam, k.rang::int AS rang
    FROM   vergunning_klasse v JOIN verweefbaarheid_klasse k ON k.klasse = v.klasse_minstens
)
SELECT DISTINCT ON (i.vestiging_id)
       i.vestiging_id, i.klasse_hier, i.klasse_elders, z.vergunning AS klasse, z.klasse_minstens,
       z.naam || CASE WHEN i.klasse_hier IS DISTINCT FROM z.vergunning
                      THEN ' buiten industriegebied' || coalesce(', hier klasse ' || i.klasse_hier, '') ELSE '' END
           || ' (' || concat_ws(', ', coalesce(i.vergunning_nr, 'zonder nummer'), i.datum, 'rubriek ' || i.rubriek,
                                i.vermogen || ' kW') || ')' AS bewijs
FROM   ingedeeld i
JOIN   zwaarte z ON z.vergunning IN (i.klasse_hier, i.klasse_elders)
ORDER  BY i.vestiging_id, z.rang DESC, z.vergunning DESC, i.vergunning_nr, i.rubriek, i.datum, i.vermogen
