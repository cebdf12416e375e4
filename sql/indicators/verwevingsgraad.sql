-- id: verwevingsgraad
-- gives:
--   - {id: vg_k, title: {nl: "Verwevingsgraad: vestigingen in een kern en niet op een bedrijventerrein / alle gelegen vestigingen", en: "Degree of mixing: establishments in a core and not on a park / all located ones"}, unit: 0–1}
--   - {id: vg_k_bovengrens, title: {nl: "Verwevingsgraad VG-k, ook wie thuis of op een onbekende manier werkt", en: "Degree of mixing VG-k, also those at home or of unknown nature"}, unit: 0–1}
--   - {id: vg_f, title: {nl: "Vestigingen buiten een bedrijventerrein / alle gelegen vestigingen (VG-f)", en: "Establishments outside parks / all located ones (VG-f)"}, unit: 0–1}
--   - {id: vg_f_bovengrens, title: {nl: "Vestigingen buiten een bedrijventerrein / alle gelegen, ook wie thuis of op een onbekende manier werkt", en: "Establishments outside parks / all located ones, also those at home or of unknown nature"}, unit: 0–1}
--   - {id: vg_verweven, title: {nl: "Vestigingen in kern of lint waar de bestemming ze toelaat / alle gelegen vestigingen waarvan dat bekend is", en: "Establishments in core or ribbon where the zoning allows them / all located ones of which that is known"}, unit: 0–1}
--   - {id: open_ruimte_vestigingen, title: {nl: "Vestigingen in open ruimte / alle gelegen vestigingen; apart geteld, geen verweving", en: "Establishments in open space / all located ones; counted apart, no mixing"}, unit: 0–1}
--   - {id: vp, title: {nl: "Verweefbare vestigingen op een bedrijventerrein / alle verweefbare vestigingen (VP)", en: "Mixable establishments on a park / all mixable establishments (VP)"}, unit: 0–1}
--   - {id: vp_bovengrens, title: {nl: "Verweefbare vestigingen op een bedrijventerrein / alle verweefbare vestigingen (VP), als een onbekende grootte klein is", en: "Mixable establishments on a park / all mixable establishments (VP), if an unknown size is small"}, unit: 0–1}
--   - {id: vt, title: {nl: "Verweefbare vestigingen op een bedrijventerrein / alle vestigingen op een bedrijventerrein (VT)", en: "Mixable establishments on a park / all establishments on a park (VT)"}, unit: 0–1}
--   - {id: vt_bekend, title: {nl: "Verweefbare vestigingen op een bedrijventerrein / vestigingen op een bedrijventerrein met een bekende klasse (VT)", en: "Mixable establishments on a park / establishments on a park of known class (VT)"}, unit: 0–1}
--   - {id: vt_bovengrens, title: {nl: "Verweefbare vestigingen op een bedrijventerrein / alle vestigingen op een bedrijventerrein (VT), als een onbekende grootte klein is", en: "Mixable establishments on a park / all establishments on a park (VT), if an unknown size is small"}, unit: 0–1}
--   - {id: kn, title: {nl: "Gelegen vestigingen met een bekende klasse / alle gelegen vestigingen (KN)", en: "Located establishments of known class / all located ones (KN)"}, unit: 0–1}
-- description:
--   nl: Fysieke vestigingen met een plaats, zonder land- en tuinbouw; eerst park, dan kern, dan lint. Een onbekende grootte telt in VP en VT als groot (ondergrens). Dekking - aandeel van alle vestigingen dat een plaats heeft, bij VP en VT aandeel met een bekende klasse.
-- needs: [gebieden, vestiging_functie, gebied_vestiging, vestiging_telling]
-- source: docs/method/indicatoren.md#verwevingsgraad
WITH telling AS (
    SELECT g.gebied_id, b.boven, count(v.*) AS gelegen,
           count(*) FILTER (WHERE v.situering = 'park') AS park,
           count(*) FILTER (WHERE v.situering = 'kern') AS kern,
           count(*) FILTER (WHERE v.situering = 'open_ruimte') AS open,
           count(v.toegelaten) AS gelezen,
           count(*) FILTER (WHERE v.situering IN ('kern', 'lint') AND v.toegelaten) AS verweven,
           count(*) FILTER (WHERE v.klasse_bekend) AS bekend,
           count(*) FILTER (WHERE v.klasse_bekend AND v.situering = 'park') AS park_bekend,
           count(*) FILTER (WHERE v.verweefbaar) AS verweefbaar,
           count(*) FILTER (WHERE v.verweefbaar AND v.situering = 'park') AS park_verweefbaar,
           count(*) FILTER (WHERE v.verweefbaar_boven) AS klein,
           count(*) FILTER (WHERE v.verweefbaar_boven AND v.situering = 'park') AS park_klein
    FROM   gebied g
    CROSS  JOIN (VALUES (false), (true)) AS b (boven)
    LEFT   JOIN gebied_vestiging l USING (gebied_id)
    LEFT   JOIN vestiging_telling v ON v.vestiging_id = l.vestiging_id AND v.in_vg AND v.situering IS NOT NULL
           AND CASE WHEN b.boven THEN v.boven ELSE v.fysiek END
    GROUP  BY g.gebied_id, b.boven
),
plaats AS (
    SELECT count(geom)::float8 / nullif(count(*), 0) AS dekking FROM vestiging_telling
)
SELECT t.gebied_id, i.indicator, CASE WHEN i.zeker THEN i.teller::float8 / nullif(i.noemer, 0) END AS waarde, i.teller::float8 AS teller,
       i.noemer::float8 AS noemer, i.noemer AS n, i.dekking,
       CASE WHEN i.noemer > 0 AND i.zeker THEN NULL
            WHEN i.noemer > 0 THEN 'van geen enkele vestiging is de klasse bekend'
            WHEN t.gelegen = 0 THEN 'geen vestigingen in dit gebied'
            ELSE i.zonder END AS reden
FROM   telling t CROSS JOIN plaats p
CROSS  JOIN LATERAL (SELECT t.bekend::float8 / nullif(t.gelegen, 0) AS kn,
                            t.park_bekend::float8 / nullif(t.park, 0) AS kn_park) k
CROSS  JOIN LATERAL (VALUES
    (false, 'vg_k', t.kern, t.gelegen, p.dekking, NULL, true),
    (true, 'vg_k_bovengrens', t.kern, t.gelegen, p.dekking, NULL, true),
    (false, 'vg_f', t.gelegen - t.park, t.gelegen, p.dekking, NULL, true),
    (true, 'vg_f_bovengrens', t.gelegen - t.park, t.gelegen, p.dekking, NULL, true),
    (false, 'vg_verweven', t.verweven, t.gelezen, t.gelezen::float8 / nullif(t.gelegen, 0),
     'van geen enkele vestiging is bekend of de bestemming ze toelaat', true),
    (false, 'open_ruimte_vestigingen', t.open, t.gelegen, p.dekking, NULL, true),
    (false, 'vp', t.park_verweefbaar, t.verweefbaar, k.kn, 'geen vestigingen met een verweefbare klasse in dit gebied', true),
    (false, 'vp_bovengrens', t.park_klein, t.klein, k.kn, 'geen vestigingen met een verweefbare klasse in dit gebied', true),
    (false, 'vt', t.park_verweefbaar, t.park, k.kn_park, 'geen vestigingen op een bedrijventerrein in dit gebied',
     t.park_bekend > 0),
    (false, 'vt_bekend', t.park_verweefbaar, t.park_bekend, k.kn_park,
     'geen vestigingen met een bekende klasse op een bedrijventerrein in dit gebied', true),
    (false, 'vt_bovengrens', t.park_klein, t.park, k.kn_park, 'geen vestigingen op een bedrijventerrein in dit gebied',
     t.park_bekend > 0),
    (false, 'kn', t.bekend, t.gelegen, p.dekking, NULL, true)
) AS i (boven, indicator, teller, noemer, dekking, zonder, zeker)
WHERE  i.boven = t.boven
