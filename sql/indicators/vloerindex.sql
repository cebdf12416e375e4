-- id: vloerindex
-- gives:
--   - {id: fsi_bruto, title: {nl: Geraamde vloeroppervlakte per m² van het hele gebied, en: Estimated floor area per m² of the whole area}, unit: m²/m²}
--   - {id: fsi_bebouwd, title: {nl: Geraamde vloeroppervlakte per m² bebouwd perceel, en: Estimated floor area per m² of built parcel}, unit: m²/m²}
-- description:
--   nl: Bedrijventerreinen tellen mee. Een bebouwd perceel is er een met geraamde vloeroppervlakte; n is hun aantal.
-- needs: [gebieden, perceel_functie, gebied_totaal]
-- source: docs/method/indicatoren.md#dichtheid
SELECT g.gebied_id, i.indicator, t.vloer_m2 / i.noemer AS waarde, t.vloer_m2 AS teller, i.noemer,
       round(coalesce(t.percelen, 0))::bigint AS n, NULL::float8 AS dekking,
       CASE WHEN t.vloer_m2 / i.noemer IS NULL THEN 'geen bebouwde percelen in dit gebied' END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('fsi_bruto', nullif(t.oppervlakte, 0)),
    ('fsi_bebouwd', nullif(t.bebouwd_m2, 0))
) AS i (indicator, noemer)
