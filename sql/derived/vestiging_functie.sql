-- id: vestiging_functie
-- title: {nl: "Functie, situering en aard van elke vestiging", en: "Function, siting and nature of each establishment"}
-- description:
--   nl: Geldig op de peildatum. Functie volgens het langste NACE-voorvoegsel van de eigen NACE-versie; geen regel is onbekend. Situering - park, dan kern, dan lint, dan open ruimte. Toegelaten als de geldende zone op die plaats de functie toelaat. Verweven is in een kern of lint én toegelaten. Aard volgens regels, met bewijs. Wat buiten bereik van de geladen adressen ligt telt nergens mee.
-- needs: [vestigingen, vestiging_plaats, perceel_plaats, nace_functie, nace_aard, bestemming_rol, bestemming_rol_functie, functie_zone, rol_functie, percelen]
-- uses: [situering_stuk, bestemming_stuk, zone_kaartrol, zone_toelating]
-- indexes: ["(vestiging_id)", "(perceel_id)", "USING gist (geom)"]
-- summary: aard
-- source: docs/method/functie.md#situering
WITH code AS MATERIALIZED (
    -- once per code, not once per vestiging
    SELECT c.nace_versie, c.nace, f.functie, a.aard, a.bron
    FROM  (SELECT DISTINCT nace_versie, nace, regexp_replace(nace, '\D', '', 'g') AS cijfers FROM vestiging) c
    LEFT   JOIN LATERAL (
        SELECT n.functie
        FROM   nace_functie n
        WHERE  n.nace_versie = c.nace_versie AND c.cijfers LIKE n.prefix || '%'
        ORDER  BY length(n.prefix) DESC
        LIMIT  1
    ) f ON true
    LEFT   JOIN LATERAL (
        SELECT n.aard, regexp_replace(n.bron, '^voorstel: ', '') AS bron
        FROM   nace_aard n
        WHERE  n.nace_versie = c.nace_versie AND c.cijfers LIKE n.prefix || '%'
        ORDER  BY length(n.prefix) DESC
        LIMIT  1
    ) a ON true
),
geldig AS MATERIALIZED (
    SELECT v.*, p.geom AS punt, c.functie, c.aard AS nace_aard, c.bron AS nace_bron
    FROM   vestiging v
    JOIN   vestiging_plaats p USING (vestiging_id)
    LEFT   JOIN code c ON c.nace_versie = v.nace_versie AND c.nace = v.nace
    WHERE  p.wijze <> 'buiten_bereik'
    AND    coalesce(v.begin <= :peildatum, true)
    AND    coalesce(v.einde > :peildatum, true)
),
op_perceel AS (
    SELECT DISTINCT ON (g.vestiging_id) g.vestiging_id, q.perceel_id
    FROM   geldig g JOIN perceel q ON ST_Intersects(q.geom, g.punt)
    ORDER  BY g.vestiging_id, q.perceel_id
),
ligging AS (
    SELECT g.vestiging_id, min(s.rang) AS rang
    FROM   geldig g JOIN situering_stuk s ON ST_Intersects(s.geom, g.punt)
    GROUP  BY g.vestiging_id
),
bestemd AS (
    SELECT DISTINCT ON (g.vestiging_id) g.vestiging_id, t.bestemmingszone_id, r.rol
    FROM   geldig g
    JOIN   bestemming_stuk t ON ST_Intersects(t.geom, g.punt)
    JOIN   zone_kaartrol r USING (bestemmingszone_id)
    ORDER  BY g.vestiging_id, t.bestemmingszone_id
),
getoetst AS (
    SELECT g.*, o.perceel_id,
           CASE WHEN g.punt IS NULL THEN NULL
                WHEN l.rang IS NOT NULL THEN (ARRAY['park', 'kern', 'lint'])[l.rang]
                WHEN EXISTS (SELECT FROM situering_stuk WHERE situering = 'kern') THEN 'open_ruimte' END AS situering,
           -- a read article decides, then what the zone is meant for, then its role; a gate for some profiles only is theirs
           CASE WHEN g.functie IS NULL THEN NULL
                WHEN x.oordeel IS NOT NULL THEN x.waarde > 0
                ELSE coalesce(v.waarde::float8 > 0, f.toegelaten = 'ja',
                              r.waarde::float8 > 0 AND coalesce(r.poort LIKE '%:%', true)) END AS toegelaten,
           CASE WHEN w.functie = 'wonen' AND p.situering IS DISTINCT FROM 'park' AND NOT p.bijgebouw
                AND  p.hoofd_m2 BETWEEN :bijgebouw_m2 AND :woning_grondvlak THEN p.hoofd_m2 END AS woning_m2
    FROM   geldig g
    LEFT   JOIN op_perceel o USING (vestiging_id)
    LEFT   JOIN ligging l USING (vestiging_id)
    LEFT   JOIN bestemd b USING (vestiging_id)
    LEFT   JOIN bestemming_rol r ON r.rol = b.rol
    LEFT   JOIN bestemming_rol_functie v ON v.rol = b.rol AND v.functie = g.functie
    LEFT   JOIN functie_zone f ON f.rol = b.rol AND f.functie = g.functie
    LEFT   JOIN zone_toelating x ON x.bestemmingszone_id = b.bestemmingszone_id AND x.functie = g.functie
    LEFT   JOIN perceel_plaats p ON p.perceel_id = o.perceel_id
    LEFT   JOIN rol_functie w ON w.rol = p.rol
)
SELECT t.vestiging_id, t.punt AS geom, t.functie, t.nace, t.nace_versie, t.jobs, t.vloeroppervlakte, t.perceel_id, t.situering,
       a.aard,
       concat_ws('; ',
                 CASE WHEN t.natuurlijke_persoon AND a.aard <> 'fysiek' THEN 'natuurlijke persoon' END,
                 CASE WHEN t.jobs IS NULL THEN 'geen jobs bekend' ELSE t.jobs || CASE WHEN t.jobs = 1 THEN ' job' ELSE ' jobs' END END,
                 t.vloeroppervlakte || ' m² vloer',
                 CASE WHEN t.nace IS NULL THEN 'geen NACE'
                      ELSE 'NACE ' || t.nace || coalesce(' (' || t.nace_bron || ')', '') END,
                 'hoofdgebouw van ' || round(t.woning_m2::numeric) || ' m² in een woonzone') AS aard_bewijs,
       t.toegelaten,
       CASE WHEN t.situering IN ('kern', 'lint') THEN t.toegelaten
            WHEN t.situering IS NOT NULL THEN false END AS verweven,
       coalesce(t.adres_id, lower(concat_ws(' ', nullif(t.straat, ''), t.huisnummer, t.bus)), '') AS adres
FROM   getoetst t
CROSS  JOIN LATERAL (
    SELECT CASE WHEN t.nace_aard = 'thuis' AND t.woning_m2 IS NOT NULL
                AND (t.natuurlijke_persoon OR coalesce(t.jobs, 0) = 0)
                AND  coalesce(t.jobs, 0) <= :thuis_jobs
                AND  coalesce(t.vloeroppervlakte, 0) <= :thuis_vloer_m2 THEN 'thuis'
                WHEN t.nace_aard = 'papier' AND coalesce(t.jobs, 0) = 0
                AND  coalesce(t.vloeroppervlakte, 0) = 0 THEN 'papier'
                WHEN t.jobs > 0 OR t.vloeroppervlakte > 0 OR t.nace_aard = 'fysiek' THEN 'fysiek'
                ELSE 'onbekend' END AS aard
) a
ORDER  BY t.vestiging_id
