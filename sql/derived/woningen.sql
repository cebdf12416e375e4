-- id: woningen
-- title: {nl: Woningen per perceel, en: Dwellings per parcel}
-- description:
--   nl: Enkel op percelen met een woonfunctie. De adressen in gebruik, zonder die van fysieke vestigingen, en minstens 1; waar geen adressen geladen zijn de geraamde vloeroppervlakte voor wonen, gedeeld door die van een woning. Het punt ligt in het hoofdgebouw.
-- needs: [percelen, perceel_functie, perceel_plaats]
-- uses: [perceel_adressen, vestiging_functie]
-- piece: perceel
-- indexes: ["(perceel_id)", "USING gist (geom)"]
-- source: docs/method/functie.md#woningen
WITH zaak AS (
    SELECT perceel_id, count(DISTINCT v.adres) AS adressen
    FROM   perceel JOIN vestiging_functie v USING (perceel_id)
    WHERE  v.aard = 'fysiek' AND v.functie <> 'wonen'
    GROUP  BY perceel_id
)
SELECT perceel_id,
       CASE WHEN a.adressen IS NOT NULL THEN GREATEST(1, a.adressen - coalesce(z.adressen, 0))
            WHEN l.geladen THEN 1
            ELSE GREATEST(1, round(f.m2 / :m2_per_woning)) END::int AS woningen,
       CASE WHEN a.adressen IS NOT NULL THEN 'hoog'
            WHEN NOT l.geladen AND p.hoofd_m2 <= :woning_grondvlak THEN 'midden'
            ELSE 'laag' END AS zekerheid,
       CASE WHEN a.adressen IS NOT NULL
            THEN a.adressen || ' adressen in gebruik' || coalesce(', waarvan ' || z.adressen || ' van vestigingen', '')
            WHEN l.geladen THEN 'geen adres, wel een woonfunctie'
            ELSE round(f.m2::numeric) || ' m² geraamde vloer voor wonen, hoofdgebouw van '
                 || round(p.hoofd_m2::numeric) || ' m²' END AS bewijs,
       p.geom
FROM   perceel
JOIN   perceel_functie f USING (perceel_id)
JOIN   perceel_plaats p USING (perceel_id)
LEFT   JOIN perceel_adressen a USING (perceel_id)
LEFT   JOIN zaak z USING (perceel_id)
CROSS  JOIN (SELECT EXISTS (SELECT FROM perceel_adressen) AS geladen) l
WHERE  f.functie = 'wonen' AND f.m2 > 0
