-- id: park_kaart
-- title: {nl: Druk op elk bedrijventerrein, en: Pressure on each business park}
-- description:
--   nl: Per terrein dat geldt op de peildatum - vestigingen per cel van de 2×2, de oppervlakte onder wat ook in een kern past (onder- en bovengrens), het gebruik van de gebruikspercelen en de vrije kavels. Niet openbaar; park_openbaar is dat wel.
-- needs: [bedrijventerreinen, park_vestiging, vestiging_kwadrant, vestiging_klasse, verweefbaarheid_klasse, gebruik_functie]
-- uses: [gebruikspercelen]
-- indexes: ["(bedrijventerrein_id)"]
-- source: docs/method/bedrijventerreinen.md#kaart
WITH telling AS (
    SELECT p.bedrijventerrein_id, count(*) AS n,
           count(*) FILTER (WHERE q.kwadrant = 'ook in de kern inpasbaar profiel') AS n_inpasbaar,
           count(*) FILTER (WHERE q.kwadrant = 'maatwerk') AS n_maatwerk,
           count(*) FILTER (WHERE q.kwadrant = 'past bij het bedrijventerrein') AS n_past,
           count(*) FILTER (WHERE q.kwadrant = 'onbekend') AS n_onbekend,
           count(*) FILTER (WHERE q.kwadrant = 'buiten de vraag') AS n_buiten_vraag,
           count(*) FILTER (WHERE q.kwadrant_onzeker) AS n_rand,
           count(*) FILTER (WHERE k.maat_bron IS DISTINCT FROM 'vloeroppervlakte') AS n_zonder_maat,
           count(*) FILTER (WHERE groot.verweefbaar = 'ja') AS n_verplaatsbaar_min,
           count(*) FILTER (WHERE klein.verweefbaar = 'ja') AS n_verplaatsbaar_max,
           coalesce(sum(p.m2 ORDER BY p.vestiging_id) FILTER (WHERE groot.verweefbaar = 'ja'), 0) AS verplaatsbaar_min_m2,
           coalesce(sum(p.m2 ORDER BY p.vestiging_id) FILTER (WHERE klein.verweefbaar = 'ja'), 0) AS verplaatsbaar_max_m2,
           coalesce(sum(p.m2 ORDER BY p.vestiging_id) FILTER (WHERE geraamd.verweefbaar = 'ja'), 0) AS verplaatsbaar_m2,
           coalesce(sum(p.m2 ORDER BY p.vestiging_id) FILTER (WHERE k.klasse = 'onbekend'), 0) AS onbekend_m2,
           count(*) FILTER (WHERE p.plek_m2 IS NULL) AS n_zonder_oppervlakte
    FROM   park_vestiging p
    JOIN   vestiging_kwadrant q USING (vestiging_id)
    JOIN   vestiging_klasse k USING (vestiging_id)
    JOIN   verweefbaarheid_klasse geraamd ON geraamd.klasse = k.klasse
    JOIN   verweefbaarheid_klasse klein ON klein.klasse = k.klasse_klein
    JOIN   verweefbaarheid_klasse groot ON groot.klasse = k.klasse_groot
    GROUP  BY p.bedrijventerrein_id
),
kavel AS (
    -- one whose terrein is not named belongs where it lies
    SELECT g.gebruiksperceel_nr AS nr, g.gebruik, g.beschikbaarheid, g.beperking, coalesce(f.groep, 'onbekend') AS groep,
           ST_Area(g.geom) AS m2,
           coalesce(g.terrein_nr, (SELECT t.terrein_nr FROM bedrijventerrein t
                                   WHERE  ST_Intersects(t.geom, ST_PointOnSurface(g.geom))
                                   AND    coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)
                                   ORDER  BY t.terrein_nr LIMIT 1)) AS terrein_nr
    FROM   gebruiksperceel g
    LEFT   JOIN gebruik_functie f ON f.gebruik = g.functie
    WHERE  coalesce(g.begin <= :peildatum, true) AND coalesce(g.einde > :peildatum, true)
),
gebruik AS (
    SELECT terrein_nr, count(*) AS n_kavels, sum(m2 ORDER BY nr) AS kavels_m2,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE groep = 'economisch'), 0) AS economisch_m2,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE groep = 'niet_economisch'), 0) AS niet_economisch_m2,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE groep = 'braak'), 0) AS braak_m2,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE groep = 'infrastructuur'), 0) AS infrastructuur_m2,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE groep = 'onbekend'), 0) AS functie_onbekend_m2,
           count(*) FILTER (WHERE gebruik = 'nietInGebruik') AS niet_in_gebruik_n,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE gebruik = 'nietInGebruik'), 0) / 10000 AS niet_in_gebruik_ha,
           count(*) FILTER (WHERE beschikbaarheid = 'aangeboden') AS aangeboden_n,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE beschikbaarheid = 'aangeboden'), 0) / 10000 AS aangeboden_ha,
           count(*) FILTER (WHERE beschikbaarheid = 'optie') AS optie_n,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE beschikbaarheid = 'optie'), 0) / 10000 AS optie_ha,
           count(*) FILTER (WHERE gebruik = 'nietInGebruik' AND beschikbaarheid = 'aangeboden' AND beperking IS NULL) AS vrij_n,
           coalesce(sum(m2 ORDER BY nr) FILTER (WHERE gebruik = 'nietInGebruik' AND beschikbaarheid = 'aangeboden'
                                                AND beperking IS NULL), 0) / 10000 AS vrij_ha
    FROM   kavel
    GROUP  BY terrein_nr
)
SELECT t.bedrijventerrein_id, t.terrein_nr,
       coalesce(n, 0) AS n, coalesce(n_inpasbaar, 0) AS n_inpasbaar, coalesce(n_maatwerk, 0) AS n_maatwerk,
       coalesce(n_past, 0) AS n_past, coalesce(n_onbekend, 0) AS n_onbekend, coalesce(n_buiten_vraag, 0) AS n_buiten_vraag,
       coalesce(n_rand, 0) AS n_rand, coalesce(n_zonder_maat, 0) AS n_zonder_maat,
       n_onbekend / n::float8 AS aandeel_onbekend, n_zonder_maat / n::float8 AS aandeel_zonder_maat,
       coalesce(n_verplaatsbaar_min, 0) AS n_verplaatsbaar_min, coalesce(n_verplaatsbaar_max, 0) AS n_verplaatsbaar_max,
       coalesce(verplaatsbaar_min_m2, 0) AS verplaatsbaar_min_m2, coalesce(verplaatsbaar_m2, 0) AS verplaatsbaar_m2,
       coalesce(verplaatsbaar_max_m2, 0) AS verplaatsbaar_max_m2, coalesce(onbekend_m2, 0) AS onbekend_m2, coalesce(n_zonder_oppervlakte, 0) AS n_zonder_oppervlakte,
       n_kavels, kavels_m2, economisch_m2, niet_economisch_m2, braak_m2, infrastructuur_m2, functie_onbekend_m2,
       niet_economisch_m2 / nullif(kavels_m2, 0) AS mp, 1 - functie_onbekend_m2 / nullif(kavels_m2, 0) AS mp_dekking,
       niet_in_gebruik_n, niet_in_gebruik_ha, aangeboden_n, aangeboden_ha, optie_n, optie_ha, vrij_n, vrij_ha
FROM   bedrijventerrein t
LEFT   JOIN telling USING (bedrijventerrein_id)
LEFT   JOIN gebruik g USING (terrein_nr)
WHERE  coalesce(t.begin <= :peildatum, true) AND coalesce(t.einde > :peildatum, true)
ORDER  BY t.bedrijventerrein_id
