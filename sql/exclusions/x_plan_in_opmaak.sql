-- id: x_plan_in_opmaak
-- code: X-PLAN
-- title: {nl: Plan in opmaak, en: Plan in preparation}
-- description:
--   nl: Het perceel ligt geheel of deels in een plan dat nog niet geldt; de score kijkt er niet naar.
-- effect: vlag
-- advice: {nl: "Vraag de gemeente hoever het plan staat en wat het zal zeggen.", en: "Ask the municipality how far the plan is and what it will say."}
-- needs: [zone_in_opmaak]
-- source: docs/method/uitsluitingen.md#x-plan
SELECT perceel_id, round((100 * LEAST(1, sum(m2 ORDER BY m2) / oppervlakte))::numeric) || ' % in een plan in opmaak' AS reden,
       string_agg(algplanid || coalesce(', ' || svnr, '') || coalesce(' ' || svnaam, '') || ' (' || status || '): '
                      || round(m2::numeric) || ' m² (' || round((100 * m2 / oppervlakte)::numeric) || ' %)', '; '
                  ORDER BY m2 DESC, bestemmingszone_id) AS bewijs
FROM  (SELECT perceel_id, oppervlakte, bestemmingszone_id, algplanid, svnr, svnaam, status, sum(m2 ORDER BY m2) AS m2
       FROM  (SELECT p.perceel_id, ST_Area(p.geom) AS oppervlakte, z.bestemmingszone_id, z.algplanid, z.svnr, z.svnaam, z.status,
                     ST_Area(ST_Intersection(p.geom, z.geom)) AS m2
              FROM   perceel p JOIN zone_in_opmaak z ON ST_Intersects(p.geom, z.geom)) stuk
       GROUP  BY perceel_id, oppervlakte, bestemmingszone_id, algplanid, svnr, svnaam, status) zone
WHERE  m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte)
GROUP  BY perceel_id, oppervlakte
