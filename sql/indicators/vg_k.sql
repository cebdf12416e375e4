-- id: vg_k
-- gives:
--   - {id: vg_k, title: {nl: "Verwevingsgraad: vestigingen in een kern en niet op een bedrijventerrein / alle gelegen vestigingen", en: "Degree of mixing: establishments in a core and not on a park / all located ones"}, unit: 0–1}
-- description:
--   nl: Noemer - vestigingen van het gebied met een plaats, zonder land- en tuinbouw. Dekking - aandeel van alle vestigingen dat een plaats heeft; wie er geen heeft staat in geen enkele noemer.
-- needs: [gebieden, vestiging_functie]
-- source: docs/method.md#vg-k
WITH gelegen AS (
    SELECT DISTINCT ON (v.vestiging_id) g.gebied_id, v.situering
    FROM   gebied g JOIN vestiging_functie v ON ST_Intersects(g.geom, v.geom)
    WHERE  v.functie IS DISTINCT FROM 'land_tuinbouw'
    ORDER  BY v.vestiging_id, g.gebied_id
),
plaats AS (
    SELECT count(geom)::float8 / nullif(count(*), 0) AS dekking FROM vestiging_functie
)
SELECT g.gebied_id, 'vg_k' AS indicator,
       count(*) FILTER (WHERE l.situering = 'kern')::float8 / nullif(count(l.situering), 0) AS waarde,
       count(*) FILTER (WHERE l.situering = 'kern')::float8 AS teller,
       count(l.situering)::float8 AS noemer, count(l.situering) AS n,
       (SELECT dekking FROM plaats) AS dekking,
       CASE WHEN count(l.situering) = 0 THEN 'geen vestigingen in dit gebied' END AS reden
FROM   gebied g LEFT JOIN gelegen l USING (gebied_id)
GROUP  BY g.gebied_id
