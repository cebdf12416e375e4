-- id: referentie
-- title: {nl: Waarmee een gebied vergeleken wordt, en: What an area is compared with}
-- description:
--   nl: Per gemeente, en over alle ingeladen gemeenten samen (niscode leeg), de vestigingen en vloeroppervlakte per functie buiten bedrijventerreinen, met jobs en inwoners van het geheel.
-- needs: [gebieden, gebied_functie, gebied_totaal]
-- source: docs/method/indicatoren.md#evenwicht
WITH functie AS (
    SELECT g.niscode, f.functie, sum(f.vestigingen)::float8 AS vestigingen,
           sum(f.m2 ORDER BY g.gebied_id, f.functie) AS m2
    FROM   gebieden g JOIN gebied_functie f USING (gebied_id)
    WHERE  g.soort = 'gemeente' AND f.functie IS NOT NULL
    GROUP  BY GROUPING SETS ((g.niscode, f.functie), (f.functie))
),
totaal AS (
    SELECT g.niscode, sum(t.jobs ORDER BY g.gebied_id) AS jobs, sum(t.inwoners ORDER BY g.gebied_id) AS inwoners,
           count(*) AS gemeenten
    FROM   gebieden g JOIN gebied_totaal t USING (gebied_id)
    WHERE  g.soort = 'gemeente'
    GROUP  BY GROUPING SETS ((g.niscode), ())
)
SELECT niscode, functie, vestigingen, m2, jobs, inwoners, gemeenten
FROM   totaal t LEFT JOIN functie f USING (niscode)
WHERE  t.niscode IS NOT NULL
UNION  ALL
SELECT NULL, f.functie, f.vestigingen, f.m2, t.jobs, t.inwoners, t.gemeenten
FROM   totaal t LEFT JOIN functie f ON f.niscode IS NULL
WHERE  t.niscode IS NULL AND t.gemeenten > 0
