-- id: cel_functie
-- title: {nl: Hoofdfunctie van elke cel van 100 m, en: Main function of each 100 m cell}
-- description:
--   nl: De functie met de meeste geraamde vloeroppervlakte van de percelen waarvan een punt in de cel ligt; leeg waar de meeste vloeroppervlakte van een onbekende functie is. Een cel zonder gebouwen heeft geen rij.
-- needs: [functie_cel]
-- indexes: ["(x, y)", "USING gist (geom)"]
-- source: docs/method/buren.md#dissimilariteit
SELECT DISTINCT ON (x, y) x, y, functie, m2, ST_SetSRID(ST_MakePoint(x + 50, y + 50), 31370) AS geom
FROM   functie_cel
ORDER  BY x, y, m2 DESC, functie
