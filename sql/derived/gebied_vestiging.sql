-- id: gebied_vestiging
-- title: {nl: Vestigingen van elk gebied, en: Establishments of each area}
-- description:
--   nl: Een vestiging op een grens telt eenmaal, voor het gebied van die soort met de laagste code.
-- needs: [gebieden]
-- uses: [vestiging_functie]
-- piece: gebied
-- for: [kerndeel, kern, gemeente, sector, wijk, lint, kernwinkelgebied, cel]
-- indexes: ["(gebied_id)", "(vestiging_id)"]
-- source: docs/method/gebieden.md#wat-in-een-gebied-ligt
SELECT DISTINCT ON (v.vestiging_id) v.vestiging_id, g.gebied_id
FROM   gebied g JOIN vestiging_functie v ON ST_Intersects(g.geom, v.geom)
ORDER  BY v.vestiging_id, g.gebied_id
