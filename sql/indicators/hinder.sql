-- id: hinder
-- gives:
--   - {id: cr, title: {nl: "Niet-verweefbare vestigingen buiten een bedrijventerrein met een woning binnen hun richtafstand / alle niet-verweefbare vestigingen buiten een bedrijventerrein (CR)", en: "Non-mixable establishments outside parks with a dwelling within their guide distance / all non-mixable ones outside parks (CR)"}, unit: 0–1}
--   - {id: zwaar_met_woning, title: {nl: "Vestigingen van klasse V3 of N met een woning binnen hun richtafstand / alle vestigingen van klasse V3 of N", en: "Establishments of class V3 or N with a dwelling within their guide distance / all of class V3 or N"}, unit: 0–1}
-- description:
--   nl: De richtafstand is een Nederlandse richtlijn voor nieuwe toestanden, geen Vlaams recht; het cijfer wijst aan waar men moet gaan kijken. Dekking - aandeel van de gelegen vestigingen met een bekende klasse.
-- needs: [gebieden, vestiging_functie, gebied_vestiging, vestiging_telling, vestiging_afstand]
-- source: docs/method/indicatoren.md#verwevingsgraad
WITH telling AS (
    SELECT g.gebied_id, count(v.*) AS gelegen, count(*) FILTER (WHERE v.klasse_bekend) AS bekend,
           count(*) FILTER (WHERE v.niet_verweefbaar AND v.situering <> 'park') AS n_buiten,
           count(*) FILTER (WHERE v.niet_verweefbaar AND v.situering <> 'park' AND a.afstand_m < a.norm_m) AS n_nabij,
           count(*) FILTER (WHERE v.zwaar) AS zwaar,
           count(*) FILTER (WHERE v.zwaar AND a.afstand_m < a.norm_m) AS zwaar_nabij
    FROM   gebied g
    LEFT   JOIN gebied_vestiging l USING (gebied_id)
    LEFT   JOIN vestiging_telling v ON v.vestiging_id = l.vestiging_id AND v.in_vg AND v.fysiek AND v.situering IS NOT NULL
    LEFT   JOIN vestiging_afstand a ON a.vestiging_id = v.vestiging_id
    GROUP  BY g.gebied_id
)
SELECT t.gebied_id, i.indicator, i.teller::float8 / nullif(i.noemer, 0) AS waarde, i.teller::float8 AS teller,
       i.noemer::float8 AS noemer, i.noemer AS n, t.bekend::float8 / nullif(t.gelegen, 0) AS dekking,
       CASE WHEN i.noemer > 0 THEN NULL WHEN t.gelegen = 0 THEN 'geen vestigingen in dit gebied'
            ELSE i.zonder END AS reden
FROM   telling t
CROSS  JOIN LATERAL (VALUES
    ('cr', t.n_nabij, t.n_buiten, 'geen niet-verweefbare vestigingen buiten een bedrijventerrein in dit gebied'),
    ('zwaar_met_woning', t.zwaar_nabij, t.zwaar, 'geen vestigingen van klasse V3 of N in dit gebied')
) AS i (indicator, teller, noemer, zonder)
