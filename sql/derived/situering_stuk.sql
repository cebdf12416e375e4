-- id: situering_stuk
-- title: {nl: "Waar iets ligt: park, kern of lint", en: "Where things lie: park, core or ribbon"}
-- description:
--   nl: De laagste rang die een punt bedekt is zijn situering; wat niets bedekt is open ruimte.
-- needs: [kern_stuk]
-- uses: [linten]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/functie.md#situering
SELECT rang, situering, geom FROM kern_stuk
UNION  ALL
SELECT 3, 'lint', ST_Subdivide(geom, 64) FROM (SELECT geom FROM linten ORDER BY lint_id) l
