-- id: gebied_functie
-- title: {nl: Functies van elk gebied, en: Functions of each area}
-- description:
--   nl: Wat achter de entropie zit - vestigingen en geraamde vloeroppervlakte per functie, zonder bedrijventerreinen; een lege functie is onbekend.
-- needs: [gebied_stand]
-- indexes: ["(gebied_id)"]
-- source: docs/method/indicatoren.md#menging
SELECT gebied_id, functie, sum(vestigingen)::bigint AS vestigingen, sum(vestigingen_boven)::bigint AS vestigingen_boven,
       sum(m2 ORDER BY situering) AS m2, sum(percelen ORDER BY situering) AS percelen
FROM   gebied_stand
WHERE  situering <> 'park'
GROUP  BY gebied_id, functie
