-- id: perceel_regel
-- title: {nl: Regels naast het grondvlak op elk perceel, en: Rules beside the base zones on each parcel}
-- description:
--   nl: Aanvullende voorschriften, overdrukken en plannen in opmaak die een perceel raken, met oppervlakte en aandeel, of lengte. Ze vervangen nooit de geldende bestemming en tellen in geen score.
-- needs: [percelen, regel_stuk, rup-zones, zone_plan]
-- uses: [overdrukken]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/bestemming.md#regels-naast-het-grondvlak
SELECT perceel_id, soort, v.algplanid, v.plan, v.svnaam, v.svnr, v.artikel, m2, lengte, m2 / oppervlakte AS aandeel,
       v.aanduiding || CASE dimensie WHEN 2 THEN ': ' || round(m2::numeric) || ' m² ('
                                               || round((100 * m2 / oppervlakte)::numeric) || ' %)'
                                     WHEN 1 THEN ': ' || round(lengte::numeric) || ' m' ELSE '' END
           || coalesce(' [' || v.correctie || ']', '') AS bewijs,
       v.fichelink
FROM  (SELECT perceel_id, oppervlakte, kant, nr, soort, dimensie,
              CASE dimensie WHEN 2 THEN sum(ST_Area(geom) ORDER BY ST_Area(geom)) END AS m2,
              CASE dimensie WHEN 1 THEN sum(ST_Length(geom) ORDER BY ST_Length(geom)) END AS lengte
       FROM  (SELECT p.perceel_id, ST_Area(p.geom) AS oppervlakte, s.kant, s.nr, s.soort, ST_Dimension(s.geom) AS dimensie,
                     CASE WHEN ST_CoveredBy(p.geom, s.geom) THEN p.geom ELSE ST_Intersection(p.geom, s.geom) END AS geom
              FROM   perceel p
              -- by perceel, so that a piece of the work never looks at all rules
              CROSS  JOIN LATERAL (SELECT * FROM regel_stuk s WHERE ST_Intersects(p.geom, s.geom) OFFSET 0) s
              OFFSET 0) snede
       GROUP  BY perceel_id, oppervlakte, kant, nr, soort, dimensie) deel
JOIN  (SELECT 'zone' AS kant, bestemmingszone_id AS nr, z.algplanid, z.plan, z.svnaam, z.svnr, z.fichelink,
              p.artikel, p.aanduiding, p.correctie
       FROM   bestemmingszone z
       JOIN   zone_plan p USING (bestemmingszone_id)
       UNION  ALL
       SELECT 'overdruk', overdruk_id, algplanid, plan, svnaam, svnr, fichelink,
              regexp_replace(lower(coalesce(svnr, svnaam, '')), '^ *art(ikel|\.)? *| +$', '', 'g'),
              concat_ws(' ', algplanid, CASE WHEN svnaam ~* '^ *art' THEN NULL ELSE svnr END, svnaam), NULL
       FROM   overdruk) v USING (kant, nr)
WHERE  CASE dimensie WHEN 2 THEN m2 >= GREATEST(:sliver_m2, :sliver_aandeel * oppervlakte)
                     WHEN 1 THEN lengte >= :sliver_m ELSE true END
ORDER  BY perceel_id, kant, nr
