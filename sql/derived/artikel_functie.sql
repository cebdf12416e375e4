-- id: artikel_functie
-- title: {nl: Wat gelezen artikels per hoofdfunctie zeggen, en: What read articles say per main function}
-- description:
--   nl: Toegelaten of verboden is het artikel enkel als het dat voor alle verdiepingen zegt; wat per verdieping verschilt is voorwaardelijk.
-- needs: [voorschrift_oordeel]
-- uses: [voorschriften]
-- indexes: ["(algplanid, artikel)"]
-- source: docs/method/bestemming.md#voorschriften
SELECT algplanid, artikel, functie, oordeel, o.waarde::float8 AS waarde, max_m2, bewijs
FROM  (SELECT algplanid, artikel, hoofdfunctie AS functie,
              CASE WHEN bool_and(oordeel = 'toegelaten') AND bool_or(verdieping IS NULL) THEN 'toegelaten'
                   WHEN bool_and(oordeel = 'verboden') AND bool_or(verdieping IS NULL) THEN 'verboden'
                   ELSE 'voorwaardelijk' END AS oordeel,
              CASE WHEN bool_and(max_m2 IS NOT NULL OR oordeel = 'verboden')
                   THEN max(max_m2) FILTER (WHERE oordeel <> 'verboden') END AS max_m2,
              string_agg(oordeel || coalesce(' op ' || verdieping, '')
                             || coalesce(', hoogstens ' || round(max_m2::numeric) || ' m²', '')
                             || coalesce(', ' || voorwaarde, '') || coalesce(', p. ' || pagina, '')
                             || coalesce(', gelezen op ' || gelezen_op, '') || coalesce(' door ' || gelezen_dienst, ''),
                         '; ' ORDER BY verdieping NULLS FIRST, voorschrift_id) AS bewijs
       FROM  (SELECT *, regexp_replace(lower(svnr), '^ *art(ikel|\.)? *| +$', '', 'g') AS artikel
              FROM   voorschrift) v
       GROUP  BY algplanid, artikel, hoofdfunctie) gelezen
JOIN   voorschrift_oordeel o USING (oordeel)
ORDER  BY algplanid, artikel, functie
