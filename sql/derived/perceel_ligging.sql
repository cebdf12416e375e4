-- id: perceel_ligging
-- title: {nl: Kerndeel van elk perceel, en: Core part of each parcel}
-- description:
--   nl: Volgens een punt op het perceel; op een grens het kerndeel met de laagste code. Een perceel buiten de kernen heeft geen rij.
-- needs: [percelen, gebieden]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/score.md#rang
SELECT DISTINCT ON (p.perceel_id) p.perceel_id, g.gebied_id, g.naam
FROM   perceel p JOIN gebieden g ON g.soort = 'kerndeel' AND ST_Intersects(g.geom, ST_PointOnSurface(p.geom))
ORDER  BY p.perceel_id, g.gebied_id
