-- id: kern_stuk
-- title: {nl: Bedrijventerreinen en kernen in kleine stukken, en: Business parks and cores in small parts}
-- description:
--   nl: Enkel om snel te vinden waar een punt ligt. Een bedrijventerrein telt als het geldt op de peildatum.
-- needs: [percelen]
-- uses: [bedrijventerreinen, kernvlak]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/functie.md#situering
SELECT rang, situering, ST_Subdivide(geom, 64) AS geom
FROM  (SELECT 1 AS rang, 'park' AS situering, bedrijventerrein_id AS nr, geom
       FROM   bedrijventerrein
       WHERE  coalesce(begin <= :peildatum, true) AND coalesce(einde > :peildatum, true)
       UNION ALL
       SELECT 2, 'kern', kern_id, geom FROM kernvlak) vlak
ORDER  BY rang, nr
