-- id: x_woonreserve
-- code: X-WOONRESERVE
-- title: {nl: Woonreservegebied zonder vrijgave, en: Residential reserve not released}
-- description:
--   nl: Woonuitbreidings-, woonreserve- en woonaansnijdingsgebieden zijn gesloten zolang een vrijgavebesluit niet minstens de helft van het perceel dekt. Wat al bebouwd is krijgt een vlag.
-- needs: [perceel_toets]
-- uses: [vrijgaven]
-- source: docs/method/uitsluitingen.md#x-woonreserve
SELECT perceel_id, round((100 * t.aandeel)::numeric) || ' % van ' || t.grond || ' in ' || t.rollen || '; geen vrijgavebesluit bekend'
           || CASE WHEN t.bebouwd IS NULL THEN ' (gebouwen niet geladen)' ELSE '' END AS reden,
       t.bewijs || coalesce('; vrijgegeven: ' || round((100 * v.aandeel)::numeric) || ' % (' || v.besluit || ')', '') AS bewijs
FROM   perceel p
JOIN   perceel_toets t USING (perceel_id)
LEFT   JOIN LATERAL (
    SELECT ST_Area(ST_Intersection(p.geom, ST_Union(geom ORDER BY vrijgave_id))) / ST_Area(p.geom) AS aandeel,
           string_agg(besluit, ', ' ORDER BY vrijgave_id) AS besluit
    FROM   vrijgave
    WHERE  ST_Intersects(p.geom, geom) AND coalesce(datum <= :peildatum, true)
) v ON true
WHERE  t.poort = 'X-WOONRESERVE' AND t.aandeel >= :uitsluiting_aandeel
AND    coalesce(v.aandeel < :uitsluiting_aandeel, true)
AND    NOT coalesce(t.bebouwd, false)
