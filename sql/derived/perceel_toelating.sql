-- id: perceel_toelating
-- title: {nl: Wat de bestemming van elk perceel toelaat, en: What the zoning of each parcel allows}
-- description:
--   nl: Per perceel en hoofdfunctie het gewogen gemiddelde van de rollen van de geldende zones; waar een voorschrift gelezen is, geldt dat.
-- needs: [perceel_bestemming, bestemming_rol, rup-zones]
-- piece: perceel
-- indexes: ["(perceel_id, functie)"]
-- source: docs/method/bestemming.md#toelating
SELECT perceel_id, f.functie,
       sum(b.aandeel * r.waarde::float8 ORDER BY b.m2, bestemmingszone_id)
           / sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS waarde,
       sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS bekend,
       string_agg(round((100 * b.aandeel)::numeric) || ' % ' || r.naam || ' (' || z.algplanid
                      || coalesce(', ' || z.svnr, '') || ')', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemming_rol r USING (rol)
JOIN   bestemmingszone z USING (bestemmingszone_id)
CROSS  JOIN (VALUES ('kantoor_dienst'), ('detailhandel'), ('industrie_bedrijvigheid')) AS f (functie)
WHERE  b.telt AND r.waarde IS NOT NULL
GROUP  BY perceel_id, f.functie
