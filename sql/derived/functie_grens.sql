-- id: functie_grens
-- title: {nl: Gemeenschappelijke grens van functies, en: Shared border of functions}
-- description:
--   nl: Per kerndeel, kern en gemeente de lengte in m van perceelgrenzen tussen elke twee hoofdfuncties, en het aantal paren percelen; ongericht, a voor b. Beide percelen liggen in het gebied; grenzen met een onbekende functie tellen niet mee.
-- needs: [gebieden, buren, hoofdfunctie]
-- indexes: ["(gebied_id)"]
-- source: docs/method/buren.md#grenzen-tussen-functies
WITH gelegen AS MATERIALIZED (
    SELECT DISTINCT ON (g.soort, h.perceel_id) g.soort, h.perceel_id, g.gebied_id, h.functie
    FROM   gebieden g JOIN hoofdfunctie h ON ST_Intersects(g.geom, h.geom)
    WHERE  g.soort IN ('kerndeel', 'kern', 'gemeente') AND g.reden IS NULL AND h.functie IS NOT NULL
    ORDER  BY g.soort, h.perceel_id, g.gebied_id
)
SELECT a.gebied_id, LEAST(a.functie, b.functie) AS functie_a, GREATEST(a.functie, b.functie) AS functie_b,
       sum(n.lengte ORDER BY n.perceel_a, n.perceel_b) AS lengte, count(*) AS paren
FROM   buren n
JOIN   gelegen a ON a.perceel_id = n.perceel_a
JOIN   gelegen b ON b.perceel_id = n.perceel_b AND b.gebied_id = a.gebied_id
GROUP  BY 1, 2, 3
ORDER  BY 1, 2, 3
