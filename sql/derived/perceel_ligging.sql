-- id: perceel_ligging
-- title: {nl: Kerndeel van elk perceel, en: Core part of each parcel}
-- description:
--   nl: Volgens een punt op het perceel; op een grens het kerndeel met de laagste code. Een perceel buiten de kernen heeft geen rij.
-- needs: [percelen, kerndeel_stuk]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/score.md#rang
SELECT DISTINCT ON (p.perceel_id) p.perceel_id, g.gebied_id, g.naam
FROM  (SELECT perceel_id, ST_PointOnSurface(geom) AS punt FROM perceel OFFSET 0) p
JOIN   kerndeel_stuk g ON ST_Intersects(g.geom, p.punt)
ORDER  BY p.perceel_id, g.gebied_id
