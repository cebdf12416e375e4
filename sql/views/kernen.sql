-- needs: [kernen]
SELECT kern_id, id, kern_code, naam, kerntype, niscode, geom, geom_crs84, geom_3857
FROM   kern
