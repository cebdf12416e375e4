-- id: x_verkaveling
-- code: X-VERKAVELING
-- title: {nl: Jonge verkaveling, en: Recent allotment}
-- description:
--   nl: In een verkaveling die niet vervallen is en jonger dan 15 jaar, of waarvan de datum niet bekend is. Zijn de verkavelingen niet geladen, dan is dit niet getoetst.
-- effect: vlag
-- advice: {nl: "Lees de verkavelingsvoorschriften; ze gaan voor op het plan.", en: "Read the rules of the allotment; they go before the plan."}
-- needs: [verkavelingen]
-- source: docs/method/uitsluitingen.md#verkaveling
SELECT perceel_id, 'verkaveling jonger dan ' || :verkaveling_jaren::int || ' jaar of zonder datum' AS reden,
       string_agg(verkaveling_nr || coalesce(' van ' || datum, ', datum niet bekend') || ': ' || round(m2::numeric) || ' m² ('
                      || round((100 * m2 / oppervlakte)::numeric) || ' %)', '; '
                  ORDER BY m2 DESC, verkaveling_id) AS bewijs
FROM  (SELECT p.perceel_id, v.verkaveling_id, v.verkaveling_nr, v.datum, ST_Area(p.geom) AS oppervlakte,
              ST_Area(ST_Intersection(p.geom, v.geom)) AS m2
       FROM   perceel p
       -- by perceel, so that a piece of the work never looks at all allotments
       CROSS  JOIN LATERAL (
           SELECT *
           FROM   verkaveling v
           WHERE  ST_Intersects(p.geom, v.geom)
           AND    coalesce(v.datum <= :peildatum AND v.datum > :peildatum - make_interval(years => :verkaveling_jaren::int), true)
           AND    NOT coalesce(v.vervaldatum <= :peildatum, v.vervallen, false)
           OFFSET 0
       ) v) deel
WHERE  m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte)
GROUP  BY perceel_id
