-- needs: [percelen]
SELECT p.id, p.capakey, u.* FROM uitleg_profiel u JOIN perceel p USING (perceel_id)
