-- id: regel_stuk
-- title: {nl: Regels naast het grondvlak in kleine stukken, en: Rules beside the base zones in small parts}
-- description:
--   nl: Zones van aanvullende plannen, overdrukken, en alles van plannen in opmaak. Een contour is geen regel.
-- needs: [rup-zones, zone_plan, zone_kaartrol, plan_stand, bestemming_correctie]
-- uses: [overdrukken]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/bestemming.md#regels-naast-het-grondvlak
SELECT kant, nr, soort, ST_Subdivide(geom, 64) AS geom
FROM  (SELECT 'zone' AS kant, bestemmingszone_id AS nr,
              CASE WHEN p.in_opmaak THEN 'in_opmaak' ELSE 'aanvullend' END AS soort, z.geom
       FROM   bestemmingszone z
       JOIN   zone_plan p USING (bestemmingszone_id)
       JOIN   zone_kaartrol r USING (bestemmingszone_id)
       WHERE  (p.in_opmaak OR p.aanvullend AND p.van_kracht) AND r.rol <> 'contour'
       UNION  ALL
       SELECT 'overdruk', overdruk_id,
              CASE WHEN s.in_opmaak AND c.geldt IS NULL THEN 'in_opmaak'
                   ELSE (ARRAY['overdruk_punt', 'overdruk_lijn', 'overdruk_vlak'])[ST_Dimension(o.geom) + 1] END, o.geom
       FROM   overdruk o
       JOIN   plan_stand s USING (algplanid)
       LEFT   JOIN bestemming_correctie c ON c.kant = 'overdruk' AND c.nr = o.overdruk_id
       WHERE  coalesce(c.geldt, s.van_kracht OR s.in_opmaak)) regel
ORDER  BY kant, nr
