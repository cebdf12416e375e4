-- id: hoofdfunctie
-- title: {nl: Hoofdfunctie van elk perceel, en: Main function of each parcel}
-- description:
--   nl: De functie met het grootste aandeel, met een punt op het perceel; van gelijke aandelen de eerste in het alfabet, zodat wonen achteraan komt. Leeg is onbekend, of onbebouwd waar het perceel niet in gebruik is. Enkel voor wat over buren gaat; een perceel heeft meer functies.
-- needs: [percelen, perceel_functie]
-- piece: perceel
-- indexes: ["(perceel_id)", "USING gist (geom)"]
-- source: docs/method/buren.md#hoofdfunctie
SELECT p.perceel_id, f.perceel_id IS NOT NULL AS in_gebruik, f.functie, f.aandeel, ST_PointOnSurface(p.geom) AS geom
FROM   perceel p
LEFT   JOIN (SELECT DISTINCT ON (perceel_id) perceel_id, d.functie, d.aandeel
             FROM   perceel_functie d
             ORDER  BY perceel_id, d.aandeel DESC, d.functie) f USING (perceel_id)
