-- id: zone_in_opmaak
-- title: {nl: Zones van plannen in opmaak, en: Zones of plans in preparation}
-- description:
--   nl: Een plan in opmaak geldt nog niet, maar kan een vergunning tegenhouden.
-- needs: [rup-zones, plannen, plan_in_opmaak]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/uitsluitingen.md#x-plan
SELECT bestemmingszone_id, z.algplanid, coalesce(z.plan, p.naam) AS plan, z.svnaam, z.svnr, p.status,
       ST_Subdivide(z.geom, 64) AS geom
FROM   bestemmingszone z
JOIN   plan p USING (algplanid)
WHERE  EXISTS (SELECT FROM plan_in_opmaak o WHERE lower(btrim(p.status)) LIKE o.status || '%')
ORDER  BY bestemmingszone_id
