-- id: straat
-- title: {nl: Straten waaraan percelen liggen, en: Streets that parcels lie on}
-- description:
--   nl: Wegbanen, kruispunten en pleinen van het openbaar domein, en assen van wegen die toegang geven, in kleine stukken.
-- uses: [openbaar-domein, weg_maat]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/uitsluitingen.md#grond
SELECT row_number() OVER (ORDER BY bron, nr, stuk)::int AS straat_id, geom
FROM  (SELECT 1 AS bron, openbaar_domein_id AS nr, d.stuk, d.geom
       FROM   openbaar_domein o
       CROSS  JOIN LATERAL ST_Subdivide(o.geom, 64) WITH ORDINALITY AS d (geom, stuk)
       WHERE  soort IN ('wegbaan', 'kruispunt', 'plein')
       UNION ALL
       SELECT 2, weg_id, 1, geom
       FROM   weg_maat
       WHERE  straat) s
