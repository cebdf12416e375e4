-- id: park_openbaar
-- title: {nl: Wat van de druk op een bedrijventerrein openbaar is, en: What of the pressure on a business park is public}
-- description:
--   nl: Een cel van de 2×2 met minder dan openbaar_minimum_n vestigingen is verborgen, en zoveel andere dat het totaal haar niet verraadt. Oppervlakten onder bedrijven zijn afgerond en ontbreken waar ze over minder dan openbaar_minimum_n vestigingen gaan. Gebruikspercelen zijn open data.
-- needs: [park_kaart]
-- indexes: ["(bedrijventerrein_id)"]
-- source: docs/method/bedrijventerreinen.md#openbaar
WITH cel AS (
    SELECT k.bedrijventerrein_id, c.cel, c.n,
           row_number() OVER w AS rang, sum(c.n) OVER w AS som,
           count(*) FILTER (WHERE c.n < :openbaar_minimum_n) OVER (PARTITION BY k.bedrijventerrein_id) AS klein
    FROM   park_kaart k
    CROSS  JOIN LATERAL (VALUES ('inpasbaar', n_inpasbaar), ('maatwerk', n_maatwerk), ('past', n_past),
                                ('onbekend', n_onbekend), ('buiten_vraag', n_buiten_vraag)) AS c (cel, n)
    WHERE  c.n > 0
    WINDOW w AS (PARTITION BY k.bedrijventerrein_id ORDER BY c.n, c.cel)
),
grens AS (
    -- the smallest cells, until there are two or more that can be filled in more than one way
    SELECT bedrijventerrein_id, max(klein) AS klein, count(*) AS cellen, sum(n) AS n,
           min(rang) FILTER (WHERE rang >= klein AND rang >= 2 AND som > rang) AS tot
    FROM   cel
    GROUP  BY bedrijventerrein_id
),
verborgen AS (
    -- where all firms are in one cell, or nothing is left to hide behind, no cell is shown at all
    SELECT g.bedrijventerrein_id,
           CASE WHEN g.cellen = 1 OR g.n < :openbaar_minimum_n OR g.klein > 0 AND g.tot IS NULL
                THEN '{inpasbaar,maatwerk,past,onbekend,buiten_vraag}'
                WHEN g.klein > 0 THEN array_agg(c.cel ORDER BY c.cel) FILTER (WHERE c.rang <= g.tot)
                ELSE '{}' END AS cellen,
           g.n >= :openbaar_minimum_n AND (g.klein = 0 OR g.tot IS NOT NULL) AS toon_n
    FROM   grens g JOIN cel c USING (bedrijventerrein_id)
    GROUP  BY g.bedrijventerrein_id, g.klein, g.tot, g.cellen, g.n
),
toon AS (
    SELECT k.*, coalesce(v.cellen, '{}') AS cellen, coalesce(v.toon_n, true) AS toon_n,
           NOT 'inpasbaar' = ANY (coalesce(v.cellen, '{}'))
           AND (n_verplaatsbaar_min >= :openbaar_minimum_n OR n_verplaatsbaar_min = 0) AS toon_min
    FROM   park_kaart k LEFT JOIN verborgen v USING (bedrijventerrein_id)
)
SELECT bedrijventerrein_id, terrein_nr,
       CASE WHEN toon_n THEN n END AS n,
       CASE WHEN NOT 'inpasbaar' = ANY (cellen) THEN n_inpasbaar END AS n_inpasbaar,
       CASE WHEN NOT 'maatwerk' = ANY (cellen) THEN n_maatwerk END AS n_maatwerk,
       CASE WHEN NOT 'past' = ANY (cellen) THEN n_past END AS n_past,
       CASE WHEN NOT 'onbekend' = ANY (cellen) THEN n_onbekend END AS n_onbekend,
       CASE WHEN NOT 'buiten_vraag' = ANY (cellen) THEN n_buiten_vraag END AS n_buiten_vraag,
       CASE WHEN toon_n AND NOT 'onbekend' = ANY (cellen) THEN aandeel_onbekend END AS aandeel_onbekend,
       CASE WHEN toon_min THEN round(verplaatsbaar_min_m2 / :druk_afronding) * :druk_afronding END AS verplaatsbaar_min_m2,
       -- the difference of the bounds must not be the ground of one firm
       CASE WHEN toon_min AND (n_verplaatsbaar_max - n_verplaatsbaar_min >= :openbaar_minimum_n
                               OR n_verplaatsbaar_max = n_verplaatsbaar_min)
            THEN round(verplaatsbaar_max_m2 / :druk_afronding) * :druk_afronding END AS verplaatsbaar_max_m2,
       CASE WHEN cardinality(cellen) > 0
            THEN 'niet openbaar: minder dan ' || :openbaar_minimum_n || ' vestigingen, of wat die zou verraden' END AS verborgen,
       n_kavels, kavels_m2, economisch_m2, niet_economisch_m2, braak_m2, infrastructuur_m2, functie_onbekend_m2,
       mp, mp_dekking, niet_in_gebruik_n, niet_in_gebruik_ha, aangeboden_n, aangeboden_ha, optie_n, optie_ha, vrij_n, vrij_ha
FROM   toon
ORDER  BY bedrijventerrein_id
