-- id: x_woonreserve
-- code: X-WOONRESERVE
-- title: {nl: Woonreservegebied zonder vrijgave, en: Residential reserve not released}
-- description:
--   nl: Woonuitbreidings-, woonreserve- en woonaansnijdingsgebieden zijn gesloten zolang er geen vrijgavebesluit is.
-- needs: [perceel_poort]
-- source: docs/method.md#x-woonreserve
SELECT perceel_id, round((100 * b.aandeel)::numeric) || ' % in ' || b.rollen || '; geen vrijgavebesluit bekend' AS reden, b.bewijs
FROM   perceel JOIN perceel_poort b USING (perceel_id)
WHERE  b.poort = 'X-WOONRESERVE' AND b.aandeel >= :uitsluiting_aandeel
