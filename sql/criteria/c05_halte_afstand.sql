-- id: c05_halte_afstand
-- title: {nl: Afstand tot halte, en: Distance to stop}
-- description:
--   nl: In vogelvlucht van perceel tot de dichtste halte van bus, tram of trein.
-- unit: m
-- needs: [haltes]
-- no_row: worst
-- no_row_text: {nl: "geen halte binnen bereik, telt als 0", en: "no stop within reach, counts as 0"}
-- normalise: {linear: {from: 0, to: 400, best: low}}
-- source: docs/method.md#c05
SELECT DISTINCT ON (p.perceel_id) p.perceel_id, ST_Distance(p.geom, h.geom) AS waarde,
       'halte ' || coalesce(h.naam, h.halte_code) || coalesce(' (' || h.soort || ')', '') AS bewijs
FROM   perceel p JOIN halte h ON ST_DWithin(p.geom, h.geom, :halte_bereik)
ORDER  BY p.perceel_id, ST_Distance(p.geom, h.geom), h.halte_id
