-- id: bestemming_stuk
-- title: {nl: Geldende bestemming in kleine stukken, en: Zoning in force in small parts}
-- description:
--   nl: Enkel om snel te snijden; de som van de stukken is de geldende bestemming.
-- needs: [geldende_bestemming]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/bestemming.md#voorrang
SELECT bestemmingszone_id, ST_Subdivide(geom, 64) AS geom
FROM   geldende_bestemming
ORDER  BY geldende_bestemming_id
