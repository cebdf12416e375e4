-- id: park_vestiging
-- title: {nl: Ruimte van elke vestiging op een bedrijventerrein, en: Room of each establishment on a business park}
-- description:
--   nl: Het terrein en het gebruiksperceel waar ze staat (waar er geen is, haar perceel binnen het terrein), en haar deel van die oppervlakte - naar vloeroppervlakte waar die van alle vestigingen daar gekend is, anders gelijk verdeeld. Een vestiging op papier neemt geen ruimte in.
-- needs: [vestiging_functie, bedrijventerreinen, percelen]
-- uses: [gebruikspercelen]
-- indexes: ["(bedrijventerrein_id)"]
-- source: docs/method/bedrijventerreinen.md#oppervlakte
WITH op AS (
    -- where terreinen lie over each other a firm counts once
    SELECT DISTINCT ON (f.vestiging_id)
           f.vestiging_id, t.bedrijventerrein_id, t.terrein_nr, f.perceel_id, f.geom, f.vloeroppervlakte,
           coalesce(f.aard = 'papier', false) AS papier
    FROM   vestiging_functie f
    JOIN   bedrijventerrein t ON ST_Intersects(t.geom, f.geom)
    WHERE  f.situering = 'park'
    AND    coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)
    ORDER  BY f.vestiging_id, t.terrein_nr
),
plek AS (
    SELECT o.*, g.gebruiksperceel_id,
           coalesce(ST_Area(g.geom), (SELECT ST_Area(ST_Intersection(p.geom, t.geom))
                                      FROM   perceel p JOIN bedrijventerrein t ON t.bedrijventerrein_id = o.bedrijventerrein_id
                                      WHERE  p.perceel_id = o.perceel_id)) AS plek_m2,
           CASE WHEN g.gebruiksperceel_id IS NOT NULL THEN 'gebruiksperceel'
                WHEN o.perceel_id IS NOT NULL THEN 'perceel' END AS plek
    FROM   op o
    LEFT   JOIN LATERAL (
        SELECT g.gebruiksperceel_id, g.geom
        FROM   gebruiksperceel g
        WHERE  ST_Intersects(g.geom, o.geom)
        AND    coalesce(g.begin <= :peildatum, true) AND coalesce(g.einde > :peildatum, true)
        ORDER  BY g.terrein_nr IS DISTINCT FROM o.terrein_nr, g.gebruiksperceel_nr
        LIMIT  1
    ) g ON true
),
gewogen AS (
    SELECT p.*,
           CASE WHEN papier THEN 0
                WHEN bool_and(papier OR coalesce(vloeroppervlakte > 0, false)) OVER w THEN vloeroppervlakte ELSE 1 END AS gewicht
    FROM   plek p
    WINDOW w AS (PARTITION BY bedrijventerrein_id, plek, gebruiksperceel_id,
                              CASE WHEN gebruiksperceel_id IS NULL THEN perceel_id END)
)
SELECT vestiging_id, bedrijventerrein_id, terrein_nr, plek, gebruiksperceel_id, plek_m2,
       plek_m2 * gewicht / nullif(sum(gewicht) OVER w, 0) AS m2
FROM   gewogen
WINDOW w AS (PARTITION BY bedrijventerrein_id, plek, gebruiksperceel_id,
                          CASE WHEN gebruiksperceel_id IS NULL THEN perceel_id END
             ORDER BY vestiging_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
ORDER  BY vestiging_id
