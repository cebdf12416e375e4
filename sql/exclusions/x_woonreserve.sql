-- id: x_woonreserve
-- code: X-WOONRESERVE
-- title: {nl: Woonreservegebied zonder vrijgave, en: Residential reserve not released}
-- description:
--   nl: Woonuitbreidings-, woonreserve- en woonaansnijdingsgebieden zijn gesloten zolang er geen vrijgavebesluit is.
-- needs: [perceel_bestemming, bestemming_rol, rup-zones]
-- source: docs/method.md#x-woonreserve
SELECT perceel_id,
       round((100 * sum(b.aandeel ORDER BY b.m2))::numeric)
           || ' % in woonreservegebied; geen vrijgavebesluit bekend' AS reden,
       string_agg(z.algplanid || ' ' || coalesce(z.svnaam, '') || ': ' || round(b.m2::numeric) || ' m²', '; '
                  ORDER BY b.m2 DESC, bestemmingszone_id) AS bewijs
FROM   perceel p
JOIN   perceel_bestemming b USING (perceel_id)
JOIN   bestemming_rol r USING (rol)
JOIN   bestemmingszone z USING (bestemmingszone_id)
WHERE  r.poort = 'X-WOONRESERVE' AND b.telt
GROUP  BY perceel_id
HAVING sum(b.aandeel ORDER BY b.m2) >= :uitsluiting_aandeel
