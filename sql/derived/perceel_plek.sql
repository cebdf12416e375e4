-- id: perceel_plek
-- title: {nl: Waar de vloeroppervlakte van elk perceel telt, en: Where the floor area of each parcel counts}
-- description:
--   nl: Een punt in het hoofdgebouw van elk perceel met geraamde vloeroppervlakte, met zijn situering en de oppervlakte van het perceel.
-- needs: [percelen, perceel_plaats, perceel_functie]
-- piece: perceel
-- indexes: ["(perceel_id)", "USING gist (geom)"]
-- source: docs/method/gebieden.md#wat-in-een-gebied-ligt
SELECT p.perceel_id, l.geom, ST_Area(p.geom) AS oppervlakte, coalesce(l.situering, 'open_ruimte') AS situering
FROM   perceel p JOIN perceel_plaats l USING (perceel_id)
WHERE  EXISTS (SELECT FROM perceel_functie f WHERE f.perceel_id = p.perceel_id AND f.m2 > 0)
