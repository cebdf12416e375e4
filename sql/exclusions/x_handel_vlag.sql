-- id: x_handel_vlag
-- code: X-HANDEL
-- title: {nl: Winkelarm gebied zonder rechtsgrond, en: Low-retail area without a legal basis}
-- description:
--   nl: Een winkelarm gebied uit een beleidsnota, of met een onbekende grondslag, bindt niet; een vlag.
-- effect: vlag
-- advice: {nl: "Het beleid ziet hier liever geen winkels; vraag de gemeente of er een verordening komt.", en: "Policy prefers no shops here; ask the municipality whether an ordinance is to come."}
-- profiles: [handel]
-- needs: [kernwinkelgebieden]
-- source: docs/method/uitsluitingen.md#x-handel
SELECT perceel_id, round((100 * m2 / oppervlakte)::numeric) || ' % in winkelarm gebied, zonder rechtsgrond' AS reden, bewijs
FROM  (SELECT perceel_id, oppervlakte, LEAST(oppervlakte, sum(m2 ORDER BY m2)) AS m2,
              string_agg(coalesce(naam || ', ', '') || coalesce(grondslag, 'grondslag onbekend') || coalesce(' ' || besluit, '')
                             || coalesce(' van ' || datum, '') || ': ' || round(m2::numeric) || ' m² ('
                             || round((100 * m2 / oppervlakte)::numeric) || ' %)', '; '
                         ORDER BY m2 DESC, kernwinkelgebied_id) AS bewijs
       FROM  (SELECT p.perceel_id, ST_Area(p.geom) AS oppervlakte, w.kernwinkelgebied_id, w.naam, w.grondslag, w.besluit, w.datum,
                     ST_Area(ST_Intersection(p.geom, w.geom)) AS m2
              FROM   perceel p
              -- by perceel, so that a piece of the work never looks at all areas
              CROSS  JOIN LATERAL (
                  SELECT *
                  FROM   kernwinkelgebied w
                  WHERE  w.soort = 'winkelarm_gebied' AND coalesce(w.datum <= :peildatum, true)
                  AND    coalesce(w.grondslag, 'onbekend') NOT IN ('verordening', 'RUP')
                  AND    ST_Intersects(p.geom, w.geom)
                  OFFSET 0
              ) w) deel
       GROUP  BY perceel_id, oppervlakte) som
WHERE  m2 >= :uitsluiting_aandeel * oppervlakte
