-- needs: [bedrijventerreinen]
SELECT bedrijventerrein_id, id, terrein_nr, naam, alternatieve_naam, beschikbare_kavels, beschikbare_oppervlakte,
       oppervlakte, begin, einde, geom, geom_crs84, geom_3857
FROM   bedrijventerrein
