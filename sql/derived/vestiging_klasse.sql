-- id: vestiging_klasse
-- title: {nl: Verweefbaarheid van elke vestiging, en: Whether each establishment can be mixed}
-- description:
--   nl: Klasse V1, V2, V3, N, X of onbekend van de activiteit, volgens het langste NACE-voorvoegsel in de tabel van de eigen NACE-versie; van meer hoofdactiviteiten de strengste. Is de grootte niet gekend, dan telt de strengste klasse met zekerheid laag; is ze geraamd uit het gebouw, dan telt de raming met zekerheid midden. klasse_klein en klasse_groot zijn de grenzen zonder raming. Een vergunning kan enkel strenger maken.
-- needs: [vestigingen, vestiging_functie, vestiging_maat, verweefbaarheid, verweefbaarheid_klasse, vng_afstand]
-- uses: [vestiging_vergunning]
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md
WITH activiteit AS (
    -- none of several main activities is the first: the strictest counts
    SELECT v.vestiging_id, v.nace_versie, regexp_replace(a.nace, '\D', '', 'g') AS code, a.nr
    FROM   vestiging_functie f
    JOIN   vestiging v USING (vestiging_id)
    CROSS  JOIN LATERAL unnest(ARRAY[f.nace] || string_to_array(v.nace_andere, ' ')) WITH ORDINALITY AS a (nace, nr)
    WHERE  f.nace IS NOT NULL AND a.nace ~ '\d'
),
tabel AS MATERIALIZED (
    SELECT row_number() OVER ()::int AS tabel_nr, c.nace_versie, c.code, r.*, CASE WHEN r.klein <> r.groot THEN r.drempel_m2 END AS drempel,
           k1.rang::int AS rang_klein, k2.rang::int AS rang_midden, k3.rang::int AS rang_groot,
           c1.volgorde::int AS cat_klein, c2.volgorde::int AS cat_midden, c3.volgorde::int AS cat_groot
    FROM  (SELECT DISTINCT nace_versie, code FROM activiteit) c
    CROSS  JOIN LATERAL (
        SELECT v.regel, v.omschrijving, v.klein, v.groot, v.maatstaf, v.verkeer, v.gevoelig, v.bewijsgraad, v.midden,
               v.categorie_klein, v.categorie_midden, v.categorie_groot,
               v.drempel_m2::float8 AS drempel_m2, v.drempel2_m2::float8 AS drempel2
        FROM   verweefbaarheid v
        WHERE  v.nace_versie = c.nace_versie AND c.code LIKE v.prefix || '%'
        AND    v.geldig_vanaf::date <= :peildatum
        ORDER  BY length(v.prefix) DESC, v.geldig_vanaf DESC, v.versie DESC
        LIMIT  1
    ) r
    JOIN   verweefbaarheid_klasse k1 ON k1.klasse = r.klein
    JOIN   verweefbaarheid_klasse k3 ON k3.klasse = r.groot
    LEFT   JOIN verweefbaarheid_klasse k2 ON k2.klasse = r.midden
    LEFT   JOIN vng_afstand c1 ON c1.categorie = r.categorie_klein
    LEFT   JOIN vng_afstand c2 ON c2.categorie = r.categorie_midden
    LEFT   JOIN vng_afstand c3 ON c3.categorie = r.categorie_groot
),
gemeten AS (
    -- step 1 small, 2 between, 3 large; null where the size is not known, or no limit is
    -- numbers alone: to sort the texts of each firm would take longer than all else
    SELECT a.vestiging_id, a.nr, t.tabel_nr, t.rang_klein, t.rang_midden, t.rang_groot, t.cat_klein, t.cat_midden, t.cat_groot,
           t.verkeer = 'ja' AS verkeer, t.gevoelig = 'ja' AS gevoelig, m.bron,
           CASE WHEN t.drempel_m2 IS NULL OR m.m2 IS NULL THEN NULL
                WHEN m.m2 <= t.drempel_m2 THEN 1 WHEN m.m2 <= t.drempel2 THEN 2 ELSE 3 END AS stap
    FROM   activiteit a
    JOIN   tabel t USING (nace_versie, code)
    JOIN   vestiging_maat m USING (vestiging_id)
),
begrensd AS (
    SELECT g.*,
           CASE stap WHEN 1 THEN rang_klein WHEN 2 THEN rang_midden ELSE rang_groot END AS rang,
           CASE stap WHEN 1 THEN cat_klein WHEN 2 THEN cat_midden ELSE cat_groot END AS cat,
           -- the bounds take no size from a building
           CASE zeker WHEN 2 THEN rang_midden WHEN 3 THEN rang_groot ELSE rang_klein END AS onder,
           CASE zeker WHEN 2 THEN rang_midden WHEN 1 THEN rang_klein ELSE rang_groot END AS boven
    FROM   gemeten g
    CROSS  JOIN LATERAL (SELECT CASE WHEN g.bron = 'vloeroppervlakte' THEN g.stap END AS zeker) z
),
streng AS (
    SELECT DISTINCT ON (vestiging_id) vestiging_id, tabel_nr, stap,
           max(rang) OVER w AS alle_rang, max(onder) OVER w AS alle_onder, max(boven) OVER w AS alle_boven, max(cat) OVER w AS alle_cat,
           count(*) OVER w AS activiteiten, bool_or(verkeer) OVER w AS veel_verkeer,
           bool_or(gevoelig) OVER w AS is_gevoelig, bool_or(nr = 1) OVER w AS hoofd_gekend
    FROM   begrensd b
    WINDOW w AS (PARTITION BY vestiging_id)
    ORDER  BY vestiging_id, rang DESC, cat DESC NULLS LAST, boven DESC, onder DESC, nr
),
besloten AS (
    -- a permit makes stricter, never lighter; what is outside the question stays there
    SELECT f.vestiging_id, t.regel, t.omschrijving, t.drempel, t.drempel2, t.maatstaf, t.bewijsgraad, s.activiteiten, s.stap,
           s.veel_verkeer, s.is_gevoelig, s.alle_rang AS nace_rang, s.alle_cat, v.klasse AS vergunning,
           v.bewijs AS vergunning_bewijs, p.rang::int AS minstens,
           CASE WHEN s.hoofd_gekend AND s.alle_boven = 0 THEN 0 WHEN s.hoofd_gekend THEN GREATEST(s.alle_rang, p.rang::int)
                WHEN v.klasse_minstens = 'N' THEN p.rang::int END AS rang,
           CASE WHEN s.hoofd_gekend AND s.alle_boven = 0 THEN 0 WHEN s.hoofd_gekend THEN GREATEST(s.alle_onder, p.rang::int)
                WHEN v.klasse_minstens = 'N' THEN p.rang::int END AS onder,
           CASE WHEN s.hoofd_gekend AND s.alle_boven = 0 THEN 0 WHEN s.hoofd_gekend THEN GREATEST(s.alle_boven, p.rang::int)
                WHEN v.klasse_minstens = 'N' THEN p.rang::int END AS boven
    FROM   vestiging_functie f
    LEFT   JOIN streng s USING (vestiging_id)
    LEFT   JOIN tabel t USING (tabel_nr)
    LEFT   JOIN vestiging_vergunning v USING (vestiging_id)
    LEFT   JOIN verweefbaarheid_klasse p ON p.klasse = v.klasse_minstens
),
klasse AS (
    SELECT k.klasse, k.rang::int AS rang, c.volgorde::int AS cat
    FROM   verweefbaarheid_klasse k LEFT JOIN vng_afstand c ON c.categorie = k.categorie_minstens
)
SELECT b.vestiging_id, coalesce(k.klasse, 'onbekend') AS klasse,
       coalesce(ko.klasse, 'onbekend') AS klasse_klein, coalesce(kb.klasse, 'onbekend') AS klasse_groot,
       CASE WHEN b.rang IS NULL THEN 'laag'
            WHEN b.minstens >= coalesce(b.nace_rang, 0) AND b.onder = b.boven THEN 'hoog'
            WHEN b.onder < b.boven THEN CASE WHEN b.stap IS NULL THEN 'laag' ELSE 'midden' END
            WHEN b.bewijsgraad = 'v' AND (b.drempel IS NULL OR b.maatstaf = 'vloeroppervlakte') THEN 'hoog'
            ELSE 'midden' END AS zekerheid,
       b.regel,
       concat_ws('; ', coalesce(b.omschrijving, 'geen NACE-code of geen tabel van die NACE-versie'),
                 CASE WHEN b.activiteiten > 1 THEN 'strengste van ' || b.activiteiten || ' hoofdactiviteiten' END,
                 CASE WHEN b.drempel IS NOT NULL
                      THEN m.bewijs || ', grens ' || concat_ws(' en ', b.drempel, b.drempel2) || ' m²' END,
                 CASE WHEN b.drempel IS NOT NULL AND b.maatstaf <> 'vloeroppervlakte'
                      THEN 'de norm is ' || b.maatstaf || ', m² is een benadering' END,
                 'vergunning: ' || b.vergunning_bewijs) AS bewijs,
       m.m2 AS maat_m2, m.bron AS maat_bron, c.categorie,
       coalesce(b.veel_verkeer, false) AS verkeer, coalesce(b.is_gevoelig, false) AS gevoelig, b.vergunning
FROM   besloten b
JOIN   vestiging_maat m USING (vestiging_id)
LEFT   JOIN klasse k ON k.rang = b.rang
LEFT   JOIN klasse ko ON ko.rang = b.onder
LEFT   JOIN klasse kb ON kb.rang = b.boven
-- GREATEST passes over null: X has no category
LEFT   JOIN vng_afstand c ON c.volgorde::int = CASE WHEN b.rang > 0 THEN GREATEST(b.alle_cat, k.cat) END
ORDER  BY b.vestiging_id
