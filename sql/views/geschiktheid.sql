-- needs: [percelen]
SELECT p.id, p.capakey, p.niscode, r.*, p.geom, p.geom_crs84, p.geom_3857
FROM   perceel p JOIN (geschiktheid JOIN gevoeligheid USING (perceel_id)) r USING (perceel_id)
