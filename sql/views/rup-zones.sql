-- needs: [rup-zones]
SELECT bestemmingszone_id, id, algplanid, plan, svnaam, svnr, categorie, legende, fichelink,
       geom, geom_crs84, geom_3857
FROM   bestemmingszone
