-- id: c14_eigendom
-- title: {nl: Versnippering van eigendom, en: Fragmentation of ownership}
-- description:
--   nl: Aantal eigendommen volgens een veldopname, zonder wie de eigenaars zijn; de waarde per aantal staat in method/eigendom.csv.
-- unit: waarde
-- needs: [veldopname_laatste, eigendom]
-- audience: dienst
-- no_row: missing
-- no_row_text: {nl: geen veldopname met het aantal eigendommen, en: no field record with the number of properties}
-- normalise: {identity: {}}
-- source: docs/method/criteria.md#c14
SELECT DISTINCT ON (perceel_id) perceel_id, e.waarde::float8 AS waarde,
       v.eigendommen || CASE v.eigendommen WHEN 1 THEN ' eigendom' ELSE ' eigendommen' END
           || coalesce(', veldopname van ' || v.datum, '') AS bewijs
FROM   perceel
JOIN   veldopname_laatste v USING (capakey)
JOIN   eigendom e ON v.eigendommen >= e.vanaf::int
ORDER  BY perceel_id, e.vanaf::int DESC
