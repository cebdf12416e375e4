-- id: leegstand_duur
-- title: {nl: Leegstand op de peildatum met duurklasse, en: Vacancy with duration class}
-- description:
--   nl: Een pand per perceel en soort; werken zijn een eigen status.
-- needs: [leegstand]
-- uses: [percelen]
-- indexes: ["(leegstaand_pand_id)", "USING gist (geom)"]
-- source: docs/method/leegstand.md
SELECT leegstaand_pand_id, soort, capakey, begindatum, oppervlakte,
       CASE WHEN status = 'verbouwing' THEN 'verbouwing' WHEN begindatum IS NULL THEN 'onbekend'
            WHEN :peildatum <= begindatum + INTERVAL '1 year' THEN 'aanvang'
            WHEN :peildatum <= begindatum + INTERVAL '3 years' THEN 'langdurig' ELSE 'structureel' END AS duurklasse,
       geom
FROM   leegstaand_pand
WHERE  coalesce(begindatum <= :peildatum, true) AND coalesce(einddatum > :peildatum, true)
