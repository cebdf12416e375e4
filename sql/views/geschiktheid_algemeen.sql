-- needs: [percelen, perceel_raster]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- general: [uitgesloten, "*_klasse"]
-- for the tiles of zoom 6 to 12: each cell has the classes of the percelen that cover most of it (docs/api.md#low-zooms)
SELECT * FROM perceel_raster JOIN geschiktheid_openbaar USING (perceel_id)
