-- id: dichtheid
-- gives:
--   - {id: functiedichtheid_bruto, protects: jobs, title: {nl: Woningen en jobs per ha van het hele gebied, en: Dwellings and jobs per ha of the whole area}, unit: per ha}
--   - {id: functiedichtheid_bebouwd, protects: jobs, title: {nl: Woningen en jobs per ha bebouwd perceel, en: Dwellings and jobs per ha of built parcel}, unit: per ha}
-- description:
--   nl: Bedrijventerreinen tellen mee. Een bebouwd perceel is er een met geraamde vloeroppervlakte; n is het aantal bebouwde percelen, dekking het aandeel van de vestigingen waarvan de jobs bekend zijn.
-- needs: [gebieden, perceel_functie, gebied_totaal]
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- source: docs/method/indicatoren.md#dichtheid
SELECT g.gebied_id, i.indicator, f.functies / i.noemer AS waarde, f.functies AS teller, i.noemer,
       round(coalesce(t.percelen, 0))::bigint AS n,
       t.werkplaatsen_met_jobs::float8 / nullif(t.werkplaatsen, 0) AS dekking,
       CASE WHEN i.noemer IS NULL THEN 'geen bebouwde percelen in dit gebied'
            WHEN f.functies IS NULL THEN 'geen woningen of jobs in dit gebied' END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id)
CROSS  JOIN LATERAL (SELECT CASE WHEN t.woningen IS NOT NULL OR t.jobs IS NOT NULL
                                 THEN coalesce(t.woningen, 0) + coalesce(t.jobs, 0) END AS functies) f
CROSS  JOIN LATERAL (VALUES
    ('functiedichtheid_bruto', nullif(t.oppervlakte / 10000, 0)),
    ('functiedichtheid_bebouwd', nullif(t.bebouwd_m2 / 10000, 0))
) AS i (indicator, noemer)
