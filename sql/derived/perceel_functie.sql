-- id: perceel_functie
-- title: {nl: Functies van elk perceel, en: Functions of each parcel}
-- description:
--   nl: Aandelen die samen 1 zijn, van een geraamde vloeroppervlakte (grondvlak × veronderstelde bouwlagen), met bewijs en zekerheid. Fysieke vestigingen en gevoelige functies krijgen hun bekende oppervlakte of het gelijkvloers, de rest volgt uit gebruiksperceel, adressen en bestemming. Zonder gebouw staat er 0 m², en enkel een rij als iets de functie aantoont. Functie leeg is onbekend.
-- needs: [percelen, perceel_gebouw, perceel_plaats, bouwlagen, rol_functie, gebruik_functie, gevoelig_functie]
-- uses: [vestiging_functie, gebruikspercelen, gevoelige-functies, perceel_adressen]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/functie.md#functies
WITH lagen AS MATERIALIZED (
    SELECT volgorde::int, soort, situering, rol, grondvlak_vanaf::float8 AS vanaf, bouwlagen::float8 AS bouwlagen
    FROM   bouwlagen
),
hier AS MATERIALIZED (
    SELECT perceel_id, p.geom, l.situering, l.rol, l.hoofd_m2, l.bijgebouw, l.geom AS punt
    FROM   perceel p
    JOIN   perceel_plaats l USING (perceel_id)
),
-- grondvlak and vloer of the buildings that count
bouw AS MATERIALIZED (
    SELECT perceel_id, sum(b.m2 ORDER BY b.gebouw_id) AS grond, sum(b.m2 * l.bouwlagen ORDER BY b.gebouw_id) AS vloer
    FROM   hier p
    JOIN   perceel_gebouw b USING (perceel_id)
    CROSS  JOIN LATERAL (
        SELECT bouwlagen
        FROM   lagen
        WHERE (soort IS NULL OR b.bijgebouw OR b.m2 < :bijgebouw_m2)
        AND   (situering IS NULL OR situering = p.situering)
        AND   (rol IS NULL OR rol = p.rol)
        AND    b.m2 >= vanaf
        ORDER  BY volgorde
        LIMIT  1
    ) l
    WHERE  b.hoofd OR b.m2 >= :bijgebouw_m2
    GROUP  BY perceel_id
),
signaal AS MATERIALIZED (
    SELECT perceel_id, functie, count(*) AS n, count(*) FILTER (WHERE m2 IS NULL) AS zonder,
           coalesce(sum(m2 ORDER BY m2), 0) AS bekend, count(DISTINCT adres) AS adressen, bool_or(heel) AS heel,
           string_agg(bewijs, ', ' ORDER BY bewijs COLLATE "C") AS bewijs
    FROM  (SELECT p.perceel_id, v.functie, nullif(v.vloeroppervlakte, 0) AS m2, v.adres, false AS heel,
                  'vestiging NACE ' || v.nace
                      || coalesce(' ' || round(nullif(v.vloeroppervlakte, 0)::numeric) || ' m²', ' zonder oppervlakte') AS bewijs
           FROM   hier p
           CROSS  JOIN LATERAL (
               SELECT * FROM vestiging_functie v
               WHERE  v.perceel_id = p.perceel_id AND v.aard = 'fysiek' AND v.functie IS NOT NULL
               OFFSET 0
           ) v
           UNION  ALL
           -- the school that is a vestiging too counts once
           SELECT DISTINCT p.perceel_id, x.functie, NULL::float8, NULL::text, x.heel = 'ja', g.soort
           FROM   hier p
           CROSS  JOIN LATERAL (SELECT * FROM gevoelige_functie g WHERE ST_Intersects(p.geom, g.geom) OFFSET 0) g
           JOIN   gevoelig_functie x USING (soort)
           WHERE (ST_Dimension(g.geom) = 0 OR ST_Intersects(g.geom, p.punt))
           AND   (x.heel = 'ja' OR NOT EXISTS (SELECT FROM vestiging_functie v
                                               WHERE  v.perceel_id = p.perceel_id AND v.functie = x.functie AND v.aard = 'fysiek'))) s
    GROUP  BY perceel_id, functie
),
samen AS MATERIALIZED (
    SELECT perceel_id, sum(n) AS n, sum(zonder) AS zonder, sum(bekend ORDER BY functie) AS bekend, sum(adressen) AS adressen,
           min(functie) FILTER (WHERE heel) AS heel
    FROM   signaal
    GROUP  BY perceel_id
),
gebruik AS MATERIALIZED (
    SELECT perceel_id, functie, volgt, m2 / sum(m2) OVER (PARTITION BY perceel_id ORDER BY functie
                                                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS deel, m2
    FROM  (SELECT perceel_id, x.functie, bool_or(x.volgt_vestiging = 'ja') AS volgt, sum(u.m2 ORDER BY u.m2) AS m2
           FROM   hier p
           CROSS  JOIN LATERAL (
               SELECT u.functie, ST_Area(ST_Intersection(u.geom, p.geom)) AS m2
               FROM   gebruiksperceel u
               WHERE  ST_Intersects(u.geom, p.geom)
               AND    coalesce(u.begin <= :peildatum, true) AND coalesce(u.einde > :peildatum, true)
               -- what stands on a perceel stands on its built part; what lies free has no function
               AND    CASE WHEN p.hoofd_m2 IS NOT NULL THEN u.bebouwing IS DISTINCT FROM 'onbebouwd'
                           ELSE u.gebruik IS DISTINCT FROM 'nietInGebruik' END
               OFFSET 0
           ) u
           JOIN   gebruik_functie x ON x.gebruik = u.functie AND x.functie IS NOT NULL
           WHERE  p.situering = 'park' AND u.m2 >= GREATEST(:sliver_m2, :sliver_aandeel * ST_Area(p.geom))
           GROUP  BY perceel_id, x.functie) op_perceel
),
perceelbeeld AS MATERIALIZED (
    SELECT p.perceel_id, p.situering, coalesce(p.rol, 'geen') AS rol, p.hoofd_m2,
           NOT p.bijgebouw AND p.hoofd_m2 >= :bijgebouw_m2 AS woonbaar,
           b.grond, coalesce(b.vloer, 0) AS vloer, a.adressen, s.n, s.zonder, s.bekend, s.heel,
           a.adressen > s.adressen AS meer_adressen,
           CASE WHEN b.vloer IS NULL THEN 0 WHEN s.bekend > b.vloer THEN b.vloer / s.bekend ELSE 1 END AS schaal,
           -- the ground floor that is left, shared; where it is full, part of what lies above
           CASE WHEN s.zonder = 0 OR b.vloer IS NULL THEN 0
                WHEN s.bekend < b.grond THEN LEAST(b.grond, b.vloer) - s.bekend
                ELSE GREATEST(0, LEAST(b.vloer - s.bekend, b.grond * s.zonder / s.n)) END / GREATEST(s.zonder, 1) AS elk
    FROM   hier p
    LEFT   JOIN bouw b USING (perceel_id)
    LEFT   JOIN samen s USING (perceel_id)
    LEFT   JOIN LATERAL (SELECT a.adressen FROM perceel_adressen a WHERE a.perceel_id = p.perceel_id OFFSET 0) a ON true
),
bezet AS MATERIALIZED (
    -- without a building the signals share by number
    SELECT perceel_id, s.functie, s.bekend * p.schaal + s.zonder * p.elk AS m2, s.n / p.n::float8 AS deel_n,
           CASE WHEN s.zonder = 0 AND p.schaal = 1 THEN 1 ELSE 2 END AS twijfel,
           s.bewijs || CASE WHEN p.vloer = 0 THEN '; geen gebouw op het perceel'
                            WHEN p.schaal < 1 THEN '; begrensd op ' || round(p.vloer::numeric) || ' m² geraamde vloer' ELSE '' END AS bewijs
    FROM   signaal s JOIN perceelbeeld p USING (perceel_id)
),
over AS (
    SELECT p.*, p.vloer - coalesce(t.m2, 0) AS rest, t.m2 AS bezet_m2, r.functie AS rol_functie, r.bewoond, r.in_bebouwing, r.rest AS rol_rest, r.onbebouwd
    FROM   perceelbeeld p
    LEFT   JOIN (SELECT perceel_id, sum(m2 ORDER BY functie) AS m2 FROM bezet GROUP BY perceel_id) t USING (perceel_id)
    LEFT   JOIN rol_functie r USING (rol)
),
keuze AS (
    -- who gets the rest: a function, or NULL for unknown; volgt: as the signals have it
    SELECT o.perceel_id, o.vloer, o.rest, o.bezet_m2, coalesce(g.deel, 1) AS deel, k.*
    FROM   over o
    LEFT   JOIN gebruik g ON g.perceel_id = o.perceel_id AND o.heel IS NULL AND (o.n IS NULL OR o.vloer > 0)
    CROSS  JOIN LATERAL (
        SELECT CASE WHEN o.heel IS NOT NULL THEN 'heel'
                    WHEN g.functie IS NOT NULL THEN CASE WHEN g.volgt AND o.n > 0 THEN 'volgt' ELSE 'gebruik' END
                    WHEN o.vloer = 0 THEN CASE WHEN o.n > 0 THEN 'volgt' ELSE 'onbebouwd' END
                    WHEN o.situering = 'park' THEN CASE WHEN o.n > 0 THEN 'volgt' ELSE 'rol' END
                    WHEN o.n > 0 AND o.rol_rest = 'wonen' AND (NOT o.woonbaar OR o.hoofd_m2 > :hal_m2)
                         AND NOT coalesce(o.woonbaar AND o.meer_adressen, false) THEN 'volgt'
                    WHEN o.n > 0 THEN 'rest'
                    WHEN o.adressen > 0 AND o.woonbaar AND o.hoofd_m2 <= :woning_grondvlak THEN 'bewoond'
                    WHEN o.in_bebouwing IS NOT NULL AND o.situering IN ('kern', 'lint') AND o.woonbaar
                         AND o.hoofd_m2 <= :woning_grondvlak AND NOT EXISTS (SELECT FROM perceel_adressen) THEN 'bebouwing'
                    WHEN o.rol_functie = 'wonen' AND NOT o.woonbaar THEN 'bijgebouw'
                    ELSE 'rol' END AS regel
    ) k0
    CROSS  JOIN LATERAL (
        SELECT k0.regel,
               CASE k0.regel WHEN 'heel' THEN o.heel WHEN 'gebruik' THEN g.functie WHEN 'onbebouwd' THEN o.onbebouwd
                             WHEN 'rest' THEN o.rol_rest WHEN 'bewoond' THEN o.bewoond
                             WHEN 'bebouwing' THEN o.in_bebouwing WHEN 'rol' THEN o.rol_functie END AS functie,
               CASE WHEN k0.regel IN ('heel', 'gebruik', 'bewoond') THEN 2
                    WHEN k0.regel = 'volgt' AND o.situering = 'park' THEN 2
                    WHEN k0.regel IN ('rest', 'rol') AND o.situering <> 'park' AND o.hoofd_m2 <= :woning_grondvlak
                         AND o.rol <> 'geen' AND 'wonen' = ALL (ARRAY[o.rol_functie, o.rol_rest]) THEN 2
                    ELSE 3 END AS twijfel,
               CASE k0.regel
                    WHEN 'gebruik' THEN 'gebruiksperceel ' || round(g.m2::numeric) || ' m²'
                    WHEN 'volgt' THEN 'geen woning verondersteld: de rest volgt de vestigingen'
                    WHEN 'bewoond' THEN o.adressen || ' adressen, hoofdgebouw van ' || round(o.hoofd_m2::numeric) || ' m²'
                    WHEN 'bebouwing' THEN 'in een ' || o.situering || ', hoofdgebouw van ' || round(o.hoofd_m2::numeric) || ' m²'
                    WHEN 'bijgebouw' THEN 'enkel bijgebouwen'
                    WHEN 'heel' THEN 'neemt het hele gebouw in'
                    ELSE CASE o.rol WHEN 'geen' THEN 'geen bestemming geladen' ELSE 'bestemming ' || o.rol END END
               || CASE WHEN o.vloer > 0 THEN '; geraamd: ' || round(o.vloer::numeric) || ' m² vloer op '
                                             || round(o.grond::numeric) || ' m² grondvlak' ELSE '' END AS bewijs
    ) k
),
rijen AS (
    SELECT perceel_id, functie, b.m2, deel_n AS gewicht, twijfel, b.bewijs, 1 AS beurt
    FROM   bezet b JOIN perceelbeeld p USING (perceel_id)
    WHERE  b.m2 > 0 OR p.vloer = 0
    UNION  ALL
    SELECT k.perceel_id, k.functie, k.rest * k.deel, k.deel, k.twijfel, k.bewijs, 2
    FROM   keuze k
    WHERE  k.regel <> 'volgt'
    AND    CASE WHEN k.vloer > 0 THEN k.rest > 1e-6 * k.vloer ELSE k.functie IS NOT NULL AND k.bezet_m2 IS NULL END
    UNION  ALL
    SELECT k.perceel_id, b.functie, k.rest * k.deel * b.m2 / k.bezet_m2, 0, k.twijfel, k.bewijs, 2
    FROM   keuze k JOIN bezet b USING (perceel_id)
    WHERE  k.regel = 'volgt' AND k.rest > 1e-6 * k.vloer
)
SELECT perceel_id, functie,
       CASE WHEN sum(m2) OVER perceel > 0 THEN m2 / sum(m2) OVER perceel ELSE gewicht / sum(gewicht) OVER perceel END AS aandeel,
       m2, (ARRAY['hoog', 'midden', 'laag'])[twijfel] AS zekerheid, bewijs
FROM  (SELECT perceel_id, functie, sum(m2 ORDER BY beurt, m2) AS m2, sum(gewicht ORDER BY beurt, gewicht) AS gewicht,
              max(twijfel) AS twijfel, string_agg(bewijs, '; ' ORDER BY beurt, bewijs COLLATE "C") AS bewijs
       FROM   rijen
       GROUP  BY perceel_id, functie) r
WINDOW perceel AS (PARTITION BY perceel_id ORDER BY functie NULLS LAST
                   ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
