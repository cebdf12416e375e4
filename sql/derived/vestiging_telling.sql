-- id: vestiging_telling
-- title: {nl: Hoe elke vestiging telt, en: How each establishment counts}
-- description:
--   nl: Fysiek telt; boven is wat met thuis en onbekend hoogstens zou tellen, nooit papier. Verweefbaar boven is de klasse als een onbekende grootte klein is.
-- needs: [vestiging_functie, verweefbaarheid_klasse]
-- uses: [vestiging_klasse]
-- indexes: ["(vestiging_id)", "USING gist (geom) WHERE nabij_boven"]
-- source: docs/method/indicatoren.md#wie-telt
SELECT v.vestiging_id, v.functie, v.situering, v.jobs, v.toegelaten,
       v.aard = 'fysiek' AS fysiek, v.aard <> 'papier' AS boven,
       -- farming stands in no denominator of the verwevingsgraad
       v.functie IS DISTINCT FROM 'land_tuinbouw' AS in_vg,
       coalesce(k.klasse, 'onbekend') <> 'onbekend' AS klasse_bekend,
       coalesce(c.verweefbaar = 'ja', false) AS verweefbaar,
       coalesce(klein.verweefbaar = 'ja', false) AS verweefbaar_boven,
       coalesce(c.verweefbaar = 'nee', false) AS niet_verweefbaar,
       coalesce(c.verweefbaar IS DISTINCT FROM 'ja' AND c.categorie_minstens IS NOT NULL, false) AS zwaar,
       v.aard = 'fysiek' AND coalesce(c.verweefbaar = 'ja', false) AS nabij,
       v.aard <> 'papier' AND coalesce(klein.verweefbaar = 'ja', false) AS nabij_boven,
       v.geom
FROM   vestiging_functie v
LEFT   JOIN vestiging_klasse k USING (vestiging_id)
LEFT   JOIN verweefbaarheid_klasse c ON c.klasse = k.klasse
LEFT   JOIN verweefbaarheid_klasse klein ON klein.klasse = k.klasse_klein
ORDER  BY v.vestiging_id
