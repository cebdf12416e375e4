-- id: dichtheid
-- gives:
--   - {id: functiedichtheid_bruto, protects: jobs, title: {nl: Woningen en jobs per ha van het hele gebied, en: Dwellings and jobs per ha of the whole area}, unit: per ha}
--   - {id: functiedichtheid_bebouwd, protects: jobs, title: {nl: Woningen en jobs per ha bebouwd perceel, en: Dwellings and jobs per ha of built parcel}, unit: per ha}
--   - {id: fsi_bruto, title: {nl: Geraamde vloeroppervlakte per m² van het hele gebied, en: Estimated floor area per m² of the whole area}, unit: m²/m²}
--   - {id: fsi_bebouwd, title: {nl: Geraamde vloeroppervlakte per m² bebouwd perceel, en: Estimated floor area per m² of built parcel}, unit: m²/m²}
-- description:
--   nl: Bedrijventerreinen tellen mee. Een bebouwd perceel is er een met geraamde vloeroppervlakte; n is het aantal bebouwde percelen, dekking bij jobs het aandeel van de vestigingen waarvan de jobs bekend zijn.
-- needs: [gebieden, perceel_functie, gebied_totaal]
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- source: docs/method/indicatoren.md#dichtheid
SELECT g.gebied_id, i.indicator, i.teller / i.noemer AS waarde, i.teller, i.noemer,
       round(coalesce(t.percelen, 0))::bigint AS n,
       CASE WHEN i.indicator LIKE 'functiedichtheid%'
            THEN t.werkplaatsen_met_jobs::float8 / nullif(t.werkplaatsen, 0) END AS dekking,
       CASE WHEN i.teller / i.noemer IS NULL THEN
            CASE WHEN i.noemer IS NULL THEN 'geen bebouwde percelen in dit gebied'
                 ELSE 'geen woningen, jobs of vloeroppervlakte bekend' END END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN LATERAL (SELECT CASE WHEN t.woningen IS NOT NULL OR t.jobs IS NOT NULL
                                 THEN coalesce(t.woningen, 0) + coalesce(t.jobs, 0) END AS functies) f
CROSS  JOIN LATERAL (VALUES
    ('functiedichtheid_bruto', f.functies, nullif(t.oppervlakte / 10000, 0)),
    ('functiedichtheid_bebouwd', f.functies, nullif(t.bebouwd_m2 / 10000, 0)),
    ('fsi_bruto', t.vloer_m2, nullif(t.oppervlakte, 0)),
    ('fsi_bebouwd', t.vloer_m2, nullif(t.bebouwd_m2, 0))
) AS i (indicator, teller, noemer)
