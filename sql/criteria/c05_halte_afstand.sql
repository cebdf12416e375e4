-- id: c05_halte_afstand
-- title: {nl: Afstand tot halte, en: Distance to stop}
-- description:
--   nl: In vogelvlucht tot de dichtste halte, in meters tot een bushalte. Een station reikt verder, meters tot een station tellen naar verhouding; de beste van beide geldt en het bewijs geeft de echte afstand.
-- unit: m
-- needs: [haltes, station]
-- no_row: worst
-- no_row_text: {nl: "geen halte binnen bereik, telt als 0", en: "no stop within reach, counts as 0"}
-- normalise: {linear: {from: 0, to: 400, best: low}}
-- source: docs/method/criteria.md#c05
SELECT DISTINCT ON (perceel_id) perceel_id, waarde, bewijs
FROM  (SELECT p.perceel_id, h.halte_id, ST_Distance(p.geom, h.geom) AS waarde,
              'halte ' || coalesce(h.naam, h.halte_code) || coalesce(' (' || h.soort || ')', '') AS bewijs
       FROM   perceel p
       -- by perceel, so that a piece of the work never looks at all percelen round a halte
       CROSS  JOIN LATERAL (SELECT * FROM halte h WHERE ST_DWithin(p.geom, h.geom, :halte_bereik) OFFSET 0) h
       WHERE  h.soort IS DISTINCT FROM 'trein'
       UNION ALL
       SELECT p.perceel_id, s.halte_id, m * :halte_bereik / :station_bereik,
              'station ' || coalesce(s.naam, s.halte_code) || ' op ' || round(m::numeric) || ' m, telt als '
                  || round((m * :halte_bereik / :station_bereik)::numeric) || ' m'
       FROM   perceel p
       CROSS  JOIN LATERAL (SELECT * FROM station s WHERE ST_DWithin(p.geom, s.geom, :station_bereik) OFFSET 0) s
       CROSS  JOIN LATERAL (SELECT ST_Distance(p.geom, s.geom) AS m OFFSET 0) d) nabij
ORDER  BY perceel_id, waarde, halte_id
