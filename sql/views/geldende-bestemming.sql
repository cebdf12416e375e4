-- needs: [geldende_bestemming, zone_plan, zone_rol, bestemming_rol, rup-zones]
SELECT g.geldende_bestemming_id, g.id, z.algplanid, z.plan, p.soort AS plansoort, p.datum, p.volgorde_onzeker, p.status_onbekend,
       p.correctie, z.svnaam, z.svnr, z.categorie, r.rol, b.naam AS rol_naam, g.m2 AS oppervlakte,
       (SELECT string_agg(v.algplanid || coalesce(' ' || v.svnaam, '') || coalesce(' [' || q.correctie || ']', ''), '; ' ORDER BY n)
        FROM   unnest(g.vervangt) WITH ORDINALITY AS u (zone, n)
        JOIN   bestemmingszone v ON v.bestemmingszone_id = u.zone
        JOIN   zone_plan q ON q.bestemmingszone_id = u.zone) AS vervangt,
       z.fichelink, g.geom, g.geom_crs84, g.geom_3857
FROM   geldende_bestemming g
JOIN   bestemmingszone z USING (bestemmingszone_id)
JOIN   zone_plan p USING (bestemmingszone_id)
JOIN   zone_rol r USING (bestemmingszone_id)
LEFT   JOIN bestemming_rol b USING (rol)
WHERE  NOT g.haardun
