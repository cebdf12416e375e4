-- id: zone_kaartrol
-- title: {nl: Rol van elke bestemmingszone volgens de kaart, en: Role of each zone by the map}
-- description:
--   nl: De naam van het voorschrift gaat voor op de categorie; een categorie die de gemeente corrigeert gaat voor op beide. Wat niemand kent is onbekend, nooit toegelaten.
-- needs: [rup-zones, zone_plan, bestemming_correctie, bestemming]
-- indexes: ["(bestemmingszone_id)"]
-- source: method/bestemming.csv
SELECT z.bestemmingszone_id, coalesce(r.rol, 'onbekend') AS rol, r.volgorde AS regel
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
LEFT   JOIN bestemming_correctie c ON c.kant = 'zone' AND c.nr = z.bestemmingszone_id AND c.andere_categorie
LEFT   JOIN LATERAL (
    SELECT b.rol, b.volgorde::int AS volgorde
    FROM   bestemming b
    WHERE  (b.soort IS NULL OR b.soort = p.soort)
    AND    CASE WHEN c.nr IS NOT NULL THEN CASE b.veld WHEN 'categorie' THEN c.categorie END
                ELSE CASE b.veld WHEN 'svnaam' THEN z.svnaam WHEN 'categorie' THEN z.categorie END END ~* b.patroon
    ORDER  BY b.volgorde::int
    LIMIT  1
) r ON true
