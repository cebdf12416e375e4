-- id: x_overstroming_vlag
-- code: X-FLOOD
-- title: {nl: Overstromingsgevoelig, en: Flood-prone}
-- description:
--   nl: De slechtste klasse met een vlag (C of D) die meer dan een verschil van tekening van het perceel beslaat, waar X-FLOOD het niet uitsluit.
-- effect: vlag
-- advice: {nl: "Watertoets nodig; bouw en stapel overstromingsveilig, zonder verlies van waterberging.", en: "Water test needed; build and store flood-proof, without loss of water storage."}
-- needs: [perceel_overstroming, overstroming_klasse, x_overstroming]
-- source: docs/method/uitsluitingen.md#x-flood
SELECT DISTINCT ON (perceel_id) perceel_id, 'overstromingsgevoelig, klasse ' || o.klasse || ', ' || k.naam AS reden,
       'klasse ' || o.klasse || ': ' || round(o.m2::numeric) || ' m² (' || round((100 * o.aandeel)::numeric) || ' %)' AS bewijs
FROM   perceel p
JOIN   perceel_overstroming o USING (perceel_id)
JOIN   overstroming_klasse k USING (klasse)
WHERE  k.vlag = 'ja' AND o.telt
AND    NOT EXISTS (SELECT FROM x_overstroming x WHERE x.perceel_id = p.perceel_id)
ORDER  BY perceel_id, k.volgorde::int DESC
