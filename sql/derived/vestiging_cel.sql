-- id: vestiging_cel
-- title: {nl: Vestigingen per cel van 100 m, en: Establishments per 100 m cell}
-- description:
--   nl: Hoeveel vestigingen met een andere functie dan wonen er in elke cel staan, zonder thuis en op papier. Waar dat er genoeg zijn is het gebied gemengd.
-- needs: [vestiging_functie]
-- indexes: ["(x, y)"]
-- source: docs/method/verweefbaarheid.md#gebiedstype
SELECT floor(ST_X(geom) / 100)::int AS x, floor(ST_Y(geom) / 100)::int AS y, count(*) AS n
FROM   vestiging_functie
WHERE  geom IS NOT NULL AND functie IS DISTINCT FROM 'wonen' AND aard NOT IN ('thuis', 'papier')
GROUP  BY 1, 2
ORDER  BY 1, 2
