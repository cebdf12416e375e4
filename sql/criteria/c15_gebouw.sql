-- id: c15_gebouw
-- title: {nl: Geschiktheid van het gebouw, en: Suitability of the building}
-- description:
--   nl: Volgens een veldopname - het oordeel ter plaatse als dat er is, anders de vrije hoogte gelijkvloers, begrensd door het grondvlak.
-- unit: waarde
-- needs: [veldopname_laatste, gebouw_geschikt]
-- uses: [perceel_gebouw]
-- audience: dienst
-- no_row: missing
-- no_row_text: {nl: geen veldopname van het gebouw, en: no field record of the building}
-- normalise: {identity: {}}
-- source: docs/method/criteria.md#c15
SELECT perceel_id,
       coalesce(g.waarde::float8,
                LEAST(1, GREATEST(0, (v.verdiepingshoogte - :verdiepingshoogte_laag)
                                     / (:verdiepingshoogte_hoog - :verdiepingshoogte_laag)),
                      b.m2 / :gebouw_geschikt_m2)) AS waarde,
       CASE WHEN g.waarde IS NOT NULL THEN 'geschikt: ' || v.geschikt
            ELSE 'vrije hoogte ' || v.verdiepingshoogte || ' m' || coalesce(', grondvlak ' || round(b.m2::numeric) || ' m²', '') END
           || coalesce(', veldopname van ' || v.datum, '') AS bewijs
FROM   perceel
JOIN   veldopname_laatste v USING (capakey)
LEFT   JOIN gebouw_geschikt g USING (geschikt)
LEFT   JOIN (SELECT perceel_id, m2 FROM perceel_gebouw WHERE hoofd) b USING (perceel_id)
WHERE  g.waarde IS NOT NULL OR v.verdiepingshoogte IS NOT NULL
