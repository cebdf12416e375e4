-- id: perceel_functie
-- title: {nl: Functies van elk perceel, en: Functions of each parcel}
-- description:
--   nl: Aandelen van de geraamde vloeroppervlakte die samen 1 zijn, met bewijs en zekerheid.
-- needs: [percelen, perceel_gebouw, vestiging_functie]
-- indexes: ["(perceel_id)"]
-- source: docs/method/functie.md#functies
SELECT b.perceel_id, coalesce(v.functie, 'wonen') AS functie, 1.0::float8 AS aandeel, b.m2,
       'laag' AS zekerheid, NULL::text AS bewijs
FROM  (SELECT perceel_id, sum(m2 ORDER BY m2) AS m2 FROM perceel_gebouw GROUP BY perceel_id) b
LEFT   JOIN (SELECT DISTINCT ON (perceel_id) perceel_id, functie FROM vestiging_functie
             WHERE  functie IS NOT NULL ORDER BY perceel_id, vestiging_id) v USING (perceel_id)
