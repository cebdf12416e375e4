-- id: grens_menging
-- gives:
--   - {id: randinteractie, title: {nl: "Aandeel van de perceelgrenzen tussen twee verschillende functies", en: "Share of parcel borders between two different functions"}, unit: 0–1}
--   - {id: randinteractie_aanvullend, title: {nl: "Aandeel van de perceelgrenzen tussen functies die elkaar aanvullen", en: "Share of parcel borders between complementary functions"}, unit: 0–1}
-- description:
--   nl: Lengte van grenzen tussen verschillende (of aanvullende) hoofdfuncties / lengte van alle grenzen tussen percelen met een bekende functie. Beide percelen liggen in het gebied; wie aan de overkant van de straat ligt is geen buur. n - aantal grenzen. Dekking - aandeel van de grenslengte tussen bebouwde percelen waarvan beide functies bekend zijn; een onbebouwd perceel heeft geen functie en geen grens.
-- needs: [gebieden, buren, hoofdfunctie, functie_aanvulling]
-- source: docs/method/buren.md#randinteractie
WITH gelegen AS MATERIALIZED (
    SELECT DISTINCT ON (h.perceel_id) h.perceel_id, g.gebied_id, h.functie
    FROM   gebied g JOIN hoofdfunctie h ON ST_Intersects(g.geom, h.geom)
    WHERE  h.in_gebruik
    ORDER  BY h.perceel_id, g.gebied_id
),
-- one sort for all sums
grens AS MATERIALIZED (
    SELECT gebied_id, functie_a, functie_b, bekend,
           sum(lengte ORDER BY perceel_a, perceel_b) AS lengte, count(*) AS paren
    FROM  (SELECT a.gebied_id, n.lengte, n.perceel_a, n.perceel_b,
                  a.functie IS NOT NULL AND b.functie IS NOT NULL AS bekend,
                  LEAST(a.functie, b.functie) AS functie_a, GREATEST(a.functie, b.functie) AS functie_b
           FROM   buren n
           JOIN   gelegen a ON a.perceel_id = n.perceel_a
           JOIN   gelegen b ON b.perceel_id = n.perceel_b AND b.gebied_id = a.gebied_id) paar
    GROUP  BY gebied_id, functie_a, functie_b, bekend
),
som AS (
    SELECT gebied_id, coalesce(sum(r.paren) FILTER (WHERE r.bekend), 0)::bigint AS n,
           sum(r.lengte ORDER BY r.functie_a, r.functie_b, r.bekend) AS alle,
           sum(r.lengte ORDER BY r.functie_a, r.functie_b) FILTER (WHERE r.bekend) AS bekend,
           coalesce(sum(r.lengte ORDER BY r.functie_a, r.functie_b)
                        FILTER (WHERE r.bekend AND r.functie_a <> r.functie_b), 0) AS verschillend,
           coalesce(sum(r.lengte ORDER BY r.functie_a, r.functie_b)
                        FILTER (WHERE r.bekend AND v.functie_a IS NOT NULL), 0) AS aanvullend
    FROM   gebied
    LEFT   JOIN grens r USING (gebied_id)
    LEFT   JOIN functie_aanvulling v ON LEAST(v.functie_a, v.functie_b) = r.functie_a
                                    AND GREATEST(v.functie_a, v.functie_b) = r.functie_b
    GROUP  BY gebied_id
)
SELECT gebied_id, i.indicator, i.teller / bekend AS waarde, i.teller, bekend AS noemer, n, bekend / alle AS dekking,
       CASE WHEN alle IS NULL THEN 'geen bebouwde percelen die in dit gebied aan elkaar grenzen'
            WHEN bekend IS NULL THEN 'van geen twee buren zijn beide functies bekend' END AS reden
FROM   som
CROSS  JOIN LATERAL (VALUES
    ('randinteractie', verschillend),
    ('randinteractie_aanvullend', aanvullend)
) AS i (indicator, teller)
