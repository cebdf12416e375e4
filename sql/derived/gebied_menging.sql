-- id: gebied_menging
-- title: {nl: Menging van de vloeroppervlakte van elk gebied, en: Mix of the floor area of each area}
-- description:
--   nl: Over de geraamde m² buiten bedrijventerreinen. h = −Σ p ln p en hhi = Σ p² over de bekende functies; k is het aantal functies in de lijst, niet het aantal dat voorkomt. n is het aantal percelen.
-- needs: [gebieden, gebied_functie, functies]
-- piece: gebied
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- indexes: ["(gebied_id)"]
-- source: docs/method/indicatoren.md#menging
WITH telling AS (
    SELECT g.gebied_id, coalesce(sum(f.m2 ORDER BY f.functie), 0) AS alle,
           coalesce(sum(f.m2 ORDER BY f.functie) FILTER (WHERE f.functie IS NOT NULL), 0) AS m2,
           coalesce(sum(f.m2 ORDER BY f.functie) FILTER (WHERE f.functie = 'wonen'), 0) AS wonen,
           round(coalesce(sum(f.percelen ORDER BY f.functie) FILTER (WHERE f.functie IS NOT NULL), 0))::bigint AS n
    FROM   gebied g LEFT JOIN gebied_functie f USING (gebied_id)
    GROUP  BY g.gebied_id
)
SELECT gebied_id, t.alle, t.m2, t.wonen, t.n, (SELECT count(*) FROM functies)::float8 AS k,
       -- −0 is 0: one function only gives no diversity
       -sum((f.m2 / t.m2) * ln(f.m2 / t.m2) ORDER BY f.functie) + 0.0 AS h,
       sum((f.m2 / t.m2) * (f.m2 / t.m2) ORDER BY f.functie) AS hhi,
       count(f.functie) AS rijk, count(*) FILTER (WHERE f.m2 / t.m2 >= :rijkdom_aandeel) AS beduidend,
       CASE WHEN t.alle = 0 THEN 'geen vloeroppervlakte in dit gebied'
            WHEN t.m2 = 0 THEN 'van geen enkele vloeroppervlakte is de functie bekend' END AS reden
FROM   telling t
LEFT   JOIN (SELECT * FROM gebied_functie WHERE functie IS NOT NULL AND m2 > 0) f USING (gebied_id)
GROUP  BY gebied_id, t.alle, t.m2, t.wonen, t.n
