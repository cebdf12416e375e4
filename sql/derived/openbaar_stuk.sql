-- id: openbaar_stuk
-- title: {nl: Openbaar domein in kleine stukken, en: Public domain in small parts}
-- description:
--   nl: Enkel om snel te snijden.
-- needs: [openbaar-domein]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/uitsluitingen.md#x-public
SELECT openbaar_domein_id, ST_Subdivide(geom, 64) AS geom
FROM   openbaar_domein
ORDER  BY openbaar_domein_id
