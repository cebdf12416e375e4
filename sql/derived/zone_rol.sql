-- id: zone_rol
-- title: {nl: Rol van elke bestemmingszone, en: Role of each zone}
-- description:
--   nl: De naam van het voorschrift gaat voor op de categorie; wat niemand kent is onbekend, nooit toegelaten.
-- needs: [rup-zones, zone_plan, bestemming]
-- indexes: ["(bestemmingszone_id)"]
-- source: method/bestemming.csv
SELECT z.bestemmingszone_id, coalesce(r.rol, 'onbekend') AS rol, r.volgorde AS regel
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
LEFT   JOIN LATERAL (
    SELECT b.rol, b.volgorde::int AS volgorde
    FROM   bestemming b
    WHERE  (b.soort IS NULL OR b.soort = p.soort)
    AND    CASE b.veld WHEN 'svnaam' THEN z.svnaam WHEN 'categorie' THEN z.categorie END ~* b.patroon
    ORDER  BY b.volgorde::int
    LIMIT  1
) r ON true
