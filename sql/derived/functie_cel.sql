-- id: functie_cel
-- title: {nl: Vloeroppervlakte per functie en cel van 100 m, en: Floor area per function and 100 m cell}
-- description:
--   nl: Som van de geraamde vloeroppervlakte van de percelen waarvan een punt in de cel ligt.
-- needs: [perceel_functie, perceel_punt]
-- indexes: ["(x, y)"]
-- source: docs/method/criteria.md#c09
SELECT x, y, f.functie, sum(f.m2 ORDER BY perceel_id, f.m2) AS m2
FROM   perceel_functie f JOIN perceel_punt USING (perceel_id)
WHERE  f.m2 > 0
GROUP  BY x, y, f.functie
