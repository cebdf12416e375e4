-- id: perceel_gebouw
-- title: {nl: Gebouwen van elk perceel, en: Buildings of each parcel}
-- description:
--   nl: Grondvlak van elk gebouw op elk perceel; hoofd is het gebouw met het grootste grondvlak, een bijgebouw enkel als er niets anders staat.
-- needs: [percelen, gebouwen]
-- piece: perceel
-- indexes: ["(perceel_id)", "(gebouw_id)"]
-- source: docs/method/functie.md#gebouwen
SELECT perceel_id, gebouw_id, m2,
       row_number() OVER (PARTITION BY perceel_id ORDER BY bij, m2 DESC, gebouw_id) = 1 AS hoofd
FROM  (SELECT p.perceel_id, g.gebouw_id, coalesce(g.soort = 'bijgebouw', false) AS bij,
              CASE WHEN ST_CoveredBy(g.geom, p.geom) THEN ST_Area(g.geom)
                   ELSE ST_Area(ST_Intersection(g.geom, p.geom)) END AS m2
       FROM   perceel p JOIN gebouw g ON ST_Intersects(p.geom, g.geom)
       WHERE  coalesce(g.begin <= :peildatum, true) AND coalesce(g.einde > :peildatum, true)) deel
WHERE  m2 >= :sliver_m2
