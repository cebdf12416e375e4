-- id: bestemming_correctie
-- title: {nl: Wat de gemeente aan een zone of overdruk corrigeert, en: What the municipality corrects of a zone}
-- description:
--   nl: Per zone of overdruk hoogstens een correctie van de kracht, een van de voorrang en een van de categorie. Een correctie op één zone gaat voor op een op het artikel, die op een op het hele plan; daarna telt de jongste.
-- needs: []
-- uses: [plancorrecties, rup-zones, overdrukken]
-- indexes: ["(kant, nr)"]
-- source: docs/method/bestemming.md#correcties
WITH regel AS (
    SELECT plancorrectie_id, algplanid, regexp_replace(lower(svnr), '^ *art(ikel|\.)? *| +$', '', 'g') AS artikel,
           bron_id, correctie, categorie, geldend_algplanid, reden, datum, true AS zelf
    FROM   plancorrectie
    UNION  ALL
    -- what falls away may bring back a plan that the register calls repealed
    SELECT plancorrectie_id, geldend_algplanid, NULL, NULL, 'geldt_wel', NULL, NULL,
           'in de plaats van ' || algplanid || ', ' || reden, datum, false
    FROM   plancorrectie
    WHERE  correctie = 'geldt_niet' AND geldend_algplanid IS NOT NULL
),
voorwerp AS (
    SELECT 'zone' AS kant, bestemmingszone_id AS nr, algplanid, coalesce(svnr, svnaam) AS artikel, bron_id
    FROM   bestemmingszone
    UNION  ALL
    SELECT 'overdruk', overdruk_id, algplanid, coalesce(svnr, svnaam), bron_id
    FROM   overdruk
),
beslist AS (
    SELECT DISTINCT ON (v.kant, v.nr, a.aspect) v.kant, v.nr, a.aspect, k.*
    FROM   regel k
    JOIN   voorwerp v ON v.algplanid = k.algplanid
    CROSS  JOIN LATERAL (
        SELECT CASE k.correctie WHEN 'gaat_voor' THEN 'rang' WHEN 'andere_categorie' THEN 'categorie'
                                ELSE 'kracht' END AS aspect
    ) a
    WHERE  coalesce(k.datum <= :peildatum, true)
    AND    coalesce(k.artikel = regexp_replace(lower(v.artikel), '^ *art(ikel|\.)? *| +$', '', 'g'), k.artikel IS NULL)
    AND    coalesce(k.bron_id = v.bron_id, k.bron_id IS NULL)
    ORDER  BY v.kant, v.nr, a.aspect, k.zelf DESC, k.bron_id IS NULL, k.artikel IS NULL, k.datum DESC NULLS LAST,
              k.correctie, k.reden, k.plancorrectie_id
)
SELECT kant, nr,
       bool_or(correctie = 'geldt_wel') FILTER (WHERE aspect = 'kracht') AS geldt,
       coalesce(bool_or(geldend_algplanid IS NULL) FILTER (WHERE aspect = 'rang'), false) AS gaat_voor,
       coalesce(max(geldend_algplanid) FILTER (WHERE correctie = 'geldt_niet'),
                max(geldend_algplanid) FILTER (WHERE aspect = 'rang')) AS wijkt_voor,
       bool_or(aspect = 'categorie') AS andere_categorie,
       max(categorie) FILTER (WHERE aspect = 'categorie') AS categorie,
       string_agg(CASE correctie WHEN 'geldt_niet' THEN 'geldt niet' || coalesce(', wel ' || geldend_algplanid, '')
                                 WHEN 'geldt_wel' THEN 'geldt wel'
                                 WHEN 'gaat_voor' THEN coalesce(geldend_algplanid || ' ', '') || 'gaat voor'
                                 ELSE 'categorie ' || coalesce(categorie, 'onbekend') END
                      || ': ' || reden || coalesce(' (' || datum || ')', ''), '; ' ORDER BY aspect) AS correctie
FROM   beslist
GROUP  BY kant, nr
ORDER  BY kant, nr
