-- id: evenwicht
-- gives:
--   - {id: bal_niet_wonen_vloeropp, title: {nl: "Evenwicht van het aandeel niet-wonen met dat van de gemeente (kern en gemeente: alle ingeladen gemeenten)", en: "Balance of the non-housing share with that of the municipality (core and municipality: all loaded ones)"}, unit: 0–1}
--   - {id: bgbi_niet_wonen_vloeropp, title: {nl: "Meer (+) of minder (−) niet-wonen dan de gemeente (kern en gemeente: dan alle ingeladen gemeenten)", en: "More (+) or less (−) non-housing than the municipality (core and municipality: than all loaded ones)"}, unit: −1–1}
--   - {id: ice_niet_wonen_vloeropp, title: {nl: "Overwicht van niet-wonen op wonen in de vloeroppervlakte (ICE)", en: "Excess of non-housing over housing in floor area (ICE)"}, unit: −1–1}
-- description:
--   nl: p is het aandeel niet-wonen in de m² met een bekende functie, buiten bedrijventerreinen; P dat van de referentie. BAL = 1 − |p − r q| / (p + r q) met r = P / (1 − P); BGBI = ((2p − 1) − (2P − 1)) / (1 − (2p − 1)(2P − 1)); ICE = p − q.
-- needs: [gebieden, perceel_functie, gebied_menging, referentie]
-- source: docs/method/indicatoren.md#evenwicht
WITH telling AS (
    SELECT g.gebied_id, g.soort, CASE WHEN g.soort NOT IN ('kern', 'gemeente') THEN g.niscode END AS niscode,
           m.alle, m.m2, m.m2 - m.wonen AS niet_wonen, m.n, m.reden
    FROM   gebied g JOIN gebied_menging m USING (gebied_id)
),
tegen AS (
    SELECT niscode, max(gemeenten) AS gemeenten, sum(m2 ORDER BY functie) AS m2,
           coalesce(sum(m2 ORDER BY functie) FILTER (WHERE functie <> 'wonen'), 0) / nullif(sum(m2 ORDER BY functie), 0) AS p
    FROM   referentie
    GROUP  BY niscode
),
maat AS (
    SELECT t.*, t.niet_wonen / nullif(t.m2, 0) AS p, r.gemeenten,
           -- a reference with one of both only compares nothing; nor does a gemeente with itself
           CASE WHEN r.p > 0 AND r.p < 1 AND NOT (t.soort = 'gemeente' AND r.gemeenten = 1) THEN r.p END AS ref,
           CASE WHEN r.p IS NULL THEN 'geen referentie: gemeenten niet geladen of zonder vloeroppervlakte'
                WHEN t.soort = 'gemeente' AND r.gemeenten = 1 THEN 'geen andere gemeente ingeladen om mee te vergelijken'
                ELSE 'de referentie heeft enkel wonen of geen wonen' END AS zonder
    FROM   telling t LEFT JOIN tegen r ON r.niscode IS NOT DISTINCT FROM t.niscode
)
SELECT m.gebied_id, i.indicator, i.teller / i.noemer + i.bij AS waarde, i.teller, i.noemer, m.n,
       m.m2 / nullif(m.alle, 0) AS dekking,
       CASE WHEN i.teller / i.noemer IS NULL THEN coalesce(m.reden, m.zonder) END AS reden
FROM   maat m
CROSS  JOIN LATERAL (SELECT 1 - m.p AS q, m.ref / (1 - m.ref) AS r) v
CROSS  JOIN LATERAL (VALUES
    ('bal_niet_wonen_vloeropp', 1, -abs(m.p - v.r * v.q), nullif(m.p + v.r * v.q, 0)),
    ('bgbi_niet_wonen_vloeropp', 0, (2 * m.p - 1) - (2 * m.ref - 1), nullif(1 - (2 * m.p - 1) * (2 * m.ref - 1), 0)),
    ('ice_niet_wonen_vloeropp', 0, m.niet_wonen - (m.m2 - m.niet_wonen), nullif(m.m2, 0))
) AS i (indicator, bij, teller, noemer)
