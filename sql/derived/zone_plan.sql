-- id: zone_plan
-- title: {nl: Plan en kracht van elke bestemmingszone, en: Plan and force of each zone}
-- description:
--   nl: De soort volgt uit het voorvoegsel van het plan-id, of anders uit de laag van de bron; datum en geldigheid op de peildatum uit het planregister. Een plan met een onbekende status telt mee, en zegt het.
-- needs: [rup-zones, plansoort, planstatus]
-- uses: [plannen]
-- indexes: ["(bestemmingszone_id)"]
-- source: method/plansoort.csv, method/planstatus.csv
SELECT z.bestemmingszone_id,
       coalesce(s.soort, 'onbekend') AS soort,
       -- a plan of unknown kind comes after RUP and BPA, and before the gewestplan that covers everything
       coalesce(s.voorrang::float8, 2.5) AS voorrang,
       p.datum,
       p.datum IS NULL AND coalesce(s.soort, '') <> 'gewestplan' AS volgorde_onzeker,
       coalesce(st.van_kracht, 'ja') = 'ja' AND coalesce(p.datum <= :peildatum, true) AS van_kracht,
       p.algplanid IS NULL OR st.van_kracht IS NULL AS status_onbekend
FROM   bestemmingszone z
LEFT   JOIN plan p ON p.algplanid = z.algplanid
LEFT   JOIN LATERAL (
    -- registers add to a status: "geschorst door de Raad van State"
    SELECT van_kracht
    FROM   planstatus
    WHERE  lower(btrim(p.status)) LIKE status || '%'
    ORDER  BY length(status) DESC
    LIMIT  1
) st ON true
LEFT   JOIN LATERAL (
    -- the plan's id says it; else the layer that the zone came from
    SELECT soort, voorrang
    FROM   plansoort
    WHERE  z.algplanid LIKE voorvoegsel || '\_%'
    OR     soort = regexp_replace(z.soort, '^.*_rup$', 'rup')
    ORDER  BY z.algplanid LIKE voorvoegsel || '\_%' DESC, voorvoegsel
    LIMIT  1
) s ON true
