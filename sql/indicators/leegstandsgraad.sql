-- id: leegstandsgraad
-- gives:
--   - {id: leegstandsgraad_handel, title: {nl: Leegstaande handelspanden / voorraad, en: Vacant shop premises / stock}, unit: 0–1}
--   - {id: leegstandsgraad_handel_zonder_werken, title: {nl: "Leegstaande handelspanden zonder werken / voorraad", en: "Vacant shop premises without works / stock"}, unit: 0–1}
--   - {id: leegstandsgraad_handel_frictie, title: {nl: "Frictieleegstand van handelspanden / voorraad", en: "Friction vacancy of shop premises / stock"}, unit: 0–1}
--   - {id: leegstandsgraad_handel_langdurig, title: {nl: "Langdurig leegstaande handelspanden / voorraad", en: "Long-term vacant shop premises / stock"}, unit: 0–1}
--   - {id: leegstandsgraad_handel_structureel, title: {nl: "Structureel leegstaande handelspanden / voorraad", en: "Structurally vacant shop premises / stock"}, unit: 0–1}
--   - {id: leegstandsgraad_woningen, title: {nl: Leegstaande woningen / geraamde woningen, en: Vacant dwellings / estimated dwellings}, unit: 0–1}
--   - {id: leegstandsgraad_woningen_zonder_werken, title: {nl: "Leegstaande woningen zonder werken / geraamde woningen", en: "Vacant dwellings without works / estimated dwellings"}, unit: 0–1}
--   - {id: leegstandsgraad_woningen_frictie, title: {nl: "Frictieleegstand van woningen / geraamde woningen", en: "Friction vacancy of dwellings / estimated dwellings"}, unit: 0–1}
--   - {id: leegstandsgraad_woningen_langdurig, title: {nl: "Langdurig leegstaande woningen / geraamde woningen", en: "Long-term vacant dwellings / estimated dwellings"}, unit: 0–1}
--   - {id: leegstandsgraad_woningen_structureel, title: {nl: "Structureel leegstaande woningen / geraamde woningen", en: "Structurally vacant dwellings / estimated dwellings"}, unit: 0–1}
-- description:
--   nl: In eenheden, niet in m². Voorraad van handelspanden - gelegen vestigingen van detailhandel en horeca (niet thuis of op papier) en de leegstaande handelspanden zelf. Voorraad van woningen - de geraamde woningen. Zonder voorraad enkel het aantal, met de reden. Wie geen begindatum heeft telt niet in de teller; dekking is het aandeel waarvan de duur bekend is. Niet te vergelijken met cijfers van Locatus, die winkels in een eigen panel tellen.
-- needs: [gebieden, leegstand_duur, leegstand_voorraad]
-- uses: [vestiging_functie, woningen, gebied_totaal]
-- source: docs/method/leegstand.md#graad
WITH gelegen AS (
    SELECT DISTINCT ON (l.leegstaand_pand_id) g.gebied_id, l.soort, l.duurklasse
    FROM   gebied g JOIN leegstand_duur l ON ST_Intersects(g.geom, l.geom)
    WHERE  l.soort IN ('handelspand', 'woning')
    ORDER  BY l.leegstaand_pand_id, g.gebied_id
),
leeg AS (
    SELECT gebied_id, soort, count(*) AS alle, count(*) FILTER (WHERE duurklasse <> 'onbekend') AS bekend,
           count(*) FILTER (WHERE duurklasse = 'verbouwing') AS verbouwing,
           count(*) FILTER (WHERE duurklasse = 'aanvang') AS aanvang,
           count(*) FILTER (WHERE duurklasse = 'langdurig') AS langdurig,
           count(*) FILTER (WHERE duurklasse = 'structureel') AS structureel
    FROM   gelegen
    GROUP  BY gebied_id, soort
),
bezet AS (
    SELECT gebied_id, count(*) AS stuks
    FROM  (SELECT DISTINCT ON (v.vestiging_id) g.gebied_id
           FROM   gebied g JOIN vestiging_functie v ON ST_Intersects(g.geom, v.geom)
           WHERE  v.functie IN (SELECT functie FROM leegstand_voorraad WHERE soort = 'handelspand')
           AND    coalesce(v.aard, 'onbekend') NOT IN ('thuis', 'papier')
           ORDER  BY v.vestiging_id, g.gebied_id) winkel
    GROUP  BY gebied_id
),
-- a dwelling that stands empty is among the estimated ones; a shop that stands empty has no vestiging
voorraad AS (
    SELECT g.gebied_id, s.soort, s.groep, coalesce(l.alle, 0) AS alle, coalesce(l.bekend, 0) AS bekend,
           coalesce(l.verbouwing, 0) AS verbouwing, coalesce(l.aanvang, 0) AS aanvang,
           coalesce(l.langdurig, 0) AS langdurig, coalesce(l.structureel, 0) AS structureel,
           CASE s.soort WHEN 'woning' THEN coalesce(t.woningen, 0)::bigint ELSE coalesce(b.stuks, 0) + coalesce(l.alle, 0) END AS stuks,
           CASE s.soort WHEN 'woning' THEN EXISTS (SELECT FROM woningen)
                        ELSE EXISTS (SELECT FROM vestiging_functie) END AS geladen
    FROM   gebied g
    CROSS  JOIN (VALUES ('handelspand', 'handel'), ('woning', 'woningen')) AS s (soort, groep)
    LEFT   JOIN leeg l ON l.gebied_id = g.gebied_id AND l.soort = s.soort
    LEFT   JOIN bezet b ON b.gebied_id = g.gebied_id
    LEFT   JOIN gebied_totaal t ON t.gebied_id = g.gebied_id
),
beoordeeld AS (
    SELECT *, CASE WHEN NOT geladen THEN 'geen voorraad bekend, enkel een aantal'
                   WHEN stuks = 0 AND alle = 0 THEN 'geen ' || CASE soort WHEN 'woning' THEN 'woningen' ELSE 'handelspanden' END
                                                    || ' in dit gebied'
                   WHEN stuks < alle THEN 'er staan meer woningen leeg dan er geraamd zijn, enkel een aantal' END AS reden
    FROM   voorraad
)
SELECT gebied_id, 'leegstandsgraad_' || groep || i.klasse AS indicator,
       CASE WHEN reden IS NULL THEN i.aantal::float8 / stuks END AS waarde, i.aantal::float8 AS teller,
       CASE WHEN reden IS NULL THEN stuks::float8 END AS noemer, i.aantal AS n,
       bekend::float8 / nullif(alle, 0) AS dekking, reden
FROM   beoordeeld
CROSS  JOIN LATERAL (VALUES
    ('', bekend),
    ('_zonder_werken', bekend - verbouwing),
    ('_frictie', aanvang),
    ('_langdurig', langdurig),
    ('_structureel', structureel)
) AS i (klasse, aantal)
