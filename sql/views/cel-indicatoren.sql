-- needs: [gebieden, cel_indicatoren]
SELECT g.gebied_id AS id, g.soort, i.*, g.geom, g.geom_crs84, g.geom_3857
FROM   gebieden g JOIN cel_indicatoren i USING (gebied_nr)
