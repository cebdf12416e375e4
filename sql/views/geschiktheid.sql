-- needs: [percelen]
SELECT p.id, p.capakey, p.niscode, g.*, p.geom, p.geom_crs84, p.geom_3857
FROM   perceel p JOIN geschiktheid_openbaar g USING (perceel_id)
