-- id: vestiging_afstand
-- title: {nl: Afstand van elke vestiging tot wonen en gevoelige functies, en: Distance from each establishment to dwellings and sensitive functions}
-- description:
--   nl: Van de rand van het perceel van de vestiging tot de dichtste gevel, tegenover de Nederlandse richtafstand van haar categorie. In een kern of lint gelden voor V1 en V2 de voorwaarden van functiemenging en is de afstand enkel informatie. Wat vergund is wordt nooit op afstand geweigerd. Zonder gevoelige functie binnen de richtafstand blijft de afstand leeg.
-- needs: [percelen, vestiging_functie, vestiging_klasse, vestiging_cel, woningen, gevoelig_object, vng_afstand, functiemenging]
-- uses: [gebouwen, perceel_gebouw, perceel_bestemming, wegen, gemengd_weg]
-- piece: perceel
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md#afstand
WITH bedrijf AS (
    SELECT f.vestiging_id, f.situering, p.perceel_id, p.geom, 'rand van het perceel' AS vanaf
    FROM   vestiging_functie f JOIN perceel p USING (perceel_id)
    -- known to the join already, but so that only the firms of this piece are read
    WHERE  f.perceel_id BETWEEN (SELECT min(perceel_id) FROM perceel) AND (SELECT max(perceel_id) FROM perceel)
    UNION ALL
    -- one that stands on no perceel goes with the first piece
    SELECT f.vestiging_id, f.situering, NULL, f.geom, 'het punt van de vestiging'
    FROM   vestiging_functie f
    WHERE  f.perceel_id IS NULL AND f.geom IS NOT NULL
    AND   (SELECT min(perceel_id) FROM perceel) = (SELECT min(perceel_id) FROM perceel_geheel)
),
categorie AS (
    SELECT b.*, k.klasse, k.categorie, k.verkeer, k.vergunning, a.rustig::float8 AS rustig, a.gemengd::float8 AS gemengd
    FROM   bedrijf b
    JOIN   vestiging_klasse k USING (vestiging_id)
    JOIN   vng_afstand a USING (categorie)
),
gevonden AS (
    SELECT c.*, o.afstand, o.soort AS object_soort, o.naam AS object, o.perceel_id AS object_perceel, o.punt
    FROM   categorie c
    LEFT   JOIN LATERAL (
        SELECT *
        FROM  (SELECT ST_Distance(g.geom, c.geom) AS afstand, 'woning' AS soort, w.perceel_id, NULL AS naam, w.woningen,
                      ST_ClosestPoint(g.geom, c.geom) AS punt
               FROM   gebouw g
               JOIN   perceel_gebouw_geheel pg ON pg.gebouw_id = g.gebouw_id AND pg.hoofd
               JOIN   woningen_geheel w ON w.perceel_id = pg.perceel_id
               WHERE  ST_DWithin(g.geom, c.geom, c.rustig)
               UNION ALL
               -- a dwelling whose building is not known is its point
               SELECT ST_Distance(w.geom, c.geom), 'woning', w.perceel_id, NULL, w.woningen, w.geom
               FROM   woningen_geheel w
               WHERE  ST_DWithin(w.geom, c.geom, c.rustig)
               AND    NOT EXISTS (SELECT FROM perceel_gebouw_geheel pg WHERE pg.perceel_id = w.perceel_id AND pg.hoofd)
               UNION ALL
               SELECT ST_Distance(o.geom, c.geom), o.soort, o.perceel_id, o.naam, NULL, ST_ClosestPoint(o.geom, c.geom)
               FROM   gevoelig_object o
               WHERE  ST_DWithin(o.geom, c.geom, c.rustig)) alles
        -- one dwelling on its own perceel is of the firm; its own school is no neighbour
        WHERE  alles.perceel_id IS DISTINCT FROM c.perceel_id OR alles.woningen > 1
        ORDER  BY afstand, soort DESC, perceel_id, naam
        LIMIT  1
    ) o ON true
),
gebied AS MATERIALIZED (
    SELECT g.*,
           -- no smaller distance for danger
           CASE WHEN g.vergunning = 'seveso' THEN NULL
                WHEN c.n >= :gemengd_cel_vestigingen THEN 'veel vestigingen'
                WHEN h.weg THEN 'aan een hoofdweg'
                WHEN b.gemengd THEN 'gemengde bestemming' END AS gemengd_door
    FROM   gevonden g
    LEFT   JOIN LATERAL (SELECT v.n FROM vestiging_cel v
                         WHERE  v.x = floor(ST_X(g.punt) / 100)::int AND v.y = floor(ST_Y(g.punt) / 100)::int
                         LIMIT  1) c ON true
    LEFT   JOIN LATERAL (SELECT true AS weg FROM weg w JOIN gemengd_weg USING (categorie)
                         WHERE  ST_DWithin(w.geom, g.punt, :gemengd_weg_afstand) LIMIT 1) h ON true
    LEFT   JOIN LATERAL (SELECT true AS gemengd FROM perceel_bestemming_geheel b
                         WHERE  b.perceel_id = g.object_perceel AND b.rol = 'gemengd' AND b.telt LIMIT 1) b ON true
),
norm AS (
    SELECT g.*, CASE WHEN gemengd_door IS NULL THEN 'rustig' ELSE 'gemengd' END AS gebiedstype,
           CASE WHEN gemengd_door IS NULL THEN rustig ELSE gemengd END AS norm_m,
           CASE WHEN situering IN ('kern', 'lint') AND m.menging IS NOT NULL THEN 'functiemenging'
                ELSE 'richtafstand' END AS toets,
           m.menging, m.voorwaarde
    FROM   gebied g
    LEFT   JOIN functiemenging m ON m.klasse = g.klasse AND (m.verkeer = 'ja') = g.verkeer
)
SELECT n.vestiging_id, n.categorie, n.gebiedstype, n.norm_m, n.afstand AS afstand_m, n.afstand - n.norm_m AS marge_m,
       coalesce(n.afstand >= n.norm_m, true) AS ok,
       coalesce(n.object, p.capakey) AS dichtste, n.object_soort AS dichtste_soort, n.toets,
       CASE WHEN n.toets = 'functiemenging' THEN n.menging END AS menging,
       CASE WHEN n.toets = 'functiemenging' THEN n.voorwaarde END AS voorwaarde,
       CASE WHEN n.toets = 'functiemenging' THEN 'onder voorwaarden'
            WHEN coalesce(n.afstand >= n.norm_m, true) THEN 'voldoet'
            WHEN n.vergunning IS NOT NULL THEN 'vergund' ELSE 'aandachtspunt' END AS oordeel,
       concat_ws('; ', 'categorie ' || n.categorie,
                 CASE WHEN n.afstand IS NULL THEN 'geen woning of gevoelige functie binnen ' || n.rustig || ' m van ' || n.vanaf
                      ELSE trunc(n.afstand::numeric, 1) || ' m van ' || n.vanaf || ' tot ' || n.object_soort
                           || coalesce(' ' || coalesce(n.object, p.capakey), '') END,
                 CASE WHEN n.afstand IS NOT NULL
                      THEN 'richtafstand ' || n.norm_m || ' m, ' || n.gebiedstype || ' gebied'
                           || coalesce(' (' || n.gemengd_door || ')', '') END) AS bewijs
FROM   norm n
LEFT   JOIN perceel_geheel p ON p.perceel_id = n.object_perceel
