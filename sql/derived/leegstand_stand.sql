-- id: leegstand_stand
-- title: {nl: Leegstand volgens de registers, en: Vacancy by the registers}
-- description:
--   nl: Wat met elke rij gebeurt. Een pand dat in twee registers staat telt eenmaal, per perceel en soort; het register met de meeste panden op dat perceel geldt, dan de voorrang van de lijst. Rijen van een onbekend register op een perceel en van een soort zijn samen één pand.
-- needs: [leegstand, leegstand_register]
-- uses: [percelen]
-- summary: stand
-- indexes: ["(leegstaand_pand_id)", "(perceel_id)"]
-- source: docs/method/leegstand.md#een-pand-telt-eenmaal
WITH rij AS (
    SELECT l.leegstaand_pand_id, l.pand_nr, coalesce(l.soort, 'onbekend') AS soort, l.register, r.voorrang::int AS voorrang,
           l.begindatum, coalesce(punt.perceel_id, k.perceel_id) AS perceel_id, coalesce(l.capakey, punt.capakey) AS capakey,
           coalesce(l.geom, ST_PointOnSurface(k.geom)) AS geom,
           CASE WHEN l.geom IS NOT NULL THEN 'coördinaten van de bron'
                WHEN k.perceel_id IS NOT NULL THEN 'perceel ' || k.capakey END AS plaats,
           CASE WHEN l.begindatum > :peildatum THEN 'toekomst'
                WHEN l.einddatum <= :peildatum THEN 'beëindigd' END AS telt_niet
    FROM   leegstaand_pand l
    LEFT   JOIN leegstand_register r USING (register)
    LEFT   JOIN perceel k ON k.capakey = l.capakey
    LEFT   JOIN LATERAL (
        SELECT p.perceel_id, p.capakey FROM perceel p WHERE ST_Intersects(p.geom, l.geom) ORDER BY p.perceel_id LIMIT 1
    ) punt ON true
),
plek AS (
    SELECT *, coalesce('perceel ' || perceel_id, capakey, 'pand ' || pand_nr) AS plek,
           -- one that says when it began goes before one that does not
           row_number() OVER (PARTITION BY coalesce('perceel ' || perceel_id, capakey, 'pand ' || pand_nr), soort, register
                              ORDER BY begindatum NULLS LAST, pand_nr) AS nummer
    FROM   rij
    WHERE  telt_niet IS NULL
),
omvang AS (
    SELECT *, CASE WHEN register IS NULL THEN 1 ELSE count(*) OVER (PARTITION BY plek, soort, register) END AS panden
    FROM   plek
),
keuze AS (
    SELECT leegstaand_pand_id, nummer, register,
           first_value(coalesce(register, '')) OVER bestaat AS gekozen, first_value(pand_nr) OVER bestaat AS pand_nr
    FROM   omvang
    WINDOW bestaat AS (PARTITION BY plek, soort ORDER BY panden DESC, voorrang NULLS LAST, register, nummer)
),
dubbel AS (
    SELECT leegstaand_pand_id, pand_nr
    FROM   keuze
    WHERE  coalesce(register, '') <> gekozen OR register IS NULL AND nummer > 1
)
SELECT r.leegstaand_pand_id, r.pand_nr, r.soort, r.register, r.perceel_id, r.capakey, r.plaats,
       coalesce(r.telt_niet, CASE WHEN d.leegstaand_pand_id IS NOT NULL THEN 'dubbel'
                                  WHEN r.geom IS NULL THEN 'telt, zonder plaats' ELSE 'telt' END) AS stand,
       d.pand_nr AS dubbel_van, r.geom
FROM   rij r
LEFT   JOIN dubbel d USING (leegstaand_pand_id)
ORDER  BY r.leegstaand_pand_id
