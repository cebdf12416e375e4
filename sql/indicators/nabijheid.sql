-- id: nabijheid
-- gives:
--   - {id: woningen_met_activiteit, lead: true, protects: woningen, title: {nl: "Woningen met een verweefbare vestiging binnen 200 m (nabijheid_bereik) / alle woningen", en: "Dwellings with a mixable establishment within 200 m (nabijheid_bereik) / all dwellings"}, unit: 0–1}
--   - {id: woningen_met_activiteit_bovengrens, protects: woningen, title: {nl: "Woningen met een verweefbare vestiging binnen 200 m / alle woningen, ook wie thuis of op een onbekende manier werkt en als een onbekende grootte klein is", en: "Dwellings with a mixable establishment within 200 m / all dwellings, also those at home or of unknown nature and if an unknown size is small"}, unit: 0–1}
-- description:
--   nl: In vogelvlucht van de woning tot een vestiging van een verweefbare klasse, ook op een bedrijventerrein. n is het aantal woningen, dekking het aandeel van de gelegen vestigingen van het gebied met een bekende klasse.
-- needs: [gebieden, vestiging_functie, woningen, gebied_totaal, gebied_vestiging, vestiging_telling]
-- source: docs/method/indicatoren.md#nabijheid
WITH klasse AS (
    SELECT g.gebied_id, avg(v.klasse_bekend::int)::float8 AS dekking
    FROM   gebied g JOIN gebied_vestiging l USING (gebied_id) JOIN vestiging_telling v USING (vestiging_id)
    WHERE  v.fysiek AND v.in_vg
    GROUP  BY g.gebied_id
)
SELECT g.gebied_id, i.indicator, CASE WHEN k.dekking = 0 THEN NULL ELSE i.teller / nullif(t.woningen, 0) END AS waarde, i.teller, t.woningen AS noemer,
       coalesce(t.woningen, 0)::bigint AS n, k.dekking,
       CASE WHEN coalesce(t.woningen, 0) = 0 THEN 'geen woningen in dit gebied'
            WHEN k.dekking = 0 THEN 'van geen enkele vestiging is de klasse bekend' END AS reden
FROM   gebied g JOIN gebied_totaal t USING (gebied_id) LEFT JOIN klasse k USING (gebied_id)
CROSS  JOIN LATERAL (VALUES
    ('woningen_met_activiteit', t.woningen_nabij),
    ('woningen_met_activiteit_bovengrens', t.woningen_nabij_boven)
) AS i (indicator, teller)
