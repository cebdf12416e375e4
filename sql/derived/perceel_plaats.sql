-- id: perceel_plaats
-- title: {nl: "Plaats van elk perceel: punt, situering en bestemming daar", en: "Place of each parcel: point, siting and zoning there"}
-- description:
--   nl: Het punt ligt in het hoofdgebouw, of op een onbebouwd perceel ergens op het perceel. Situering en rol gelden op dat punt; de rol is die van de kaart, ook als het voorschrift gelezen is. De rol is leeg waar geen bestemming geladen is, de situering waar geen kernen geladen zijn.
-- needs: [percelen]
-- uses: [perceel_gebouw, situering_stuk, perceel_zone, bestemming_stuk, zone_kaartrol]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/functie.md#situering
WITH punt AS (
    SELECT p.perceel_id, b.m2 AS hoofd_m2, b.bijgebouw, coalesce(b.punt, ST_PointOnSurface(p.geom)) AS geom
    FROM   perceel p
    LEFT   JOIN perceel_gebouw b ON b.perceel_id = p.perceel_id AND b.hoofd
    OFFSET 0
),
bestemd AS (
    SELECT perceel_id, min(r.rol) AS rol, count(DISTINCT r.rol) > 1 AS gemengd
    FROM   perceel_zone b
    JOIN   zone_kaartrol r USING (bestemmingszone_id)
    WHERE  b.telt
    GROUP  BY perceel_id
)
SELECT p.perceel_id,
       CASE WHEN s.rang IS NOT NULL THEN (ARRAY['park', 'kern', 'lint'])[s.rang]
            WHEN EXISTS (SELECT FROM situering_stuk WHERE situering = 'kern') THEN 'open_ruimte' END AS situering,
       coalesce(z.rol, b.rol) AS rol, p.hoofd_m2, p.bijgebouw, p.geom
FROM   punt p
LEFT   JOIN bestemd b USING (perceel_id)
LEFT   JOIN LATERAL (SELECT min(rang) AS rang FROM situering_stuk WHERE ST_Intersects(geom, p.geom)) s ON true
LEFT   JOIN LATERAL (
    -- only where the perceel has more roles than one
    SELECT min(bestemmingszone_id) AS bestemmingszone_id FROM bestemming_stuk WHERE b.gemengd AND ST_Intersects(geom, p.geom)
) t ON true
LEFT   JOIN zone_kaartrol z ON z.bestemmingszone_id = t.bestemmingszone_id
