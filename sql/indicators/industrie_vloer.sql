-- id: industrie_vloer
-- gives:
--   - {id: industrie_vloeropp, title: {nl: Geraamde vloeroppervlakte van industrie en bedrijvigheid in kern of lint, en: Estimated floor area of industry in core or ribbon}, unit: m²}
-- description:
--   nl: De voorraad waaraan functieverlies en -winst tussen twee metingen afgelezen worden. Noemer - alle m² van het gebied in kern of lint; dekking - het aandeel daarvan met een bekende functie.
-- needs: [gebieden, perceel_functie, gebied_stand]
-- source: docs/method/indicatoren.md#industrie
WITH telling AS (
    SELECT g.gebied_id, i.indicator,
           coalesce(sum(i.q ORDER BY s.situering, s.functie) FILTER (WHERE s.functie = 'industrie_bedrijvigheid'), 0) AS teller,
           coalesce(sum(i.q ORDER BY s.situering, s.functie), 0) AS noemer,
           sum(i.q ORDER BY s.situering, s.functie) FILTER (WHERE s.functie IS NOT NULL) AS bekend,
           round(coalesce(sum(i.n ORDER BY s.situering, s.functie) FILTER (WHERE s.functie = 'industrie_bedrijvigheid'), 0))::bigint AS n
    FROM   gebied g
    LEFT   JOIN gebied_stand s ON s.gebied_id = g.gebied_id AND s.situering IN ('kern', 'lint')
    CROSS  JOIN LATERAL (VALUES
        ('industrie_vloeropp', s.m2, CASE WHEN s.m2 > 0 THEN s.percelen END)
    ) AS i (indicator, q, n)
    GROUP  BY g.gebied_id, i.indicator
)
SELECT gebied_id, indicator, teller AS waarde, teller, noemer, n, bekend / nullif(noemer, 0) AS dekking, NULL::text AS reden
FROM   telling
