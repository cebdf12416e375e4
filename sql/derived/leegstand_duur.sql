-- id: leegstand_duur
-- title: {nl: Leegstand op de peildatum met duurklasse, en: Vacancy with duration class}
-- description:
--   nl: Wat op de peildatum leegstaat, elk pand eenmaal. Werken zijn een eigen status, geen duur; zonder begindatum geldt de klasse van de bron, en anders onbekend.
-- needs: [leegstand, leegstand_stand]
-- indexes: ["(leegstaand_pand_id)", "(perceel_id)", "USING gist (geom)"]
-- source: docs/method/leegstand.md#duur
SELECT leegstaand_pand_id, s.soort, s.capakey, l.begindatum, l.oppervlakte,
       CASE WHEN l.status = 'verbouwing' THEN 'verbouwing'
            WHEN l.begindatum IS NULL THEN coalesce(l.duurklasse_bron, 'onbekend')
            WHEN :peildatum <= l.begindatum + make_interval(years => :leegstand_aanvang_jaar::int) THEN 'aanvang'
            WHEN :peildatum <= l.begindatum + make_interval(years => :leegstand_langdurig_jaar::int) THEN 'langdurig'
            ELSE 'structureel' END AS duurklasse,
       s.perceel_id, s.register, s.plaats, s.geom
FROM   leegstand_stand s
JOIN   leegstaand_pand l USING (leegstaand_pand_id)
WHERE  s.stand IN ('telt', 'telt, zonder plaats')
ORDER  BY leegstaand_pand_id
