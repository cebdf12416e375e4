-- id: zone_rang
-- title: {nl: Voorrang van de zones die meetellen, en: Precedence of the zones that count}
-- description:
--   nl: Van kracht op de peildatum en geen contour. RUP's van elk niveau, het jongste eerst; dan BPA; dan gewestplan.
-- needs: [rup-zones, zone_plan, zone_rol]
-- indexes: ["(bestemmingszone_id)"]
-- source: docs/method.md#geldende-bestemming
SELECT bestemmingszone_id,
       row_number() OVER (
           ORDER BY p.voorrang, p.datum DESC NULLS LAST, z.algplanid DESC, bestemmingszone_id
       )::int AS rang
FROM   bestemmingszone z
JOIN   zone_plan p USING (bestemmingszone_id)
JOIN   zone_rol r USING (bestemmingszone_id)
WHERE  p.van_kracht AND r.rol <> 'contour'
