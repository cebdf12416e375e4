-- id: zone_toelating
-- title: {nl: Wat elke zone per hoofdfunctie toelaat, en: What each zone allows per main function}
-- description:
--   nl: Een gelezen voorschrift beslist; anders de waarde van de rol voor die functie, en anders die van de rol.
-- needs: [rup-zones, zone_plan, zone_kaartrol, bestemming_rol, bestemming_rol_functie, functies, artikel_functie]
-- indexes: ["(bestemmingszone_id, functie)"]
-- source: docs/method/bestemming.md#toelating
SELECT bestemmingszone_id, f.functie, coalesce(a.waarde, v.waarde::float8, r.waarde::float8) AS waarde, a.oordeel, a.max_m2,
       a.bewijs AS lezing,
       coalesce(a.bewijs, r.naam) || ' (' || z.algplanid || coalesce(', ' || z.svnr, '') || ')'
           || coalesce(' [' || p.correctie || ']', '') AS bewijs
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
JOIN   zone_kaartrol k USING (bestemmingszone_id)
JOIN   bestemming_rol r USING (rol)
CROSS  JOIN functies f
LEFT   JOIN bestemming_rol_functie v ON v.rol = k.rol AND v.functie = f.functie
LEFT   JOIN artikel_functie a ON a.algplanid = z.algplanid AND a.artikel = p.artikel AND a.functie = f.functie
WHERE  p.van_kracht
ORDER  BY bestemmingszone_id, f.functie
