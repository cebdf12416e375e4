-- id: gebied_stand
-- title: {nl: Vloeroppervlakte en vestigingen van elk gebied naar functie en situering, en: Floor area and establishments of each area by function and siting}
-- description:
--   nl: Percelen tellen waar hun punt ligt; percelen is de som van de aandelen, zodat een perceel met twee functies een half voor elk telt.
-- needs: [gebieden, gebied_vestiging]
-- uses: [perceel_plek, perceel_functie, vestiging_telling]
-- piece: gebied
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- indexes: ["(gebied_id)"]
-- source: docs/method/gebieden.md#wat-in-een-gebied-ligt
WITH plek AS (
    SELECT DISTINCT ON (p.perceel_id) p.perceel_id, g.gebied_id, p.situering, p.oppervlakte
    FROM   gebied g JOIN perceel_plek p ON ST_Intersects(g.geom, p.geom)
    ORDER  BY p.perceel_id, g.gebied_id
),
deel AS (
    SELECT p.gebied_id, p.situering, f.functie, 0 AS vestigingen, 0 AS vestigingen_boven,
           f.m2, f.aandeel AS percelen, f.aandeel * p.oppervlakte AS bebouwd, f.perceel_id AS volgorde
    FROM   plek p JOIN perceel_functie f USING (perceel_id)
    UNION ALL
    SELECT g.gebied_id, v.situering, v.functie, v.fysiek::int, 1, 0, 0, 0, v.vestiging_id
    FROM   gebied g JOIN gebied_vestiging l USING (gebied_id) JOIN vestiging_telling v USING (vestiging_id)
    WHERE  v.boven
)
SELECT gebied_id, situering, functie, sum(vestigingen)::bigint AS vestigingen,
       sum(vestigingen_boven)::bigint AS vestigingen_boven,
       sum(m2 ORDER BY volgorde, m2) AS m2, sum(percelen ORDER BY volgorde, percelen)::float8 AS percelen,
       sum(bebouwd ORDER BY volgorde, bebouwd) AS bebouwd_m2
FROM   deel
GROUP  BY gebied_id, situering, functie
