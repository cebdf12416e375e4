-- id: zone_plan
-- title: {nl: Plan en kracht van elke bestemmingszone, en: Plan and force of each zone}
-- description:
--   nl: De soort volgt uit het voorvoegsel van het plan-id; datum en geldigheid op de peildatum uit het planregister.
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
       coalesce(st.van_kracht, 'ja') = 'ja' AND coalesce(p.datum <= :peildatum, true) AS van_kracht
FROM   bestemmingszone z
LEFT   JOIN plan p ON p.algplanid = z.algplanid
LEFT   JOIN planstatus st ON st.status = lower(btrim(p.status))
LEFT   JOIN plansoort s ON z.algplanid LIKE s.voorvoegsel || '\_%'
