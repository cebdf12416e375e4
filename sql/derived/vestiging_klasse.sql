-- id: vestiging_klasse
-- title: {nl: Verweefbaarheid van elke vestiging, en: Whether each establishment can be mixed}
-- description:
--   nl: Klasse V1, V2, V3, N, X of onbekend van de activiteit, met wat ze zou zijn als de vestiging klein of groot is.
-- needs: [vestiging_functie]
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md
SELECT vestiging_id, 'onbekend' AS klasse, 'onbekend' AS klasse_klein, 'onbekend' AS klasse_groot,
       'laag' AS zekerheid, NULL::text AS regel, NULL::text AS bewijs
FROM   vestiging_functie
