-- id: perceel_toelating
-- title: {nl: Wat de bestemming van elk perceel toelaat, en: What the zoning of each parcel allows}
-- description:
--   nl: Per perceel en hoofdfunctie met een profiel het gemiddelde van wat de geldende zones toelaten, gewogen naar oppervlakte. Onbekende zones tellen niet mee; is te weinig bekend, dan is er geen rij.
-- needs: [perceel_bestemming, zone_toelating, toelating]
-- piece: perceel
-- indexes: ["(perceel_id, functie)"]
-- source: docs/method/bestemming.md#toelating
SELECT perceel_id, t.functie,
       sum(b.aandeel * t.waarde ORDER BY b.m2, bestemmingszone_id)
           / sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS waarde,
       sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) AS bekend,
       string_agg(b.deel || t.bewijs, '; ' ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM  (SELECT *, round((100 * aandeel)::numeric) || ' % ' AS deel FROM perceel_bestemming WHERE telt OFFSET 0) b
JOIN   zone_toelating t USING (bestemmingszone_id)
JOIN   toelating f ON f.functie = t.functie
WHERE  t.waarde IS NOT NULL
GROUP  BY perceel_id, t.functie
HAVING sum(b.aandeel ORDER BY b.m2, bestemmingszone_id) >= :bestemming_minimum_bekend
