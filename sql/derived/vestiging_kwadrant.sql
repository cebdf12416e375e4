-- id: vestiging_kwadrant
-- title: {nl: Plaats van elke vestiging in de 2×2, en: Place of each establishment in the 2×2}
-- description:
--   nl: Verweefbaarheid van de activiteit tegenover de plaats waar ze staat, in de woorden van method/kwadrant.csv. Op minder dan park_rand binnen de rand van een bedrijventerrein is het kwadrant onzeker en staat erbij wat het buiten het terrein zou zijn. Het punt van een natuurlijke persoon is een punt op zijn perceel, nooit zijn adres.
-- needs: [vestigingen, vestiging_functie, vestiging_klasse, kwadrant, percelen, linten]
-- uses: [bedrijventerreinen, kernvlak, vestiging_afstand]
-- indexes: ["(vestiging_id)", "USING gist (geom_crs84)"]
-- source: docs/method/bedrijventerreinen.md#kwadranten
WITH geplaatst AS (
    SELECT f.vestiging_id, f.situering, f.toegelaten, f.perceel_id, f.geom, k.klasse, k.zekerheid,
           f.situering = 'park' AND NOT EXISTS (
               SELECT FROM bedrijventerrein t
               WHERE  ST_Intersects(t.geom, f.geom)
               AND    coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)
               AND    NOT ST_DWithin(ST_Boundary(t.geom), f.geom, :park_rand)
           ) AS rand
    FROM   vestiging_functie f JOIN vestiging_klasse k USING (vestiging_id)
),
elders AS (
    SELECT g.*, CASE WHEN NOT rand THEN NULL
                     WHEN EXISTS (SELECT FROM kernvlak k WHERE ST_Intersects(k.geom, g.geom)) THEN 'kern'
                     WHEN EXISTS (SELECT FROM linten l WHERE ST_Intersects(l.geom, g.geom)) THEN 'lint'
                     ELSE 'open_ruimte' END AS elders
    FROM   geplaatst g
),
gelezen AS (
    -- the row that speaks of the zoning goes before the one that does not
    SELECT e.*, hier.kwadrant AS kwadrant_hier, daar.kwadrant AS kwadrant_daar
    FROM   elders e
    LEFT   JOIN LATERAL (SELECT k.kwadrant FROM kwadrant k
                         WHERE  k.klasse = e.klasse AND k.situering = e.situering
                         AND   (k.toegelaten IS NULL OR k.toegelaten = CASE e.toegelaten WHEN false THEN 'nee' WHEN true THEN 'ja' END)
                         ORDER  BY k.toegelaten NULLS LAST LIMIT 1) hier ON true
    LEFT   JOIN LATERAL (SELECT k.kwadrant FROM kwadrant k
                         WHERE  k.klasse = e.klasse AND k.situering = e.elders
                         AND   (k.toegelaten IS NULL OR k.toegelaten = CASE e.toegelaten WHEN false THEN 'nee' WHEN true THEN 'ja' END)
                         ORDER  BY k.toegelaten NULLS LAST LIMIT 1) daar ON true
)
SELECT g.vestiging_id, coalesce(g.kwadrant_hier, 'onbekend') AS kwadrant, g.klasse, g.zekerheid, g.situering, g.toegelaten,
       coalesce(g.kwadrant_daar <> g.kwadrant_hier, false) AS kwadrant_onzeker,
       CASE WHEN g.kwadrant_daar <> g.kwadrant_hier THEN g.kwadrant_daar END AS kwadrant_anders,
       CASE WHEN g.situering IS NULL THEN 'geen plaats gekend'
            WHEN g.klasse = 'onbekend' THEN 'activiteit niet gekend'
            ELSE nullif(concat_ws('; ', CASE WHEN g.kwadrant_daar <> g.kwadrant_hier
                                             THEN 'op minder dan ' || :park_rand || ' m van de rand van het bedrijventerrein' END,
                                  CASE WHEN g.klasse IN ('V3', 'N') AND g.situering <> 'park' THEN a.bewijs END), '') END AS bewijs,
       toon.geom, toon.geom_crs84, toon.geom_3857
FROM   gelezen g
JOIN   vestiging v USING (vestiging_id)
LEFT   JOIN vestiging_afstand a USING (vestiging_id)
LEFT   JOIN perceel p USING (perceel_id)
-- the copies are at hand: making them anew for every firm would take longer than all else here
CROSS  JOIN LATERAL (
    SELECT v.geom, v.geom_crs84, v.geom_3857
    WHERE  v.geom IS NOT NULL AND NOT coalesce(v.natuurlijke_persoon, true)
    UNION ALL
    SELECT ST_PointOnSurface(p.geom), ST_SnapToGrid(ST_PointOnSurface(p.geom_crs84), 1e-7), ST_PointOnSurface(p.geom_3857)
    WHERE  v.geom IS NULL OR coalesce(v.natuurlijke_persoon, true)
) toon
ORDER  BY g.vestiging_id
