-- id: menging_vloeropp
-- gives:
--   - {id: niet_wonen_vloeropp, lead: true, title: {nl: Aandeel van de geraamde vloeroppervlakte dat geen wonen is, en: Share of the estimated floor area that is not housing}, unit: 0–1}
--   - {id: hill1_vloeropp, lead: true, title: {nl: Alsof er x even grote functies zijn (Hill 1 over vloeroppervlakte), en: As if x equal functions (Hill 1 over floor area)}, unit: functies}
--   - {id: entropie_vloeropp, title: {nl: Entropie van de functies over vloeroppervlakte (k = 10), en: Entropy of functions over floor area (k = 10)}, unit: 0–1}
--   - {id: hhi_vloeropp, title: {nl: Concentratie van de functies over vloeroppervlakte (HHI), en: Concentration of functions over floor area (HHI)}, unit: 1/k–1}
--   - {id: hhi_norm_vloeropp, title: {nl: "Concentratie van de functies over vloeroppervlakte (HHI, genormaliseerd)", en: "Concentration of functions over floor area (HHI, normalised)"}, unit: 0–1}
--   - {id: simpson_vloeropp, title: {nl: Kans dat twee m² een andere functie hebben (Simpson), en: Chance that two m² differ in function (Simpson)}, unit: 0–1}
--   - {id: hill2_vloeropp, title: {nl: Alsof er x even grote functies zijn (Hill 2 over vloeroppervlakte), en: As if x equal functions (Hill 2 over floor area)}, unit: functies}
--   - {id: rijkdom_vloeropp, title: {nl: Aantal functies met vloeroppervlakte, en: Number of functions with floor area}, unit: functies}
--   - {id: rijkdom_beduidend_vloeropp, title: {nl: "Aantal functies met een beduidend aandeel van de vloeroppervlakte (5 %, rijkdom_aandeel)", en: "Number of functions with a notable share of floor area (5 %, rijkdom_aandeel)"}, unit: functies}
--   - {id: mxi_vloeropp, title: {nl: "MXI: wonen in % van de vloeroppervlakte", en: "MXI: housing in % of floor area"}, unit: "%"}
--   - {id: mxi_balans_vloeropp, title: {nl: "Evenwicht van wonen en al het andere (1 = half om half, 0 = één van beide)", en: "Balance of housing and all else (1 = half and half, 0 = one of them)"}, unit: 0–1}
-- description:
--   nl: Over de geraamde m² met een bekende functie, wonen inbegrepen, bedrijventerreinen niet. n is het aantal percelen, dekking het aandeel van de m² met een bekende functie.
-- needs: [gebieden, perceel_functie, gebied_functie, functies]
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- source: docs/method/indicatoren.md#menging
WITH telling AS (
    SELECT g.gebied_id, coalesce(sum(f.m2 ORDER BY f.functie), 0) AS alle,
           coalesce(sum(f.m2 ORDER BY f.functie) FILTER (WHERE f.functie IS NOT NULL), 0) AS m2,
           coalesce(sum(f.m2 ORDER BY f.functie) FILTER (WHERE f.functie = 'wonen'), 0) AS wonen,
           round(coalesce(sum(f.percelen ORDER BY f.functie) FILTER (WHERE f.functie IS NOT NULL), 0))::bigint AS n
    FROM   gebied g LEFT JOIN gebied_functie f USING (gebied_id)
    GROUP  BY g.gebied_id
),
maat AS (
    SELECT gebied_id, (SELECT count(*) FROM functies)::float8 AS k,
           -- −0 is 0: one function only gives no diversity
           -sum((f.m2 / t.m2) * ln(f.m2 / t.m2) ORDER BY f.functie) + 0.0 AS h,
           sum((f.m2 / t.m2) * (f.m2 / t.m2) ORDER BY f.functie) AS hhi,
           count(*) AS rijk, count(*) FILTER (WHERE f.m2 / t.m2 >= :rijkdom_aandeel) AS beduidend,
           t.m2, t.wonen, t.wonen / t.m2 AS s
    FROM   telling t JOIN gebied_functie f USING (gebied_id)
    WHERE  f.functie IS NOT NULL AND f.m2 > 0
    GROUP  BY gebied_id, t.m2, t.wonen
)
SELECT t.gebied_id, i.indicator, i.factor * i.teller / i.noemer AS waarde, i.teller,
       CASE WHEN i.indicator NOT LIKE 'rijkdom%' THEN i.noemer END AS noemer, t.n,
       t.m2 / nullif(t.alle, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NOT NULL THEN NULL
            WHEN t.alle = 0 THEN 'geen vloeroppervlakte in dit gebied'
            WHEN t.m2 = 0 THEN 'van geen enkele vloeroppervlakte is de functie bekend'
            ELSE 'niet bepaald: de lijst telt maar één functie' END AS reden
FROM   telling t
LEFT   JOIN maat m USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('niet_wonen_vloeropp', 1, m.m2 - m.wonen, m.m2),
    ('hill1_vloeropp', 1, exp(m.h), 1.0),
    ('entropie_vloeropp', 1, m.h, nullif(ln(m.k), 0)),
    ('hhi_vloeropp', 1, m.hhi, 1),
    ('hhi_norm_vloeropp', 1, m.hhi - 1 / m.k, nullif(1 - 1 / m.k, 0)),
    ('simpson_vloeropp', 1, 1 - m.hhi, 1),
    ('hill2_vloeropp', 1, 1, m.hhi),
    ('rijkdom_vloeropp', 1, coalesce(m.rijk, 0), 1),
    ('rijkdom_beduidend_vloeropp', 1, coalesce(m.beduidend, 0), 1),
    ('mxi_vloeropp', 100, m.wonen, m.m2),
    ('mxi_balans_vloeropp', 1, 0.5 - abs(m.s - 0.5), 0.5)
) AS i (indicator, factor, teller, noemer)
