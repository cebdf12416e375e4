-- id: cel_menging
-- gives:
--   - {id: dissimilariteit_functies, title: {nl: "Gemiddeld aandeel van de buurcellen met een andere hoofdfunctie (Cervero en Kockelman)", en: "Mean share of neighbouring cells with another main function (Cervero and Kockelman)"}, unit: 0–1}
-- description:
--   nl: Over cellen van 100 m met een bekende hoofdfunctie en hun hoogstens acht buurcellen. Enkel buurcellen die zelf in het gebied liggen en waarvan de functie bekend is staan in de noemer; een cel zonder zulke buren telt niet mee. Een cel ligt waar haar middelpunt ligt. Dekking - aandeel van de cellen met gebouwen waarvan de functie bekend is.
-- needs: [gebieden, cel_functie]
-- source: docs/method/buren.md#dissimilariteit
WITH gelegen AS MATERIALIZED (
    SELECT DISTINCT ON (c.x, c.y) c.x, c.y, g.gebied_id, c.functie
    FROM   gebied g JOIN cel_functie c ON ST_Intersects(g.geom, c.geom)
    ORDER  BY c.x, c.y, g.gebied_id
),
-- every cell tells the nine cells around and at it what it is: two sums, and no join of cells with cells
gemeld AS (
    SELECT gebied_id, x + 100 * i AS x, y + 100 * j AS y, functie, count(*) FILTER (WHERE i <> 0 OR j <> 0) AS buren,
           bool_or(i = 0 AND j = 0) AS zelf
    FROM   gelegen CROSS JOIN generate_series(-1, 1) i CROSS JOIN generate_series(-1, 1) j
    WHERE  functie IS NOT NULL
    GROUP  BY 1, 2, 3, 4
),
cel AS (
    SELECT gebied_id, x, y, sum(buren) FILTER (WHERE NOT zelf)::float8 / sum(buren)::float8 AS anders
    FROM   gemeld
    GROUP  BY gebied_id, x, y
    HAVING bool_or(zelf) AND sum(buren) > 0
),
som AS (
    SELECT gebied_id, sum(coalesce(anders, 0) ORDER BY x, y) AS anders, count(*) AS n FROM cel GROUP BY gebied_id
),
bekend AS (
    SELECT gebied_id, count(functie)::float8 / count(*) AS dekking FROM gelegen GROUP BY gebied_id
)
SELECT g.gebied_id, 'dissimilariteit_functies' AS indicator, s.anders / s.n AS waarde, s.anders AS teller,
       s.n::float8 AS noemer, coalesce(s.n, 0) AS n, b.dekking,
       CASE WHEN b.dekking IS NULL THEN 'geen gebouwen in dit gebied'
            WHEN s.n IS NULL THEN 'geen twee cellen naast elkaar met een bekende functie' END AS reden
FROM   gebied g
LEFT   JOIN som s USING (gebied_id)
LEFT   JOIN bekend b USING (gebied_id)
