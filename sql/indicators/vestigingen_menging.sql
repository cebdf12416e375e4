-- id: vestigingen_menging
-- gives:
--   - {id: entropie_vestigingen, title: {nl: Entropie van de functies van vestigingen (k = 10), en: Entropy of functions of establishments (k = 10)}, unit: 0–1}
--   - {id: hill1_vestigingen, title: {nl: Alsof er x even grote functies zijn (Hill 1), en: As if x equal functions (Hill 1)}, unit: functies}
--   - {id: hill2_vestigingen, title: {nl: Alsof er x even grote functies zijn (Hill 2), en: As if x equal functions (Hill 2)}, unit: functies}
-- description:
--   nl: Over vestigingen met een bekende functie die niet op een bedrijventerrein staan. Entropie = H / ln k met H = −Σ p ln p. Dekking = aandeel met een bekende functie.
-- needs: [gebieden, vestiging_functie, functies]
-- source: docs/method.md#entropie
WITH gelegen AS (
    -- a point on a border counts once
    SELECT DISTINCT ON (v.vestiging_id) g.gebied_id, v.functie
    FROM   gebied g JOIN vestiging_functie v ON ST_Intersects(g.geom, v.geom)
    WHERE  v.situering <> 'park'
    ORDER  BY v.vestiging_id, g.gebied_id
),
aantal AS (
    SELECT gebied_id, functie, count(*)::float8 AS q FROM gelegen GROUP BY gebied_id, functie
),
telling AS (
    SELECT g.gebied_id, coalesce(sum(a.q), 0) AS alle,
           coalesce(sum(a.q) FILTER (WHERE a.functie IS NOT NULL), 0) AS n
    FROM   gebied g LEFT JOIN aantal a USING (gebied_id)
    GROUP  BY g.gebied_id
),
maat AS (
    SELECT gebied_id, t.alle, t.n, (SELECT count(*) FROM functies) AS k,
           -sum((a.q / t.n) * ln(a.q / t.n) ORDER BY a.functie) AS h,
           sum(a.q * a.q ORDER BY a.functie) AS kwadraten
    FROM   telling t LEFT JOIN aantal a USING (gebied_id)
    WHERE  t.n > 0 AND a.functie IS NOT NULL
    GROUP  BY gebied_id, t.alle, t.n
)
SELECT t.gebied_id, i.indicator, i.teller / i.noemer AS waarde, i.teller, i.noemer, t.n::bigint AS n,
       t.n / nullif(t.alle, 0) AS dekking,
       CASE WHEN t.alle = 0 THEN 'geen vestigingen in dit gebied'
            WHEN t.n = 0 THEN 'van geen enkele vestiging is de functie bekend' END AS reden
FROM   telling t
LEFT   JOIN maat m USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    -- −0 is 0: one function only gives no diversity
    ('entropie_vestigingen', m.h + 0.0, ln(m.k::float8)),
    ('hill1_vestigingen', exp(m.h), 1.0),
    ('hill2_vestigingen', m.n * m.n, m.kwadraten)
) AS i (indicator, teller, noemer)
