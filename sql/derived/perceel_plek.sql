-- id: perceel_plek
-- title: {nl: Waar de vloeroppervlakte van elk perceel telt, en: Where the floor area of each parcel counts}
-- description:
--   nl: Een punt op elk perceel met geraamde vloeroppervlakte, met zijn situering - park, dan kern, dan lint, dan open ruimte - en de oppervlakte van het perceel.
-- needs: [percelen, perceel_functie, situering_stuk]
-- piece: perceel
-- indexes: ["(perceel_id)", "USING gist (geom)"]
-- source: docs/method/gebieden.md#wat-in-een-gebied-ligt
SELECT q.perceel_id, q.geom, q.oppervlakte, coalesce(s.situering, 'open_ruimte') AS situering
FROM  (SELECT p.perceel_id, ST_PointOnSurface(p.geom) AS geom, ST_Area(p.geom) AS oppervlakte
       FROM   perceel p
       WHERE  EXISTS (SELECT FROM perceel_functie f WHERE f.perceel_id = p.perceel_id AND f.m2 > 0)
       -- keeps the planner from computing the point twice
       OFFSET 0) q
LEFT   JOIN LATERAL (
    SELECT situering FROM situering_stuk t WHERE ST_Intersects(t.geom, q.geom) ORDER BY t.rang LIMIT 1
) s ON true
