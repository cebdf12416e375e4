-- id: c02_kern_afstand
-- title: {nl: Afstand tot de kern, en: Distance to the core}
-- description:
--   nl: In vogelvlucht van perceel tot rand van de dichtste kern; 0 in de kern. Een lint is geen kern.
-- unit: m
-- needs: [kernvlak]
-- no_row: worst
-- no_row_text: {nl: "geen kern binnen bereik, telt als 0", en: "no core within reach, counts as 0"}
-- normalise: {linear: {from: 0, to: 400, best: low}}
-- source: docs/method/criteria.md#c02
SELECT p.perceel_id, k.waarde, k.bewijs
FROM   perceel p
-- by perceel, so that a piece of the work never looks at all kernen and all percelen in them
CROSS  JOIN LATERAL (
    SELECT ST_Distance(p.geom, k.geom) AS waarde, 'kern ' || coalesce(k.naam, k.kern_code) AS bewijs
    FROM   kernvlak k
    WHERE  ST_DWithin(p.geom, k.geom, :kern_bereik)
    ORDER  BY waarde, k.kern_id
    LIMIT  1
) k
