-- needs: [gebieden, sector_indicatoren]
SELECT g.gebied_id AS id, g.soort, g.naam, g.niscode, ST_Area(g.geom) / 10000 AS oppervlakte_ha, i.*, g.geom, g.geom_crs84, g.geom_3857
FROM   gebieden g JOIN sector_indicatoren i USING (gebied_nr)
