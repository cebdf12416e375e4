-- id: x_seveso
-- code: X-SEVESO
-- title: {nl: Nabij een Seveso-inrichting, en: Near a Seveso establishment}
-- description:
--   nl: Binnen de afstand waarop advies over externe veiligheid nodig kan zijn. Een vlag met advies, geen poort.
-- effect: vlag
-- advice: {nl: "Vraag advies aan de dienst die de externe veiligheid opvolgt, zeker voor wie veel mensen ontvangt.", en: "Ask the service for external safety, certainly for who receives many people."}
-- needs: [seveso]
-- source: docs/method/uitsluitingen.md#x-seveso
SELECT perceel_id, 'binnen ' || :seveso_afstand::int || ' m van ' || count(*)
           || CASE WHEN count(*) = 1 THEN ' Seveso-inrichting' ELSE ' Seveso-inrichtingen' END AS reden,
       string_agg(naam || ' (' || drempel || 'drempelig): ' || round(m::numeric) || ' m', '; '
                  ORDER BY m, seveso_inrichting_id) AS bewijs
FROM  (SELECT p.perceel_id, s.seveso_inrichting_id, s.naam, s.drempel, ST_Distance(p.geom, s.geom) AS m
       FROM   perceel p
       -- by perceel, so that a piece of the work never looks at all percelen round one
       CROSS  JOIN LATERAL (SELECT * FROM seveso_inrichting s WHERE ST_DWithin(p.geom, s.geom, :seveso_afstand) OFFSET 0) s) nabij
GROUP  BY perceel_id
