-- id: menging_vestigingen
-- gives:
--   - {id: entropie_vestigingen, title: {nl: Entropie van de functies van vestigingen (k = 10), en: Entropy of functions of establishments (k = 10)}, unit: 0–1}
--   - {id: hhi_vestigingen, title: {nl: Concentratie van de functies van vestigingen (HHI), en: Concentration of functions of establishments (HHI)}, unit: 1/k–1}
--   - {id: hhi_norm_vestigingen, title: {nl: "Concentratie van de functies van vestigingen (HHI, genormaliseerd)", en: "Concentration of functions of establishments (HHI, normalised)"}, unit: 0–1}
--   - {id: simpson_vestigingen, title: {nl: Kans dat twee vestigingen een andere functie hebben (Simpson), en: Chance that two establishments differ in function (Simpson)}, unit: 0–1}
--   - {id: hill1_vestigingen, title: {nl: Alsof er x even grote functies zijn (Hill 1), en: As if x equal functions (Hill 1)}, unit: functies}
--   - {id: hill2_vestigingen, title: {nl: Alsof er x even grote functies zijn (Hill 2), en: As if x equal functions (Hill 2)}, unit: functies}
--   - {id: rijkdom_vestigingen, title: {nl: Aantal functies onder de vestigingen, en: Number of functions among establishments}, unit: functies}
--   - {id: rijkdom_beduidend_vestigingen, title: {nl: "Aantal functies met een beduidend aandeel van de vestigingen (5 %, rijkdom_aandeel)", en: "Number of functions with a notable share of establishments (5 %, rijkdom_aandeel)"}, unit: functies}
--   - {id: entropie_vestigingen_bovengrens, title: {nl: "Entropie van de functies van vestigingen, ook wie thuis of op een onbekende manier werkt", en: "Entropy of functions of establishments, also those at home or of unknown nature"}, unit: 0–1}
--   - {id: hill1_vestigingen_bovengrens, title: {nl: "Alsof er x even grote functies zijn (Hill 1), ook wie thuis of op een onbekende manier werkt", en: "As if x equal functions (Hill 1), also those at home or of unknown nature"}, unit: functies}
-- description:
--   nl: Over fysieke vestigingen met een bekende functie die niet op een bedrijventerrein staan. Entropie = H / ln k met H = −Σ p ln p. Dekking = aandeel met een bekende functie.
-- needs: [gebieden, vestiging_functie, gebied_functie, functies]
-- source: docs/method/indicatoren.md#menging
WITH aantal AS (
    SELECT g.gebied_id, b.bovengrens, f.functie,
           CASE WHEN b.bovengrens THEN f.vestigingen_boven ELSE f.vestigingen END::float8 AS q
    FROM   gebied g JOIN gebied_functie f USING (gebied_id)
    CROSS  JOIN (VALUES (false), (true)) AS b (bovengrens)
),
telling AS (
    SELECT g.gebied_id, b.bovengrens, coalesce(sum(a.q), 0) AS alle,
           coalesce(sum(a.q) FILTER (WHERE a.functie IS NOT NULL), 0) AS n
    FROM   gebied g
    CROSS  JOIN (VALUES (false), (true)) AS b (bovengrens)
    LEFT   JOIN aantal a ON a.gebied_id = g.gebied_id AND a.bovengrens = b.bovengrens
    GROUP  BY g.gebied_id, b.bovengrens
),
maat AS (
    SELECT gebied_id, bovengrens, t.alle, t.n, (SELECT count(*) FROM functies)::float8 AS k,
           -- −0 is 0: one function only gives no diversity
           -sum((a.q / t.n) * ln(a.q / t.n) ORDER BY a.functie) + 0.0 AS h,
           sum(a.q * a.q ORDER BY a.functie) AS kwadraten,
           count(*) AS rijk, count(*) FILTER (WHERE a.q / t.n >= :rijkdom_aandeel) AS beduidend
    FROM   telling t JOIN aantal a USING (gebied_id, bovengrens)
    WHERE  a.functie IS NOT NULL AND a.q > 0
    GROUP  BY gebied_id, bovengrens, t.alle, t.n
)
SELECT t.gebied_id, i.indicator, i.teller / i.noemer AS waarde, i.teller,
       CASE WHEN i.indicator NOT LIKE 'rijkdom%' THEN i.noemer END AS noemer, t.n::bigint AS n,
       t.n / nullif(t.alle, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NOT NULL THEN NULL
            WHEN t.alle = 0 THEN 'geen vestigingen in dit gebied'
            WHEN t.n = 0 THEN 'van geen enkele vestiging is de functie bekend'
            ELSE 'niet bepaald: de lijst telt maar één functie' END AS reden
FROM   telling t
LEFT   JOIN maat m USING (gebied_id, bovengrens)
CROSS  JOIN LATERAL (VALUES
    (false, 'entropie_vestigingen', m.h, nullif(ln(m.k), 0)),
    (false, 'hhi_vestigingen', m.kwadraten, m.n * m.n),
    (false, 'hhi_norm_vestigingen', m.kwadraten / (m.n * m.n) - 1 / m.k, nullif(1 - 1 / m.k, 0)),
    (false, 'simpson_vestigingen', m.n * m.n - m.kwadraten, m.n * m.n),
    (false, 'hill1_vestigingen', exp(m.h), 1.0),
    (false, 'hill2_vestigingen', m.n * m.n, m.kwadraten),
    (false, 'rijkdom_vestigingen', coalesce(m.rijk, 0), 1),
    (false, 'rijkdom_beduidend_vestigingen', coalesce(m.beduidend, 0), 1),
    (true, 'entropie_vestigingen_bovengrens', m.h, nullif(ln(m.k), 0)),
    (true, 'hill1_vestigingen_bovengrens', exp(m.h), 1.0)
) AS i (bovengrens, indicator, teller, noemer)
WHERE  i.bovengrens = t.bovengrens
