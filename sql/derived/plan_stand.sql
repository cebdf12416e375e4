-- id: plan_stand
-- title: {nl: Stand van elk plan op de peildatum, en: State of each plan on the day}
-- description:
--   nl: Van kracht, in opmaak of geen van beide volgens het planregister. Een plan dat het register niet kent, of met een status die niemand kent, telt mee en zegt het.
-- needs: [planstatus]
-- uses: [plannen, rup-zones, overdrukken]
-- indexes: ["(algplanid)"]
-- source: docs/method/bestemming.md#voorrang
SELECT a.algplanid, p.datum,
       coalesce(s.van_kracht, 'ja') = 'ja' AND coalesce(p.datum <= :peildatum, true) AS van_kracht,
       coalesce(s.van_kracht = 'in_opmaak', false) AS in_opmaak,
       coalesce(p.werking = 'vult_aan', false) AS vult_aan,
       p.algplanid IS NULL OR s.van_kracht IS NULL AS status_onbekend
FROM  (SELECT algplanid FROM bestemmingszone UNION SELECT algplanid FROM overdruk) a
LEFT   JOIN plan p USING (algplanid)
LEFT   JOIN LATERAL (
    -- registers add to a status: "geschorst door de Raad van State"
    SELECT van_kracht
    FROM   planstatus
    WHERE  lower(btrim(p.status)) LIKE status || '%'
    ORDER  BY length(status) DESC
    LIMIT  1
) s ON true
ORDER  BY a.algplanid
