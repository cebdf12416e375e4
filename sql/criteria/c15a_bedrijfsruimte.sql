-- id: c15a_bedrijfsruimte
-- title: {nl: Bedrijfsruimte in gebouwen, en: Business space in buildings}
-- description:
--   nl: Grondvlak van de gebouwen op het perceel min dat van een woning; niets gaat eraf waar een register bedrijfsgebruik toont (een fysieke vestiging, of een leegstaand pand dat geen woning is).
-- unit: m²
-- needs: [perceel_gebouw]
-- uses: [vestiging_functie, perceel_leegstand]
-- no_row: worst
-- no_row_text: {nl: "geen gebouw op het perceel, telt als 0", en: "no building on the parcel, counts as 0"}
-- normalise: {linear: {from: 60, to: 200, best: high}}
-- source: docs/method/criteria.md#c15a
SELECT perceel_id, GREATEST(0, m2 - CASE WHEN zakelijk THEN 0 ELSE :woning_aftrek_m2 END) AS waarde,
       round(m2::numeric) || ' m² grondvlak'
           || CASE WHEN zakelijk THEN ', bedrijfsgebruik volgens een register'
                   ELSE ', min ' || round(:woning_aftrek_m2::numeric) || ' m² voor een woning' END AS bewijs
FROM  (SELECT perceel_id, sum(g.m2 ORDER BY g.gebouw_id) AS m2,
              perceel_id IN (SELECT v.perceel_id FROM vestiging_functie v WHERE v.aard = 'fysiek' AND v.perceel_id IS NOT NULL
                             UNION ALL
                             SELECT l.perceel_id FROM perceel_leegstand l WHERE l.bedrijfsruimte) AS zakelijk
       FROM   perceel_gebouw g
       GROUP  BY perceel_id) b
