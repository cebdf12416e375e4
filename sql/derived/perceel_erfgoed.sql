-- id: perceel_erfgoed
-- title: {nl: Erfgoed op elk perceel, en: Heritage on each parcel}
-- description:
--   nl: Aanduidingen die gelden op de peildatum, met hun status volgens de soort. Van een vlak telt wat groter is dan een verschil van tekening.
-- needs: [percelen, erfgoed, erfgoed_soort]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/criteria.md#c13
SELECT p.perceel_id, e.erfgoedobject_id, s.status, s.waarde::float8 AS waarde, m.m2, m.m2 / ST_Area(p.geom) AS aandeel,
       coalesce(e.soort, 'soort niet bekend') || coalesce(' ' || e.naam, '') || ' (aanduiding ' || e.aanduid_id || ')'
           || coalesce(': ' || round(m.m2::numeric) || ' m² (' || round((100 * m.m2 / ST_Area(p.geom))::numeric) || ' %)',
                       '') AS bewijs
FROM   perceel p
-- by perceel, so that a piece of the work never looks at all objects
CROSS  JOIN LATERAL (
    SELECT * FROM erfgoedobject o WHERE ST_Intersects(p.geom, o.geom) OFFSET 0
) e
CROSS  JOIN LATERAL (
    SELECT status, waarde
    FROM   erfgoed_soort
    WHERE  coalesce(e.soort, '?') ~* patroon
    ORDER  BY volgorde::int
    LIMIT  1
) s
-- a point or a line has no area
CROSS  JOIN LATERAL (
    SELECT CASE WHEN ST_Dimension(e.geom) = 2 THEN ST_Area(ST_Intersection(p.geom, e.geom)) END AS m2 OFFSET 0
) m
WHERE  coalesce(e.begin <= :peildatum, true) AND coalesce(e.einde > :peildatum, true)
AND    coalesce(m.m2 >= GREATEST(:sliver_m2, :sliver_aandeel * ST_Area(p.geom)), true)
