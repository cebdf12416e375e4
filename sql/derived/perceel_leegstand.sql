-- id: perceel_leegstand
-- title: {nl: Leegstand van elk perceel, en: Vacancy of each parcel}
-- description:
--   nl: Volgens de capakey van het register, anders waar het punt ligt. Niet openbaar.
-- needs: [percelen, leegstand_duur, leegstand_soort]
-- indexes: ["(perceel_id)"]
-- source: docs/method/criteria.md#kans
SELECT coalesce(k.perceel_id, g.perceel_id) AS perceel_id, l.leegstaand_pand_id, l.soort, l.duurklasse,
       coalesce(s.bedrijfsruimte = 'ja', false) AS bedrijfsruimte
FROM   leegstand_duur l
LEFT   JOIN perceel k ON k.capakey = l.capakey
LEFT   JOIN LATERAL (
    SELECT p.perceel_id FROM perceel p
    WHERE  k.perceel_id IS NULL AND ST_Intersects(p.geom, l.geom)
    ORDER  BY p.perceel_id LIMIT 1
) g ON true
LEFT   JOIN leegstand_soort s ON s.soort = coalesce(l.soort, 'onbekend')
WHERE  coalesce(k.perceel_id, g.perceel_id) IS NOT NULL
ORDER  BY l.leegstaand_pand_id
