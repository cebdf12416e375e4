-- id: perceel_leegstand
-- title: {nl: Leegstand van elk perceel, en: Vacancy of each parcel}
-- description:
--   nl: Volgens de capakey van het register, anders waar het punt ligt. Niet openbaar.
-- needs: [leegstand_duur, leegstand_soort]
-- indexes: ["(perceel_id)"]
-- source: docs/method/criteria.md#kans
SELECT l.perceel_id, l.leegstaand_pand_id, l.soort, l.duurklasse,
       coalesce(s.bedrijfsruimte = 'ja', false) AS bedrijfsruimte
FROM   leegstand_duur l
LEFT   JOIN leegstand_soort s ON s.soort = coalesce(l.soort, 'onbekend')
WHERE  l.perceel_id IS NOT NULL
ORDER  BY l.leegstaand_pand_id
