-- id: buurt_menging
-- title: {nl: Menging rond elke cel van 100 m, en: Mix around each 100 m cell}
-- description:
--   nl: Entropie (k = 10) van de vloeroppervlakte per functie in de cellen waarvan het midden binnen de straal van het midden van de cel ligt. Zonder bekende functies geen waarde.
-- needs: [functie_cel, functies]
-- indexes: ["(x, y)"]
-- source: docs/method/criteria.md#c09
WITH stap AS (
    SELECT dx * 100 AS dx, dy * 100 AS dy
    FROM   generate_series(-ceil(:menging_straal / 100)::int, ceil(:menging_straal / 100)::int) dx,
           generate_series(-ceil(:menging_straal / 100)::int, ceil(:menging_straal / 100)::int) dy
    WHERE  100 * sqrt(dx * dx + dy * dy) <= :menging_straal
),
buurt AS (
    -- every cell gives its quantities to the cells around it: 13 for 200 m
    SELECT c.x + s.dx AS x, c.y + s.dy AS y, c.functie, sum(c.m2 ORDER BY c.x, c.y) AS m2
    FROM   functie_cel c CROSS JOIN stap s
    GROUP  BY 1, 2, c.functie
),
som AS (
    SELECT x, y, functie, m2, sum(m2) FILTER (WHERE functie IS NOT NULL) OVER cel AS bekend
    FROM   buurt
    WINDOW cel AS (PARTITION BY x, y ORDER BY functie ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT x, y, bekend AS m2,
       count(functie) AS functies,
       -- −0 is 0
       -sum((m2 / bekend) * ln(m2 / bekend) ORDER BY functie) FILTER (WHERE functie IS NOT NULL)
           / ln((SELECT count(*) FROM functies)::float8) + 0.0 AS entropie,
       string_agg(round((100 * m2 / bekend)::numeric) || ' % ' || functie, ', ' ORDER BY m2 DESC, functie)
           FILTER (WHERE functie IS NOT NULL) AS bewijs
FROM   som
GROUP  BY x, y, bekend
