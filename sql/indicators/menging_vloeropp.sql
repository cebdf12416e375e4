-- id: menging_vloeropp
-- gives:
--   - {id: niet_wonen_vloeropp, lead: true, title: {nl: Aandeel van de geraamde vloeroppervlakte dat geen wonen is, en: Share of the estimated floor area that is not housing}, unit: 0–1}
--   - {id: hill1_vloeropp, lead: true, title: {nl: Alsof er x even grote functies zijn (Hill 1 over vloeroppervlakte), en: As if x equal functions (Hill 1 over floor area)}, unit: functies}
--   - {id: entropie_vloeropp, title: {nl: Entropie van de functies over vloeroppervlakte (k = 10), en: Entropy of functions over floor area (k = 10)}, unit: 0–1}
--   - {id: mxi_vloeropp, title: {nl: "MXI: wonen in % van de vloeroppervlakte", en: "MXI: housing in % of floor area"}, unit: "%"}
-- description:
--   nl: Over de geraamde m² met een bekende functie, wonen inbegrepen, bedrijventerreinen niet. n is het aantal percelen, dekking het aandeel van de m² met een bekende functie.
-- needs: [gebieden, perceel_functie, gebied_menging]
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- source: docs/method/indicatoren.md#menging
SELECT g.gebied_id, i.indicator, i.factor * i.teller / i.noemer AS waarde, i.teller,
       i.noemer AS noemer, m.n,
       m.m2 / nullif(m.alle, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NULL THEN
            coalesce(m.reden, 'niet bepaald: de lijst telt maar één functie') END AS reden
FROM   gebied g JOIN gebied_menging m USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('niet_wonen_vloeropp', 1, m.m2 - m.wonen, nullif(m.m2, 0)),
    ('hill1_vloeropp', 1, exp(m.h), 1.0),
    ('entropie_vloeropp', 1, m.h, nullif(ln(m.k), 0)),
    ('mxi_vloeropp', 100, m.wonen, nullif(m.m2, 0))
) AS i (indicator, factor, teller, noemer)
