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
stap AS (
    SELECT 100 * i AS dx, 100 * j AS dy FROM generate_series(-1, 1) i, generate_series(-1, 1) j WHERE i <> 0 OR j <> 0
),
cel AS (
    SELECT a.gebied_id, a.x, a.y, count(*) FILTER (WHERE b.functie <> a.functie)::float8 / count(*) AS anders
    FROM   gelegen a
    CROSS  JOIN stap s
    JOIN   gelegen b ON b.x = a.x + s.dx AND b.y = a.y + s.dy AND b.gebied_id = a.gebied_id
    WHERE  a.functie IS NOT NULL AND b.functie IS NOT NULL
    GROUP  BY a.gebied_id, a.x, a.y
),
som AS (
    SELECT gebied_id, sum(anders ORDER BY x, y) AS anders, count(*) AS n FROM cel GROUP BY gebied_id
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
