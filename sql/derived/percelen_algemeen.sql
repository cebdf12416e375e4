-- id: percelen_algemeen
-- title: {nl: Korrel van de percelen, en: Grain of the parcels}
-- description:
--   nl: Voor de tegels van zoom 6 tot 12, waar percelen te klein zijn om te tonen. Elke cel krijgt de korrel van de percelen die er het meest van bedekken.
-- needs: [percelen, perceel_raster]
-- general: [korrel]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
SELECT kolom, rij, m2, 1 + (grootte >= 500)::int + (grootte >= 2000)::int + (grootte >= 10000)::int AS korrel
FROM   perceel_raster
JOIN  (SELECT perceel_id, ST_Area(geom) AS grootte FROM perceel OFFSET 0) p USING (perceel_id)
