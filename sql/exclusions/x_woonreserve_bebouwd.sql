-- id: x_woonreserve_bebouwd
-- code: X-WOONRESERVE
-- title: {nl: Bebouwd in woonreservegebied zonder vrijgave, en: Built in a residential reserve not released}
-- description:
--   nl: Het hoofdgebouw staat in een woonreservegebied dat niet vrijgegeven is; een voorwaarde, geen uitsluiting.
-- effect: vlag
-- advice: {nl: "Vraag de gemeente wat er binnen de bestaande bebouwing kan zolang het gebied niet vrijgegeven is.", en: "Ask the municipality what is possible within the existing buildings as long as the area is not released."}
-- needs: [perceel_toets]
-- uses: [vrijgaven]
-- source: docs/method/uitsluitingen.md#x-woonreserve
SELECT perceel_id, round((100 * t.aandeel)::numeric) || ' % van ' || t.grond || ' in ' || t.rollen || '; bebouwd, geen vrijgavebesluit bekend' AS reden,
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
AND    t.bebouwd
