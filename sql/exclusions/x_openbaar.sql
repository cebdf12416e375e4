-- id: x_openbaar
-- code: X-PUBLIC
-- title: {nl: Openbaar domein, en: Public domain}
-- description:
--   nl: Minstens de helft van het perceel is weg, plein, water of ander openbaar domein.
-- needs: [openbaar-domein, openbaar_stuk]
-- source: docs/method/uitsluitingen.md#x-public
WITH verdacht AS MATERIALIZED (
    -- nearly every perceel borders a street; what lies in its box is quick to measure, and never less than what lies in it
    SELECT p.perceel_id
    FROM  (SELECT perceel_id, geom, ST_Area(geom) AS oppervlakte FROM perceel OFFSET 0) p
    CROSS  JOIN LATERAL (SELECT s.geom FROM openbaar_stuk s WHERE p.geom && s.geom OFFSET 0) s
    GROUP  BY p.perceel_id, p.oppervlakte
    HAVING sum(ST_Area(ST_ClipByBox2D(s.geom, p.geom))) >= 0.99 * :uitsluiting_aandeel * p.oppervlakte
)
SELECT perceel_id, round((100 * m2 / oppervlakte)::numeric) || ' % openbaar domein' AS reden,
       soorten || ': ' || round(m2::numeric) || ' m² (' || round((100 * m2 / oppervlakte)::numeric) || ' %)' AS bewijs
FROM  (SELECT perceel_id, oppervlakte, string_agg(DISTINCT coalesce(soort, 'onbekend'), ', ' ORDER BY coalesce(soort, 'onbekend')) AS soorten,
              -- where objects lie over each other the ground counts once
              CASE WHEN min(openbaar_domein_id) = max(openbaar_domein_id) THEN sum(ST_Area(deel) ORDER BY ST_Area(deel))
                   ELSE ST_Area(ST_Union(deel ORDER BY openbaar_domein_id, deel)) END AS m2
       FROM  (SELECT p.perceel_id, ST_Area(p.geom) AS oppervlakte, s.openbaar_domein_id, o.soort, d.deel
              FROM  (SELECT perceel_id, geom FROM perceel JOIN verdacht USING (perceel_id) OFFSET 0) p
              CROSS  JOIN LATERAL (SELECT * FROM openbaar_stuk s WHERE ST_Intersects(p.geom, s.geom) OFFSET 0) s
              JOIN   openbaar_domein o USING (openbaar_domein_id)
              CROSS  JOIN LATERAL (SELECT ST_Intersection(p.geom, s.geom) AS deel OFFSET 0) d
              WHERE  ST_Dimension(d.deel) = 2) snede
       GROUP  BY perceel_id, oppervlakte) som
WHERE  m2 >= :uitsluiting_aandeel * oppervlakte
