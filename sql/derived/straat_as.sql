-- id: straat_as
-- title: {nl: Straten waaraan percelen liggen, en: Streets that parcels lie on}
-- description:
--   nl: Assen van wegen die toegang geven; zijn er geen wegen geladen, dan wegbanen, kruispunten en pleinen van het openbaar domein, in kleine stukken.
-- uses: [openbaar-domein, weg_maat]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/uitsluitingen.md#grond
SELECT row_number() OVER (ORDER BY nr, stuk)::int AS straat_id, geom
FROM  (SELECT weg_id AS nr, 1 AS stuk, geom
       FROM   weg_maat
       WHERE  straat
       UNION ALL
       SELECT o.openbaar_domein_id, d.stuk, d.geom
       FROM   openbaar_domein o
       CROSS  JOIN LATERAL ST_Subdivide(o.geom, 64) WITH ORDINALITY AS d (geom, stuk)
       WHERE  o.soort IN ('wegbaan', 'kruispunt', 'plein') AND NOT EXISTS (SELECT FROM weg_maat)) s
