-- id: perceel_toets
-- title: {nl: Grond waarop de bestemming van een perceel getoetst wordt, en: Ground on which the zoning of a parcel is tested}
-- description:
--   nl: Bebouwd - het grondvlak van het hoofdgebouw; onbebouwd - de voorste meters langs de straat; zonder gebouwenlaag of straat - het hele perceel. Per poort het aandeel van die grond in zones die haar sluiten.
-- needs: [percelen, perceel_bestemming, bestemming_stuk, zone_rol, zone_plan, bestemming_rol, zonevreemd]
-- uses: [gebouwen, perceel_gebouw, straat_as]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/uitsluitingen.md#grond
WITH verdacht AS (
    SELECT perceel_id, max(b.aandeel) >= 1 - :sliver_aandeel AS een_zone,
           bool_and(r.poort IS NOT NULL) AND min(r.poort) = max(r.poort)
               AND sum(b.aandeel ORDER BY b.aandeel) >= 1 - :sliver_aandeel AS een_poort
    FROM   perceel_bestemming b
    LEFT   JOIN bestemming_rol r USING (rol)
    WHERE  b.telt
    GROUP  BY perceel_id
    HAVING bool_or(r.poort IS NOT NULL)
),
soort AS (
    SELECT v.perceel_id, p.geom, h.gebouw_id, h.m2 AS gebouw_m2,
           v.een_zone OR (v.een_poort AND h.gebouw_id IS NULL) AS gelijk,
           CASE WHEN EXISTS (SELECT FROM gebouw) THEN h.gebouw_id IS NOT NULL END AS bebouwd
    FROM   verdacht v
    JOIN   perceel p USING (perceel_id)
    LEFT   JOIN perceel_gebouw h ON h.perceel_id = v.perceel_id AND h.hoofd AND h.m2 >= :bebouwd_minimum_m2
),
-- where all zones do the same to every part of the perceel there is nothing to cut: one zone, or, of an
-- unbuilt one, one gate
grond AS MATERIALIZED (
    SELECT s.perceel_id, s.bebouwd, 'het hoofdgebouw' AS grond, ST_Intersection(s.geom, g.geom) AS geom
    FROM   soort s JOIN gebouw g USING (gebouw_id)
    WHERE  NOT s.gelijk
    UNION ALL
    SELECT s.perceel_id, s.bebouwd,
           CASE WHEN kant.geom IS NULL THEN 'het perceel' ELSE 'de voorste ' || :voorkant_diepte::int || ' m' END,
           CASE WHEN kant.geom IS NULL THEN s.geom ELSE ST_Intersection(s.geom, kant.geom) END
    FROM   soort s
    LEFT   JOIN LATERAL (
        SELECT ST_Distance(s.geom, t.geom) AS m
        FROM   straat_as t
        WHERE  NOT s.bebouwd AND ST_DWithin(s.geom, t.geom, :voorkant_zoek)
        ORDER  BY s.geom <-> t.geom, t.straat_id
        LIMIT  1
    ) dichtst ON true
    LEFT   JOIN LATERAL (
        -- depth counts from the border of the perceel, not from the axis of the street
        SELECT ST_Buffer(ST_Collect(ST_ClipByBox2D(t.geom, ST_Expand(s.geom, m + :voorkant_diepte)) ORDER BY t.straat_id),
                         m + :voorkant_diepte, 'quad_segs=4') AS geom
        FROM   straat_as t
        WHERE  ST_DWithin(s.geom, t.geom, m + :voorkant_speling)
    ) kant ON true
    WHERE  NOT s.gelijk AND s.gebouw_id IS NULL
),
deel AS (
    SELECT perceel_id, bebouwd, grond, bestemmingszone_id, oppervlakte, sum(m2 ORDER BY m2) AS m2
    FROM  (SELECT g.perceel_id, g.bebouwd, g.grond, ST_Area(g.geom) AS oppervlakte, s.bestemmingszone_id,
                  CASE WHEN ST_CoveredBy(g.geom, s.geom) THEN ST_Area(g.geom)
                       ELSE ST_Area(ST_Intersection(g.geom, s.geom)) END AS m2
           FROM   grond g
           CROSS  JOIN LATERAL (SELECT * FROM bestemming_stuk s WHERE ST_Intersects(g.geom, s.geom) OFFSET 0) s OFFSET 0) snede
    WHERE  m2 > 0
    GROUP  BY perceel_id, bebouwd, grond, bestemmingszone_id, oppervlakte
    UNION ALL
    SELECT s.perceel_id, s.bebouwd, CASE WHEN s.gebouw_id IS NULL THEN 'het perceel' ELSE 'het hoofdgebouw' END, b.bestemmingszone_id,
           coalesce(s.gebouw_m2, ST_Area(s.geom)), coalesce(s.gebouw_m2, b.m2)
    FROM   soort s
    JOIN   perceel_bestemming b ON b.perceel_id = s.perceel_id AND b.telt
                               AND (s.gebouw_id IS NULL OR b.aandeel >= 1 - :sliver_aandeel)
    WHERE  s.gelijk
)
SELECT d.perceel_id, d.bebouwd, d.grond, r.poort,
       sum(d.m2 / d.oppervlakte ORDER BY d.m2, bestemmingszone_id) AS aandeel,
       coalesce(sum(d.m2 / d.oppervlakte ORDER BY d.m2, bestemmingszone_id) FILTER (WHERE v.zonevreemd = 'ja'), 0) AS vreemd,
       string_agg(DISTINCT r.naam, ', ' ORDER BY r.naam) AS rollen,
       string_agg(z.aanduiding || ': ' || round(d.m2::numeric) || ' m² (' || round((100 * d.m2 / d.oppervlakte)::numeric) || ' %)'
                      || coalesce(' [' || z.correctie || ']', ''), '; '
                  ORDER BY d.m2 DESC, bestemmingszone_id) AS bewijs
FROM   deel d
JOIN   zone_rol USING (bestemmingszone_id)
JOIN   bestemming_rol r USING (rol)
JOIN   zone_plan z USING (bestemmingszone_id)
LEFT   JOIN zonevreemd v USING (rol)
WHERE  r.poort IS NOT NULL
GROUP  BY d.perceel_id, d.bebouwd, d.grond, r.poort
