-- id: c02_winkel_afstand
-- title: {nl: Afstand tot het winkelcentrum, en: Distance to the shopping centre}
-- description:
--   nl: In vogelvlucht tot het dichtste kernwinkelgebied; in een gemeente zonder tot de cirkel rond haar centrumpunt.
-- unit: m
-- needs: [winkelcentrum]
-- no_row: worst
-- no_row_text: {nl: "geen kernwinkelgebied of centrumpunt binnen bereik, telt als 0", en: "no core shopping area or centre within reach, counts as 0"}
-- normalise: {linear: {from: 0, to: 400, best: low}}
-- source: docs/method/criteria.md#c02-winkel
SELECT DISTINCT ON (perceel_id) perceel_id, waarde, naam AS bewijs
FROM  (SELECT p.perceel_id, w.winkelcentrum_id, w.naam, GREATEST(0, ST_Distance(p.geom, w.geom) - w.straal) AS waarde
       FROM   perceel p
       -- one bound for all, so that the index serves; by perceel, so that a piece never looks at all percelen
       CROSS  JOIN LATERAL (
           SELECT * FROM winkelcentrum w WHERE ST_DWithin(p.geom, w.geom, :winkel_bereik + :centrumpunt_straal) OFFSET 0
       ) w) nabij
WHERE  waarde <= :winkel_bereik
ORDER  BY perceel_id, waarde, winkelcentrum_id
