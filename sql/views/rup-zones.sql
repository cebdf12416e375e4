-- needs: [rup-zones, zone_plan]
SELECT bestemmingszone_id, id, algplanid, plan, svnaam, svnr, categorie, legende, p.van_kracht, p.correctie, fichelink,
       geom, geom_crs84, geom_3857
FROM   bestemmingszone
JOIN   zone_plan p USING (bestemmingszone_id)
