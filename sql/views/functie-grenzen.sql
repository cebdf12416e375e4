-- needs: [functie_grens, gebieden, functies, parameters]
-- pairs of functions of too few parcels go together, with the next one where they are still too few
WITH kleinste AS (SELECT waarde::float8 AS n FROM parameters WHERE naam = 'openbaar_minimum_n'),
reeks AS (
    SELECT f.*, coalesce(sum(paren) OVER (PARTITION BY gebied_id ORDER BY paren, functie_a, functie_b
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS ervoor
    FROM   functie_grens f
),
getoond AS (
    SELECT gebied_id, CASE WHEN samen THEN 'andere' ELSE functie_a END AS functie_a,
           CASE WHEN samen THEN 'andere' ELSE functie_b END AS functie_b,
           sum(lengte ORDER BY functie_a, functie_b) AS lengte, sum(paren)::bigint AS paren
    FROM  (SELECT r.*, paren < k.n OR ervoor > 0 AND ervoor < k.n AS samen FROM reeks r CROSS JOIN kleinste k) s
    GROUP  BY 1, 2, 3
)
SELECT row_number() OVER (ORDER BY g.soort, g.gebied_id, f.functie_a, f.functie_b)::int AS rij,
       g.gebied_id || '.' || f.functie_a || '.' || f.functie_b AS id, g.soort, g.gebied_id, g.naam, f.functie_a,
       coalesce(a.naam, 'andere') AS functie_a_naam, f.functie_b, coalesce(b.naam, 'andere') AS functie_b_naam,
       f.lengte, f.paren, f.lengte / sum(f.lengte) OVER (PARTITION BY f.gebied_id ORDER BY f.functie_a, f.functie_b
                                                         ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS aandeel
FROM   getoond f
JOIN   gebieden g USING (gebied_id)
LEFT   JOIN functies a ON a.functie = f.functie_a
LEFT   JOIN functies b ON b.functie = f.functie_b
CROSS  JOIN kleinste k
WHERE  f.paren >= k.n
