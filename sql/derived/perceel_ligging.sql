-- id: perceel_ligging
-- title: {nl: Kerndeel van elk perceel, en: Core part of each parcel}
-- description:
--   nl: Volgens een punt op het perceel; op een grens het kerndeel met de laagste code. Een perceel buiten de kernen heeft geen rij.
-- needs: [percelen, kerndeel_stuk]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/score.md#rang
SELECT p.perceel_id, g.gebied_id, g.naam
FROM  (SELECT perceel_id, ST_PointOnSurface(geom) AS punt FROM perceel OFFSET 0) p
-- by perceel, so that a piece of the work never looks at all kerndelen
CROSS  JOIN LATERAL (
    SELECT g.gebied_id, g.naam FROM kerndeel_stuk g WHERE ST_Intersects(g.geom, p.punt) ORDER BY g.gebied_id LIMIT 1
) g
