-- id: woningen
-- title: {nl: Woningen per perceel, en: Dwellings per parcel}
-- description:
--   nl: Geraamd aantal woningen op elk perceel met woonfunctie.
-- needs: [percelen, perceel_functie]
-- indexes: ["(perceel_id)", "USING gist (geom)"]
-- source: docs/method/functie.md#woningen
SELECT f.perceel_id, 1 AS woningen, 'laag' AS zekerheid, NULL::text AS bewijs, ST_PointOnSurface(p.geom) AS geom
FROM   perceel_functie f JOIN perceel p USING (perceel_id)
WHERE  f.functie = 'wonen' AND f.aandeel > 0
