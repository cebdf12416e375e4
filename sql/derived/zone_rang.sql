-- id: zone_rang
-- title: {nl: Voorrang van de zones die meetellen, en: Precedence of the zones that count}
-- description:
--   nl: Van kracht op de peildatum, geen contour en geen aanvulling. RUP's van elk niveau, het jongste eerst; dan BPA; dan gewestplan. Wat de gemeente schrapt geldt niet, maar blijft als bewijs bij wat in de plaats komt.
-- needs: [rup-zones, zone_plan, zone_kaartrol]
-- indexes: ["(bestemmingszone_id)"]
-- source: docs/method/bestemming.md#voorrang
SELECT bestemmingszone_id,
       row_number() OVER (
           ORDER BY NOT p.gaat_voor, p.voorrang, p.datum DESC NULLS LAST, z.algplanid DESC, bestemmingszone_id
       )::int AS rang,
       p.van_kracht AS geldt, p.wijkt_voor
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
JOIN   zone_kaartrol r USING (bestemmingszone_id)
WHERE  (p.van_kracht OR p.geschrapt) AND NOT p.aanvullend AND r.rol <> 'contour'
