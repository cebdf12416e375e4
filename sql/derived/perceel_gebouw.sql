-- id: perceel_gebouw
-- title: {nl: Gebouwen van elk perceel, en: Buildings of each parcel}
-- description:
--   nl: Grondvlak van elk gebouw op elk perceel. Wat minder is dan een verschil van tekening telt niet, tenzij het gebouw vooral op dit perceel staat. Hoofd is het gebouw met het grootste grondvlak, een bijgebouw enkel als er niets anders staat; punt ligt in het hoofdgebouw.
-- needs: [percelen, gebouwen]
-- piece: perceel
-- indexes: ["(perceel_id)", "(gebouw_id)"]
-- source: docs/method/functie.md#gebouwen
SELECT perceel_id, gebouw_id, m2, bijgebouw, hoofd,
       CASE WHEN hoofd THEN ST_PointOnSurface(deel) END AS punt
FROM  (SELECT d.*, row_number() OVER (PARTITION BY perceel_id ORDER BY bijgebouw, m2 DESC, gebouw_id) = 1 AS hoofd
       FROM  (SELECT *, ST_Area(deel) AS m2
              FROM  (SELECT p.perceel_id, g.gebouw_id, coalesce(g.soort = 'bijgebouw', false) AS bijgebouw, g.geom,
                            CASE WHEN ST_CoveredBy(g.geom, p.geom) THEN g.geom
                                 WHEN ST_Intersects(p.geom, g.geom) THEN ST_Intersection(g.geom, p.geom) END AS deel
                     FROM   perceel p
                     -- by perceel, so that a piece of the work never looks at all buildings
                     CROSS  JOIN LATERAL (SELECT * FROM gebouw g WHERE g.geom && p.geom OFFSET 0) g
                     WHERE  coalesce(g.begin <= :peildatum, true) AND coalesce(g.einde > :peildatum, true)
                     -- once, not once per column
                     OFFSET 0) geknipt OFFSET 0) d
       WHERE  m2 >= :sliver_m2 AND (m2 >= :gebouw_minimum_m2 OR m2 >= ST_Area(geom) / 2)) telt
