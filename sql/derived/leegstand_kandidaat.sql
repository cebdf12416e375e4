-- id: leegstand_kandidaat
-- title: {nl: Kandidaat-leegstand, en: Candidate vacancy}
-- description:
--   nl: Percelen met een hoofdgebouw van de maat van een bedrijf waar geen register iemand kent - geen vestiging, geen inwoners, niet in het leegstandsregister. Een kandidaat om te gaan kijken, geen leegstand.
-- needs: [percelen, gebouwen, vestigingen, leegstand, perceel_gebouw, vestiging_functie, leegstand_stand, perceel_functie]
-- uses: [cellen, woningen, gebruikspercelen, bedrijventerreinen]
-- piece: perceel
-- summary: zekerheid
-- indexes: ["(perceel_id)"]
-- source: docs/method/leegstand.md#kandidaten
WITH bekend AS (
    SELECT (SELECT coalesce(bool_or(inwoners IS NOT NULL), false) FROM cel) AS inwoners,
           (SELECT count(geom)::float8 / nullif(count(*), 0) FROM vestiging_functie) AS geplaatst
),
-- a building over several percelen once, where most of it stands
hoofd AS (
    SELECT p.perceel_id, b.gebouw_id, b.m2, g.gebouw_nr, ST_PointOnSurface(g.geom) AS punt
    FROM   perceel p
    JOIN   perceel_gebouw b ON b.perceel_id = p.perceel_id AND b.hoofd AND b.m2 >= :kandidaat_grondvlak_m2
    JOIN   gebouw g USING (gebouw_id)
    WHERE  NOT EXISTS (SELECT FROM perceel_gebouw_geheel o
                       WHERE  o.gebouw_id = b.gebouw_id
                       AND   (o.m2 > b.m2 OR o.m2 = b.m2 AND o.perceel_id < b.perceel_id))
),
stil AS (
    SELECT h.*
    FROM   hoofd h
    WHERE  NOT EXISTS (SELECT FROM perceel_gebouw_geheel o JOIN vestiging_functie v USING (perceel_id)
                       WHERE  o.gebouw_id = h.gebouw_id)
    AND    NOT EXISTS (SELECT FROM perceel_gebouw_geheel o JOIN leegstand_stand l USING (perceel_id)
                       WHERE  o.gebouw_id = h.gebouw_id AND l.stand IN ('telt', 'telt, zonder plaats', 'dubbel'))
    -- what is known to be something is not empty
    AND    NOT EXISTS (SELECT FROM perceel_functie f
                       WHERE  f.perceel_id = h.perceel_id AND f.functie IS NOT NULL AND f.zekerheid IN ('hoog', 'midden'))
),
signaal AS (
    SELECT s.*, k.geplaatst, c.id AS cel, coalesce(c.inwoners, 0) AS inwoners,
           k.inwoners AND coalesce(c.inwoners, 0) = 0 AS niemand,
           NOT EXISTS (SELECT FROM woningen w WHERE w.perceel_id = s.perceel_id AND w.woningen > 0) AS geen_woning,
           EXISTS (SELECT FROM gebruiksperceel u
                   WHERE  u.gebruik = 'nietInGebruik' AND ST_Intersects(u.geom, s.punt)
                   AND    coalesce(u.begin <= :peildatum, true) AND coalesce(u.einde > :peildatum, true)) AS ongebruikt,
           EXISTS (SELECT FROM bedrijventerrein t
                   WHERE  ST_Intersects(t.geom, s.punt)
                   AND    coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)) AS terrein
    FROM   stil s
    CROSS  JOIN bekend k
    LEFT   JOIN cel c ON c.x = 100 * floor(ST_X(s.punt) / 100)::int AND c.y = 100 * floor(ST_Y(s.punt) / 100)::int
)
SELECT perceel_id,
       concat_ws('; ', 'hoofdgebouw van ' || round(m2::numeric) || ' m²', 'geen vestiging op de peildatum',
                 'niet in het leegstandsregister', CASE WHEN niemand THEN 'geen inwoners in de cel van 100 m' END,
                 CASE WHEN geen_woning THEN 'geen woning bekend' END,
                 CASE WHEN ongebruikt THEN 'gebruiksperceel niet in gebruik volgens VLAIO' END,
                 CASE WHEN terrein THEN 'op een bedrijventerrein' END) AS signalen,
       CASE WHEN (niemand OR ongebruikt) AND geplaatst >= :kandidaat_dekking THEN 'midden' ELSE 'laag' END AS zekerheid,
       concat_ws('; ', 'gebouw ' || gebouw_nr, 'cel ' || cel || ': ' || round(inwoners::numeric) || ' inwoners per ha',
                 round((100 * geplaatst)::numeric) || ' % van de vestigingen heeft een plaats') AS bewijs
FROM   signaal
WHERE  niemand OR geen_woning
ORDER  BY perceel_id
