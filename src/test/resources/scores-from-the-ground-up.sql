-- The four scores of 200 percelen from the ladingen alone, written after the decisions and not after sql/: zones by
-- subtraction instead of noding, distances as minima. Only the floor area per function is read as the analysis made it.
WITH proef AS MATERIALIZED (
    SELECT perceel_id, capakey, geom, ST_Area(geom) AS opp
    FROM   :percelen
    ORDER  BY md5(capakey)
    LIMIT  200
),
huis AS MATERIALIZED (
    SELECT p.perceel_id, g.gebouw_id, ST_Intersection(g.geom, p.geom) AS geom, ST_Area(ST_Intersection(g.geom, p.geom)) AS m2, ST_Area(g.geom) AS heel
    FROM   :percelen p JOIN :gebouwen g ON ST_Intersects(p.geom, g.geom)
),
bouw AS MATERIALIZED (
    SELECT *, row_number() OVER (PARTITION BY perceel_id ORDER BY m2 DESC, gebouw_id) = 1 AS hoofd
    FROM   huis
    WHERE  m2 >= 1 AND (m2 >= 10 OR m2 >= heel / 2)
),
zone AS MATERIALIZED (
    SELECT z.geom, row_number() OVER (ORDER BY z.algplanid LIKE 'GWP%', p.datum DESC, z.algplanid DESC, z.bestemmingszone_id) AS rang,
           CASE WHEN z.svnaam ~ 'woonuitbreiding' THEN 'reserve'
                WHEN z.svnaam = 'woongebieden' THEN 'woongebied'
                WHEN z.svnaam = 'woongebieden met landelijk karakter' THEN 'landelijk'
                WHEN z.svnaam ~ 'kantoren' THEN 'diensten'
                WHEN z.svnaam ~ '(wonen|gemengde|centrum)' THEN 'ongelezen'
                WHEN z.svnaam ~ '(agrarisch|landbouw|bos|buffer|natuur|park|groen|tuinen|water)' THEN 'open'
                WHEN z.svnaam ~ '(sport|recreatie|gemeenschap|openbaar|wegenis)' THEN 'dicht'
                WHEN z.svnaam ~ '(industrie|bedrij|kleinhandel)' THEN 'bedrijven' END AS rol
    FROM   :rup-zones z JOIN :plannen p USING (algplanid)
),
waarde (rol, open, bedrijf) AS (
    VALUES ('reserve', 1.0, 1.0), ('woongebied', 1.0, 1.0), ('landelijk', 0.8, 0.8), ('diensten', 1.0, 0.0), ('ongelezen', 0.7, 0.7),
           ('open', 0.0, 0.0), ('dicht', 0.0, 0.0), ('bedrijven', 0.0, 0.0)
),
-- what counts where: the zone less all that go before it
op_perceel AS MATERIALIZED (
    SELECT p.perceel_id, p.opp, z.rang, z.rol, ST_Intersection(z.geom, p.geom) AS geom
    FROM   proef p JOIN zone z ON ST_Intersects(z.geom, p.geom)
),
geldt AS MATERIALIZED (
    SELECT perceel_id, rang, rol, opp, geom, ST_Area(geom) AS m2
    FROM  (SELECT d.perceel_id, d.rang, d.rol, d.opp,
                  ST_Difference(d.geom, coalesce((SELECT ST_Union(e.geom) FROM op_perceel e WHERE e.perceel_id = d.perceel_id AND e.rang < d.rang),
                                                 'SRID=31370;POLYGON EMPTY')) AS geom
           FROM   op_perceel d) v
),
bestemd AS (
    SELECT perceel_id,
           CASE WHEN sum(m2) FILTER (WHERE w.rol IS NOT NULL) >= 0.5 * opp THEN sum(m2 * w.open) / sum(m2) FILTER (WHERE w.rol IS NOT NULL) END AS c01_open,
           CASE WHEN sum(m2) FILTER (WHERE w.rol IS NOT NULL) >= 0.5 * opp THEN sum(m2 * w.bedrijf) / sum(m2) FILTER (WHERE w.rol IS NOT NULL) END AS c01_bedrijf,
           coalesce(sum(m2) FILTER (WHERE w.rol = 'bedrijven'), 0) >= 0.5 * opp AS bedrijven
    FROM   geldt LEFT JOIN waarde w USING (rol)
    WHERE  m2 >= GREATEST(1, 0.01 * opp)
    GROUP  BY perceel_id, opp
),
straat AS MATERIALIZED (
    SELECT geom FROM :wegen WHERE klasse NOT IN ('autosnelweg', 'wandel_en_fietsweg')
),
-- what is tested: the main building, or the front 50 m of what is not built
grond AS MATERIALIZED (
    SELECT p.perceel_id, b.gebouw_id IS NOT NULL AS bebouwd,
           CASE WHEN b.gebouw_id IS NOT NULL THEN b.geom
                WHEN s.m <= 100 THEN ST_Intersection(p.geom, (SELECT ST_Buffer(ST_Collect(t.geom), s.m + 50, 'quad_segs=4')
                                                              FROM straat t WHERE ST_Distance(t.geom, p.geom) <= s.m + 5))
                ELSE p.geom END AS geom
    FROM   proef p
    LEFT   JOIN bouw b ON b.perceel_id = p.perceel_id AND b.hoofd AND b.m2 >= 30
    CROSS  JOIN LATERAL (SELECT min(ST_Distance(t.geom, p.geom)) AS m FROM straat t) s
),
toets AS MATERIALIZED (
    SELECT g.perceel_id, g.bebouwd,
           coalesce(sum(ST_Area(ST_Intersection(z.geom, g.geom))) FILTER (WHERE z.rol IN ('open', 'dicht')), 0) / ST_Area(g.geom) AS dicht,
           coalesce(sum(ST_Area(ST_Intersection(z.geom, g.geom))) FILTER (WHERE z.rol = 'open'), 0) / ST_Area(g.geom) AS vreemd,
           coalesce(sum(ST_Area(ST_Intersection(z.geom, g.geom))) FILTER (WHERE z.rol = 'diensten'), 0) / ST_Area(g.geom) AS diensten,
           coalesce(sum(ST_Area(ST_Intersection(z.geom, g.geom))) FILTER (WHERE z.rol = 'reserve'), 0) / ST_Area(g.geom) AS reserve
    FROM   grond g LEFT JOIN geldt z USING (perceel_id)
    GROUP  BY g.perceel_id, g.bebouwd, g.geom
),
water AS MATERIALIZED (
    SELECT p.perceel_id, o.klasse, ST_Area(ST_Intersection(p.geom, ST_Union(o.geom))) / p.opp AS aandeel, p.opp
    FROM   proef p JOIN :overstroming o ON ST_Intersects(p.geom, o.geom)
    GROUP  BY p.perceel_id, p.geom, p.opp, o.klasse
),
park AS MATERIALIZED (
    SELECT * FROM :bedrijventerreinen WHERE (begin IS NULL OR begin <= '2025-06-01') AND (einde IS NULL OR einde > '2025-06-01')
),
zaak AS MATERIALIZED (
    SELECT v.*, EXISTS (SELECT FROM park k WHERE ST_Intersects(k.geom, v.geom)) AS op_park,
           (SELECT min(p.perceel_id) FROM :percelen p WHERE ST_Intersects(p.geom, v.geom)) AS perceel_id,
           nace ~ '^(62|69|70|71|722|73|74|8559|90|9602|9604|9609|4791|4799)' AND nace !~ '^701' AS kan_thuis,
           nace ~ '^(47|55|56|851|852|853|861|87|9601|9603)' AND nace !~ '^(478|4791|4799)' AS altijd
    FROM   :vestigingen v
    WHERE  v.geom IS NOT NULL AND (v.begin IS NULL OR v.begin <= '2025-06-01')
),
-- at home: in a house of at most 250 m² where the zone is meant for living
thuis AS MATERIALIZED (
    SELECT v.vestiging_id
    FROM   zaak v JOIN bouw b ON b.perceel_id = v.perceel_id AND b.hoofd AND b.m2 BETWEEN 40 AND 250
    CROSS  JOIN LATERAL (SELECT ST_PointOnSurface(b.geom) AS geom) o
    WHERE  v.kan_thuis AND (v.natuurlijke_persoon OR coalesce(v.jobs, 0) = 0) AND coalesce(v.jobs, 0) <= 1 AND coalesce(v.vloeroppervlakte, 0) <= 100
    AND    NOT EXISTS (SELECT FROM park k WHERE ST_Intersects(k.geom, o.geom))
    AND   (SELECT z.rol FROM zone z WHERE ST_Intersects(z.geom, o.geom) ORDER BY z.rang LIMIT 1) IN ('woongebied', 'landelijk', 'ongelezen', 'reserve')
),
zakelijk AS (
    SELECT perceel_id FROM zaak
    WHERE (altijd OR jobs > 0 OR vloeroppervlakte > 0) AND vestiging_id NOT IN (SELECT vestiging_id FROM thuis)
    UNION
    SELECT coalesce((SELECT min(p.perceel_id) FROM :percelen p WHERE ST_Intersects(p.geom, l.geom)),
                    (SELECT p.perceel_id FROM :percelen p WHERE p.capakey = l.capakey))
    FROM   :leegstand l
    WHERE  l.soort IN ('handelspand', 'bedrijfsruimte', 'gebouw') AND coalesce(l.begindatum <= '2025-06-01', true) AND coalesce(l.einddatum > '2025-06-01', true)
),
winkel AS MATERIALIZED (
    SELECT ST_X(v.geom) AS wx, ST_Y(v.geom) AS wy, floor(ST_X(v.geom) / 100) AS cx, floor(ST_Y(v.geom) / 100) AS cy
    FROM   zaak v
    WHERE (v.nace ~ '^47' OR v.nace ~ '^45' AND v.nace !~ '^(452|4531|4540)') AND NOT v.op_park
    AND    EXISTS (SELECT FROM :kernen k WHERE ST_Intersects(k.geom, v.geom))
    AND    EXISTS (SELECT FROM :gemeenten g WHERE ST_Intersects(g.geom, v.geom))
    AND    v.vestiging_id NOT IN (SELECT vestiging_id FROM thuis)
),
centrum AS MATERIALIZED (
    -- the middle of the shops in the 500 m square that holds most
    SELECT ST_SetSRID(ST_MakePoint(avg(w.wx), avg(w.wy)), 31370) AS geom
    FROM  (SELECT x, y
           FROM   generate_series((SELECT min(cx)::int - 2 FROM winkel), (SELECT max(cx)::int + 2 FROM winkel)) x,
                  generate_series((SELECT min(cy)::int - 2 FROM winkel), (SELECT max(cy)::int + 2 FROM winkel)) y,
                  LATERAL (SELECT count(*) AS n FROM winkel WHERE abs(cx - x) <= 2 AND abs(cy - y) <= 2) t
           ORDER  BY n DESC, x, y LIMIT 1) c
    JOIN   winkel w ON abs(w.cx - c.x) <= 2 AND abs(w.cy - c.y) <= 2
),
plek AS MATERIALIZED (
    SELECT perceel_id, 100 * floor(ST_X(punt) / 100) AS x, 100 * floor(ST_Y(punt) / 100) AS y
    FROM  (SELECT perceel_id, ST_PointOnSurface(geom) AS punt FROM :percelen) q
),
cel AS MATERIALIZED (
    SELECT x, y, functie, sum(m2) AS m2 FROM plek JOIN :perceel_functie USING (perceel_id) WHERE m2 > 0 GROUP BY x, y, functie
),
menging AS (
    SELECT perceel_id, -sum(q / alle * ln(q / alle)) / ln(10.0::float8) AS entropie
    FROM  (SELECT perceel_id, functie, q, sum(q) OVER (PARTITION BY perceel_id) AS alle
           FROM  (SELECT p.perceel_id, c.functie, sum(c.m2) AS q
                  FROM   proef JOIN plek p USING (perceel_id) JOIN cel c ON sqrt((c.x - p.x) ^ 2 + (c.y - p.y) ^ 2) <= 200
                  WHERE  c.functie IS NOT NULL
                  GROUP  BY p.perceel_id, c.functie) f) s
    GROUP  BY perceel_id
),
gemeten AS MATERIALIZED (
    SELECT p.capakey, p.perceel_id, p.opp, b.c01_open, b.c01_bedrijf, t.bebouwd,
           GREATEST(0, 1 - (SELECT min(ST_Distance(p.geom, k.geom)) FROM :kernen k) / 400) AS c02,
           GREATEST(0, 1 - GREATEST(0, (SELECT ST_Distance(p.geom, c.geom) FROM centrum c) - 200) / 400) AS c02_winkel,
           GREATEST(0, 1 - (SELECT min(ST_Distance(p.geom, h.geom) / CASE h.soort WHEN 'trein' THEN 3 ELSE 1 END) FROM :haltes h) / 400) AS c05,
           LEAST(1, GREATEST(0, (coalesce((SELECT max(CASE w.categorie WHEN 'regionaal' THEN 8 WHEN 'secundair' THEN 7.5 WHEN 'interlokaal' THEN 6.5
                                                      ELSE CASE w.klasse WHEN 'dienstweg' THEN 4 ELSE 5.5 END END)
                                           FROM   :wegen w
                                           WHERE  w.klasse NOT IN ('autosnelweg', 'wandel_en_fietsweg') AND ST_Distance(w.geom, p.geom) <= 25), 0) - 4) / 4)) AS c06,
           LEAST(1, coalesce(m.entropie, 0) / 0.6) AS c09,
           coalesce((SELECT min(CASE klasse WHEN 'A' THEN 1 WHEN 'B' THEN 0.7 WHEN 'C' THEN 0.3 ELSE 0 END)
                     FROM water w WHERE w.perceel_id = p.perceel_id AND aandeel * w.opp >= GREATEST(1, 0.01 * w.opp)), 1) AS c12,
           LEAST(1, GREATEST(0, (GREATEST(0, coalesce((SELECT sum(m2) FROM bouw g WHERE g.perceel_id = p.perceel_id), 0)
                                             - CASE WHEN p.perceel_id IN (SELECT perceel_id FROM zakelijk) THEN 0 ELSE 120 END) - 60) / 140)) AS c15a,
           t.dicht >= 0.5 OR b.bedrijven OR (t.reserve >= 0.5 AND NOT t.bebouwd)
               OR coalesce((SELECT ST_Area(ST_Intersection(p.geom, ST_Union(k.geom))) FROM park k WHERE ST_Intersects(k.geom, p.geom)), 0) >= 0.5 * p.opp
               OR (NOT t.bebouwd AND EXISTS (SELECT FROM water w WHERE w.perceel_id = p.perceel_id AND klasse = 'D' AND aandeel >= 0.5)) AS uit,
           t.diensten >= 0.5 AS uit_bedrijf
    FROM   proef p
    LEFT   JOIN bestemd b USING (perceel_id)
    JOIN   toets t USING (perceel_id)
    LEFT   JOIN menging m USING (perceel_id)
)
SELECT capakey, bebouwd, c12 < 1 AS nat, uit, uit_bedrijf, c01_open, c02, c02_winkel, c05, c06, c09, c12, c15a,
       CASE WHEN NOT uit THEN 0.20 * c01_open + 0.20 * c02 + 0.25 * c05 + 0.15 * c09 + 0.05 * c06
                              + 0.05 * LEAST(1, GREATEST(0, (opp - 40) / 40)) + 0.05 * c12 + 0.05 * c15a END AS kantoor,
       CASE WHEN NOT uit THEN 0.20 * c01_open + 0.25 * c02_winkel + 0.20 * c09 + 0.10 * c05 + 0.10 * c15a + 0.05 * c06
                              + 0.05 * LEAST(1, GREATEST(0, (opp - 40) / 40)) + 0.05 * c12 END AS handel,
       CASE WHEN NOT uit AND NOT uit_bedrijf THEN 0.20 * c01_bedrijf + 0.35 * c15a + 0.15 * c06 + 0.10 * LEAST(1, GREATEST(0, (opp - 100) / 150))
                              + 0.10 * c02 + 0.05 * c09 + 0.05 * c12 END AS ambacht,
       CASE WHEN NOT uit AND NOT uit_bedrijf THEN 0.15 * c01_bedrijf + 0.35 * c06 + 0.20 * c15a + 0.10 * LEAST(1, GREATEST(0, (opp - 200) / 300))
                              + 0.10 * c02 + 0.10 * c12 END AS logistiek
FROM   gemeten
ORDER  BY capakey
