-- id: menging_vloeropp_maten
-- gives:
--   - {id: hhi_vloeropp, title: {nl: Concentratie van de functies over vloeroppervlakte (HHI), en: Concentration of functions over floor area (HHI)}, unit: 1/k–1}
--   - {id: hhi_norm_vloeropp, title: {nl: "Concentratie van de functies over vloeroppervlakte (HHI, genormaliseerd)", en: "Concentration of functions over floor area (HHI, normalised)"}, unit: 0–1}
--   - {id: simpson_vloeropp, title: {nl: Kans dat twee m² een andere functie hebben (Simpson), en: Chance that two m² differ in function (Simpson)}, unit: 0–1}
--   - {id: hill2_vloeropp, title: {nl: Alsof er x even grote functies zijn (Hill 2 over vloeroppervlakte), en: As if x equal functions (Hill 2 over floor area)}, unit: functies}
--   - {id: rijkdom_vloeropp, title: {nl: Aantal functies met vloeroppervlakte, en: Number of functions with floor area}, unit: functies}
--   - {id: rijkdom_beduidend_vloeropp, title: {nl: "Aantal functies met een beduidend aandeel van de vloeroppervlakte (5 %, rijkdom_aandeel)", en: "Number of functions with a notable share of floor area (5 %, rijkdom_aandeel)"}, unit: functies}
--   - {id: mxi_balans_vloeropp, title: {nl: "Evenwicht van wonen en al het andere (1 = half om half, 0 = één van beide)", en: "Balance of housing and all else (1 = half and half, 0 = one of them)"}, unit: 0–1}
-- description:
--   nl: Over de geraamde m² met een bekende functie, wonen inbegrepen, bedrijventerreinen niet. n is het aantal percelen, dekking het aandeel van de m² met een bekende functie.
-- needs: [gebieden, perceel_functie, gebied_menging]
-- source: docs/method/indicatoren.md#menging
SELECT g.gebied_id, i.indicator, i.factor * i.teller / i.noemer AS waarde, i.teller,
       CASE WHEN i.indicator NOT LIKE 'rijkdom%' THEN i.noemer END AS noemer, m.n,
       m.m2 / nullif(m.alle, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NULL THEN
            coalesce(m.reden, 'niet bepaald: de lijst telt maar één functie') END AS reden
FROM   gebied g JOIN gebied_menging m USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('hhi_vloeropp', 1, m.hhi, 1),
    ('hhi_norm_vloeropp', 1, m.hhi - 1 / m.k, nullif(1 - 1 / m.k, 0)),
    ('simpson_vloeropp', 1, 1 - m.hhi, 1),
    ('hill2_vloeropp', 1, 1, m.hhi),
    -- no denominator, so that nothing there is 0
    ('rijkdom_vloeropp', 1, m.rijk, 1),
    ('rijkdom_beduidend_vloeropp', 1, m.beduidend, 1),
    ('mxi_balans_vloeropp', 1, 0.5 - abs(m.wonen / nullif(m.m2, 0) - 0.5), 0.5)
) AS i (indicator, factor, teller, noemer)
