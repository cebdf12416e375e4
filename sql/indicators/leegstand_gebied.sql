-- id: leegstand_gebied
-- gives:
--   - {id: leegstand, title: {nl: "Leegstand: panden en woningen", en: "Vacancy: premises and dwellings"}, unit: aantal}
--   - {id: leegstand_verbouwing, title: {nl: Leegstand met werken, en: Vacant with works}, unit: aantal}
--   - {id: leegstand_aanvang, title: {nl: "Leegstand tot en met 1 jaar (aanvang, frictie)", en: "Vacant up to 1 year (friction)"}, unit: aantal}
--   - {id: leegstand_langdurig, title: {nl: Leegstand van 1 tot en met 3 jaar (langdurig), en: Vacant 1 to 3 years}, unit: aantal}
--   - {id: leegstand_structureel, title: {nl: Leegstand van meer dan 3 jaar (structureel), en: Vacant over 3 years}, unit: aantal}
--   - {id: leegstand_onbekend, title: {nl: Leegstand sinds onbekend, en: Vacant since unknown}, unit: aantal}
--   - {id: leegstand_bedrijfsruimten, title: {nl: Leegstaande bedrijfsruimten en gebouwen, en: Vacant industrial premises and buildings}, unit: aantal}
--   - {id: leegstand_panden_m2, title: {nl: "Leegstaande panden (geen woningen): oppervlakte", en: "Vacant premises (no dwellings): area"}, unit: m²}
-- description:
--   nl: Aantallen; panden en woningen samen geven nooit een graad. De som van werken, aanvang, langdurig en structureel is het totaal; wie geen begindatum heeft staat apart en in de dekking. Dekking - aandeel waarvan de duur bekend is, bij oppervlakte het aandeel waarvan de oppervlakte bekend is.
-- needs: [gebieden, leegstand_duur]
-- source: docs/method/leegstand.md#aantallen
WITH gelegen AS (
    SELECT DISTINCT ON (l.leegstaand_pand_id) g.gebied_id, l.soort AS pandsoort, l.duurklasse, l.oppervlakte
    FROM   gebied g JOIN leegstand_duur l ON ST_Intersects(g.geom, l.geom)
    ORDER  BY l.leegstaand_pand_id, g.gebied_id
),
telling AS (
    SELECT gebied_id, count(*) FILTER (WHERE duurklasse <> 'onbekend') AS bekend,
           count(*) FILTER (WHERE duurklasse = 'verbouwing') AS verbouwing,
           count(*) FILTER (WHERE duurklasse = 'aanvang') AS aanvang,
           count(*) FILTER (WHERE duurklasse = 'langdurig') AS langdurig,
           count(*) FILTER (WHERE duurklasse = 'structureel') AS structureel,
           count(*) FILTER (WHERE duurklasse = 'onbekend') AS onbekend,
           count(*) FILTER (WHERE pandsoort IN ('bedrijfsruimte', 'gebouw') AND duurklasse <> 'onbekend') AS bedrijf,
           count(*) FILTER (WHERE pandsoort IN ('bedrijfsruimte', 'gebouw')) AS bedrijf_alle,
           count(*) FILTER (WHERE pandsoort <> 'woning') AS panden,
           count(oppervlakte) FILTER (WHERE pandsoort <> 'woning') AS gemeten,
           sum(oppervlakte ORDER BY oppervlakte) FILTER (WHERE pandsoort <> 'woning') AS m2
    FROM   gebied LEFT JOIN gelegen USING (gebied_id)
    GROUP  BY gebied_id
)
SELECT gebied_id, i.indicator, i.waarde, i.waarde AS teller, NULL::float8 AS noemer, i.n,
       i.bekend::float8 / nullif(i.alle, 0) AS dekking, i.reden
FROM   telling
CROSS  JOIN LATERAL (VALUES
    ('leegstand', bekend::float8, bekend, bekend, bekend + onbekend, NULL),
    ('leegstand_verbouwing', verbouwing, verbouwing, bekend, bekend + onbekend, NULL),
    ('leegstand_aanvang', aanvang, aanvang, bekend, bekend + onbekend, NULL),
    ('leegstand_langdurig', langdurig, langdurig, bekend, bekend + onbekend, NULL),
    ('leegstand_structureel', structureel, structureel, bekend, bekend + onbekend, NULL),
    ('leegstand_onbekend', onbekend, onbekend, bekend, bekend + onbekend, NULL),
    ('leegstand_bedrijfsruimten', bedrijf, bedrijf, bedrijf, bedrijf_alle, NULL),
    ('leegstand_panden_m2', CASE WHEN panden = 0 THEN 0 ELSE m2 END, gemeten, gemeten, panden,
     CASE WHEN panden > 0 AND gemeten = 0 THEN 'van geen enkel leegstaand pand is de oppervlakte bekend' END)
) AS i (indicator, waarde, n, bekend, alle, reden)
