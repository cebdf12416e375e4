-- id: cel_functie
-- title: {nl: Hoofdfunctie van elke cel van 100 m, en: Main function of each 100 m cell}
-- description:
--   nl: De functie met de meeste geraamde vloeroppervlakte van de percelen waarvan een punt in de cel ligt; leeg waar de meeste vloeroppervlakte van een onbekende functie is. Een cel zonder gebouwen heeft geen rij.
-- needs: [percelen, hoofdfunctie, perceel_functie]
-- indexes: ["(x, y)", "USING gist (geom)"]
-- source: docs/method/buren.md#dissimilariteit
SELECT DISTINCT ON (x, y) x, y, functie, m2, ST_SetSRID(ST_MakePoint(x + 50, y + 50), 31370) AS geom
FROM  (SELECT 100 * floor(ST_X(h.geom) / 100)::int AS x, 100 * floor(ST_Y(h.geom) / 100)::int AS y,
              f.functie, sum(f.m2 ORDER BY f.m2, f.perceel_id) AS m2
       FROM   hoofdfunctie h JOIN perceel_functie f USING (perceel_id)
       WHERE  f.m2 > 0
       GROUP  BY 1, 2, f.functie) som
ORDER  BY x, y, m2 DESC, functie
