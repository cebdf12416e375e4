-- id: overstroming_stuk
-- title: {nl: Overstromingsgevoelige gebieden in kleine stukken, en: Flood-prone areas in small parts}
-- description:
--   nl: Enkel om snel te snijden.
-- needs: [overstroming]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/criteria.md#c12
SELECT overstromingsgebied_id, klasse, ST_Subdivide(geom, 64) AS geom
FROM   overstromingsgebied
ORDER  BY overstromingsgebied_id
