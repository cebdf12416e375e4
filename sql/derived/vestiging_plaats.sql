-- id: vestiging_plaats
-- title: {nl: Plaats van elke vestiging, en: Place of each establishment}
-- description:
--   nl: De eerste weg die iets oplevert - eigen coördinaten, adres-id, capakey, adres als tekst. Wat niet te plaatsen is heeft wijze 'geen' en een reden; nooit een gok. Een extract van heel België heeft ook vestigingen met een postcode waarvan geen adressen geladen zijn - die zijn 'buiten_bereik'.
-- needs: [vestigingen, adres_plaats, adres_sleutel]
-- uses: [percelen]
-- indexes: ["(vestiging_id)", "USING gist (geom)"]
-- summary: wijze
-- source: docs/method/vestiging-plaats.md
WITH zoekt AS (
    SELECT *, coalesce(adres_doorgehaald <= :peildatum, false) AS doorgehaald
    FROM   vestiging
    WHERE  geom IS NULL
),
passend AS (
    -- the box where the register has it; else every address of the house number
    SELECT v.nr AS vestiging_id, p.*, a.bus IS NOT DISTINCT FROM v.bus AS zelfde_bus,
           rank() OVER (PARTITION BY v.nr ORDER BY (a.bus IS NOT DISTINCT FROM v.bus) DESC) AS keuze
    FROM   adres_sleutel v
    JOIN   adres_sleutel a USING (postcode, straat, huisnummer)
    JOIN   adres_plaats p ON p.adres_id = a.nr
    WHERE  v.kant = 'vestiging' AND a.kant = 'adres'
),
gevonden AS (
    SELECT vestiging_id, count(*) AS aantal, bool_and(zelfde_bus) AS zelfde_bus,
           |/ ((max(ST_X(geom)) - min(ST_X(geom))) ^ 2 + (max(ST_Y(geom)) - min(ST_Y(geom))) ^ 2) AS spreiding,
           (array_agg(adres_id ORDER BY op_perceel, adres_id))[1] AS adres_id
    FROM   passend
    WHERE  keuze = 1
    GROUP  BY vestiging_id
),
bereik AS MATERIALIZED (
    SELECT DISTINCT postcode FROM adres_sleutel WHERE kant = 'adres'
),
weg AS (
    SELECT vestiging_id, 1 AS voorrang, 'coordinaat' AS wijze, 'hoog' AS zekerheid,
           'coördinaten van de bron' AS bewijs, geom
    FROM   vestiging
    WHERE  geom IS NOT NULL
    UNION ALL
    SELECT v.vestiging_id, 2, CASE WHEN p.op_perceel THEN 'perceel_van_adres' ELSE 'adres_id' END,
           CASE WHEN p.zeker THEN 'hoog' ELSE 'midden' END, p.bewijs, p.geom
    FROM   zoekt v JOIN adres_plaats p ON p.adres_nr = v.adres_id
    WHERE  NOT v.doorgehaald
    UNION ALL
    SELECT v.vestiging_id, 3, 'capakey', 'midden', 'perceel ' || v.capakey, ST_PointOnSurface(p.geom)
    FROM   zoekt v JOIN perceel p USING (capakey)
    UNION ALL
    SELECT v.vestiging_id, 4, CASE WHEN p.op_perceel THEN 'perceel_van_adres' ELSE 'adres' END,
           CASE WHEN p.zeker AND g.zelfde_bus THEN 'midden' ELSE 'laag' END,
           p.bewijs || CASE WHEN g.aantal > 1 THEN ', een van ' || g.aantal || ' adressen binnen '
                                                   || ceil(g.spreiding) || ' m' ELSE '' END
                    || CASE WHEN g.zelfde_bus THEN '' ELSE ', bus niet gevonden' END, p.geom
    FROM   gevonden g
    JOIN   zoekt v USING (vestiging_id)
    JOIN   adres_plaats p ON p.adres_id = g.adres_id
    WHERE  NOT v.doorgehaald AND g.spreiding <= :adres_spreiding
)
SELECT DISTINCT ON (v.vestiging_id)
       v.vestiging_id,
       coalesce(w.wijze, CASE WHEN b.buiten THEN 'buiten_bereik' ELSE 'geen' END) AS wijze, w.zekerheid,
       coalesce(w.bewijs,
                CASE WHEN b.buiten THEN 'van postcode ' || v.postcode || ' zijn geen adressen geladen'
                     WHEN v.adres_doorgehaald <= :peildatum THEN 'het adres is doorgehaald op ' || v.adres_doorgehaald
                     WHEN g.aantal > 1 THEN g.aantal || ' adressen passen, tot ' || ceil(g.spreiding) || ' m uit elkaar'
                     WHEN s.nr IS NOT NULL OR v.adres_id IS NOT NULL OR v.capakey IS NOT NULL
                     THEN 'het adres of perceel staat niet bij wat geladen is en telt'
                     ELSE 'geen coördinaten en geen volledig adres' END) AS bewijs,
       w.geom
FROM   vestiging v
LEFT   JOIN weg w USING (vestiging_id)
LEFT   JOIN gevonden g USING (vestiging_id)
LEFT   JOIN adres_sleutel s ON s.kant = 'vestiging' AND s.nr = v.vestiging_id
LEFT   JOIN bereik r ON r.postcode = btrim(v.postcode)
CROSS  JOIN LATERAL (
    SELECT v.postcode IS NOT NULL AND r.postcode IS NULL AND EXISTS (SELECT FROM bereik) AS buiten
) b
ORDER  BY v.vestiging_id, w.voorrang
