-- id: x_park
-- code: X-PARK
-- title: {nl: Op een bedrijventerrein, en: On a business park}
-- description:
--   nl: Minstens de helft van het perceel op een bedrijventerrein dat geldt op de peildatum.
-- needs: [bedrijventerreinen]
-- source: docs/method/uitsluitingen.md#x-park
SELECT perceel_id, round((100 * m2 / oppervlakte)::numeric) || ' % op bedrijventerrein ' || namen AS reden, bewijs
FROM  (SELECT perceel_id, oppervlakte,
              -- where terreinen lie over each other the ground counts once
              CASE WHEN count(*) = 1 THEN max(m2) ELSE ST_Area(ST_Union(geom ORDER BY terrein_nr)) END AS m2,
              string_agg(coalesce(naam, terrein_nr), ', ' ORDER BY m2 DESC, terrein_nr) AS namen,
              string_agg(terrein_nr || ': ' || round(m2::numeric) || ' m² (' || round((100 * m2 / oppervlakte)::numeric) || ' %)', '; '
                         ORDER BY m2 DESC, terrein_nr) AS bewijs
       FROM  (SELECT p.perceel_id, ST_Area(p.geom) AS oppervlakte, t.naam, t.terrein_nr, d.geom, ST_Area(d.geom) AS m2
              FROM   perceel p
              -- by perceel, so that a piece of the work never looks at all terreinen
              CROSS  JOIN LATERAL (SELECT * FROM bedrijventerrein t WHERE ST_Intersects(p.geom, t.geom) OFFSET 0) t
              CROSS  JOIN LATERAL (SELECT CASE WHEN ST_CoveredBy(p.geom, t.geom) THEN p.geom
                                               ELSE ST_Intersection(p.geom, t.geom) END AS geom OFFSET 0) d
              WHERE  coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)) snede
       WHERE  m2 > 0
       GROUP  BY perceel_id, oppervlakte) deel
WHERE  m2 >= :uitsluiting_aandeel * oppervlakte
