-- needs: [haltes]
SELECT halte_id, id, halte_code, naam, soort, geom, geom_crs84, geom_3857
FROM   halte
