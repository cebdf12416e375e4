-- id: zone_rol
-- title: {nl: Rol van elke bestemmingszone, en: Role of each zone}
-- description:
--   nl: De rol volgens de kaart, tot het artikel gelezen is voor elke functie die een profiel heeft en er minstens één toelaat. Wat niet aan een voorschrift ligt, zoals een woonreserve, verandert niet door lezen.
-- needs: [rup-zones, zone_plan, zone_kaartrol, artikel_functie, toelating, rol_lezen]
-- indexes: ["(bestemmingszone_id)"]
-- source: docs/method/bestemming.md#voorschriften
SELECT bestemmingszone_id, coalesce(n.na_lezen, k.rol) AS rol, k.rol AS kaartrol, k.regel, g.artikel IS NOT NULL AS gelezen
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
JOIN   zone_kaartrol k USING (bestemmingszone_id)
LEFT   JOIN (SELECT algplanid, artikel, bool_or(oordeel <> 'verboden') AS open
             FROM   artikel_functie
             JOIN   toelating USING (functie)
             GROUP  BY algplanid, artikel
             HAVING count(*) = (SELECT count(*) FROM toelating)) g USING (algplanid, artikel)
LEFT   JOIN rol_lezen n ON n.rol = k.rol AND g.open
