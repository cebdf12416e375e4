-- needs: [percelen]
SELECT p.id, p.capakey, u.* FROM uitleg u JOIN perceel p USING (perceel_id)
