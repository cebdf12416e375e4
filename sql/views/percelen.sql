-- needs: [percelen]
SELECT perceel_id, id, capakey, niscode, ST_Area(geom) AS oppervlakte, opp_kadaster, begindatum, versdatum,
       geom, geom_crs84, geom_3857
FROM   perceel
