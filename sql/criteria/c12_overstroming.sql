-- id: c12_overstroming
-- title: {nl: Overstromingsgevoeligheid, en: Flood risk}
-- description:
--   nl: De slechtste klasse die meer dan een verschil van tekening van het perceel beslaat; de waarde per klasse staat in method/overstroming_klasse.csv.
-- unit: waarde
-- needs: [perceel_overstroming, overstroming_klasse]
-- no_row: 1
-- no_row_text: {nl: "geen gemodelleerde overstroming, klasse A", en: "no flood modelled, class A"}
-- normalise: {identity: {}}
-- source: docs/method/criteria.md#c12
SELECT DISTINCT ON (perceel_id) perceel_id, w.waarde::float8 AS waarde,
       'klasse ' || o.klasse || ', ' || w.naam || ': ' || round(o.m2::numeric) || ' m² ('
           || round((100 * o.aandeel)::numeric) || ' %)' AS bewijs
FROM   perceel_overstroming o
JOIN   overstroming_klasse w USING (klasse)
WHERE  o.telt
ORDER  BY perceel_id, w.volgorde::int DESC
