-- id: activiteit
-- gives:
--   - {id: activiteitsindex, protects: inwoners, title: {nl: Vestigingen per 1000 inwoners, en: Establishments per 1000 inhabitants}, unit: per 1000}
--   - {id: activiteitsindex_bovengrens, protects: inwoners, title: {nl: "Vestigingen per 1000 inwoners, ook wie thuis of op een onbekende manier werkt", en: "Establishments per 1000 inhabitants, also those at home or of unknown nature"}, unit: per 1000}
--   - {id: lq_industrie_vestigingen, title: {nl: "Aandeel industrie en bedrijvigheid onder de vestigingen tegenover de gemeente (LQ; kern en gemeente: alle ingeladen gemeenten)", en: "Share of industry among establishments against the municipality (LQ; core and municipality: all loaded ones)"}, unit: verhouding}
--   - {id: lq_detailhandel_vestigingen, title: {nl: "Aandeel detailhandel onder de vestigingen tegenover de gemeente (LQ; kern en gemeente: alle ingeladen gemeenten)", en: "Share of retail among establishments against the municipality (LQ; core and municipality: all loaded ones)"}, unit: verhouding}
--   - {id: lq_kantoor_vestigingen, title: {nl: "Aandeel kantoor en dienst onder de vestigingen tegenover de gemeente (LQ; kern en gemeente: alle ingeladen gemeenten)", en: "Share of offices and services among establishments against the municipality (LQ; core and municipality: all loaded ones)"}, unit: verhouding}
--   - {id: lq_horeca_vestigingen, title: {nl: "Aandeel horeca onder de vestigingen tegenover de gemeente (LQ; kern en gemeente: alle ingeladen gemeenten)", en: "Share of food service among establishments against the municipality (LQ; core and municipality: all loaded ones)"}, unit: verhouding}
-- description:
--   nl: Over fysieke vestigingen. De index telt ook wat op een bedrijventerrein staat; LQ = aandeel in het gebied / aandeel in de referentie, over bekende functies buiten bedrijventerreinen.
-- needs: [gebieden, vestiging_functie, gebied_functie, gebied_totaal, referentie]
-- source: docs/method/indicatoren.md#dichtheid
WITH telling AS (
    SELECT g.gebied_id, coalesce(sum(f.vestigingen), 0)::float8 AS alle,
           coalesce(sum(f.vestigingen) FILTER (WHERE f.functie IS NOT NULL), 0)::float8 AS n
    FROM   gebied g LEFT JOIN gebied_functie f USING (gebied_id)
    GROUP  BY g.gebied_id
),
tegen AS (
    SELECT niscode, functie, vestigingen, sum(vestigingen) OVER (PARTITION BY niscode) AS alle, gemeenten
    FROM   referentie
),
lq AS (
    SELECT g.gebied_id, i.indicator, coalesce(f.vestigingen, 0) / nullif(t.n, 0) AS teller,
           CASE WHEN NOT (g.soort = 'gemeente' AND r.gemeenten = 1) THEN nullif(r.vestigingen, 0) / nullif(r.alle, 0) END AS noemer,
           t.n, t.alle,
           CASE WHEN t.alle = 0 THEN 'geen vestigingen in dit gebied'
                WHEN t.n = 0 THEN 'van geen enkele vestiging is de functie bekend'
                WHEN g.soort = 'gemeente' AND r.gemeenten = 1 THEN 'geen andere gemeente ingeladen om mee te vergelijken'
                ELSE 'de referentie heeft geen vestigingen met deze functie' END AS zonder
    FROM   gebied g JOIN telling t USING (gebied_id)
    CROSS  JOIN (VALUES
        ('lq_industrie_vestigingen', 'industrie_bedrijvigheid'), ('lq_detailhandel_vestigingen', 'detailhandel'),
        ('lq_kantoor_vestigingen', 'kantoor_dienst'), ('lq_horeca_vestigingen', 'horeca')
    ) AS i (indicator, functie)
    LEFT   JOIN gebied_functie f ON f.gebied_id = g.gebied_id AND f.functie = i.functie
    LEFT   JOIN tegen r ON r.functie = i.functie
           AND r.niscode IS NOT DISTINCT FROM CASE WHEN g.soort NOT IN ('kern', 'gemeente') THEN g.niscode END
)
SELECT gebied_id, indicator, teller / noemer AS waarde, teller, noemer, n::bigint AS n, n / nullif(alle, 0) AS dekking,
       CASE WHEN teller / noemer IS NULL THEN zonder END AS reden
FROM   lq
UNION  ALL
SELECT g.gebied_id, i.indicator, 1000 * i.teller / i.noemer, i.teller, i.noemer, i.teller::bigint, NULL,
       CASE WHEN i.teller / i.noemer IS NULL THEN
            CASE WHEN t.inwoners IS NULL THEN 'inwoners niet bekend' ELSE 'geen inwoners in dit gebied' END END
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('activiteitsindex', t.vestigingen::float8, nullif(t.inwoners, 0)),
    ('activiteitsindex_bovengrens', t.vestigingen_boven::float8, nullif(t.inwoners, 0))
) AS i (indicator, teller, noemer)
