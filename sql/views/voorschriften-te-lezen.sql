-- needs: [voorschrift_te_lezen]
SELECT rang, id, algplanid, plan, plansoort, svnr, svnaam, rol_naam, ontbreekt, percelen_in_kernen, percelen, zones,
       m2 AS oppervlakte, fichelink, geom, geom_crs84, geom_3857
FROM   voorschrift_te_lezen
