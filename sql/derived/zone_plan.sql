-- id: zone_plan
-- title: {nl: Plan en kracht van elke bestemmingszone, en: Plan and force of each zone}
-- description:
--   nl: De soort volgt uit het voorvoegsel van het plan-id, of anders uit de laag van de bron; datum en geldigheid op de peildatum uit het planregister; wat de gemeente corrigeert gaat voor. Geschrapt is wat enkel door een correctie niet geldt.
-- needs: [rup-zones, plansoort, plan_stand, bestemming_correctie]
-- indexes: ["(bestemmingszone_id)"]
-- source: docs/method/bestemming.md#voorrang
SELECT z.bestemmingszone_id,
       coalesce(s.soort, 'onbekend') AS soort,
       -- a plan of unknown kind comes after RUP and BPA, and before the gewestplan that covers everything
       coalesce(s.voorrang::float8, 2.5) AS voorrang,
       p.datum,
       p.datum IS NULL AND coalesce(s.soort, '') <> 'gewestplan' AND NOT coalesce(c.gaat_voor, false) AS volgorde_onzeker,
       coalesce(c.geldt, p.van_kracht) AS van_kracht,
       p.status_onbekend AND c.geldt IS NULL AS status_onbekend,
       p.in_opmaak AND c.geldt IS NULL AS in_opmaak,
       p.van_kracht AND NOT coalesce(c.geldt, true) AS geschrapt,
       -- what goes before another plan stands in its place
       p.vult_aan AND NOT coalesce(c.gaat_voor, false) AS aanvullend,
       coalesce(c.gaat_voor, false) AS gaat_voor, c.wijkt_voor, c.correctie,
       coalesce(s.te_lezen, 'ja') = 'ja' AS te_lezen,
       regexp_replace(lower(coalesce(z.svnr, z.svnaam, '')), '^ *art(ikel|\.)? *| +$', '', 'g') AS artikel,
       concat_ws(' ', z.algplanid, CASE WHEN z.svnaam ~* '^ *art' THEN NULL ELSE z.svnr END, z.svnaam) AS aanduiding
FROM   bestemmingszone z
JOIN   plan_stand p USING (algplanid)
LEFT   JOIN bestemming_correctie c ON c.kant = 'zone' AND c.nr = z.bestemmingszone_id
LEFT   JOIN LATERAL (
    -- the plan's id says it; else the layer that the zone came from
    SELECT soort, voorrang, te_lezen
    FROM   plansoort
    WHERE  z.algplanid LIKE voorvoegsel || '\_%'
    OR     soort = regexp_replace(z.soort, '^.*_rup$', 'rup')
    ORDER  BY z.algplanid LIKE voorvoegsel || '\_%' DESC, voorvoegsel
    LIMIT  1
) s ON true
