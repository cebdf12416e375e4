-- needs: [vestiging_kwadrant, vestiging_klasse, vestiging_functie, vestigingen]
-- Of a natural person, or where that is not known, neither number nor own point: only one on the perceel.
SELECT k.vestiging_id, CASE WHEN NOT v.natuurlijke_persoon THEN v.vestiging_nr END AS vestiging_nr,
       CASE WHEN NOT v.natuurlijke_persoon THEN v.id ELSE 'v' || k.vestiging_id END AS id,
       f.nace, f.nace_versie, f.functie, k.situering, k.toegelaten, k.kwadrant, k.kwadrant_onzeker, k.kwadrant_anders,
       k.bewijs AS kwadrant_bewijs, c.klasse, c.klasse_klein, c.klasse_groot, c.zekerheid, c.regel, c.bewijs AS klasse_bewijs,
       c.maat_m2, c.maat_bron, c.vergunning, c.categorie, a.toets, a.menging, a.voorwaarde, a.gebiedstype, a.norm_m,
       a.afstand_m, a.marge_m, a.dichtste, a.dichtste_soort, a.oordeel, k.geom, k.geom_crs84, k.geom_3857
FROM   vestiging_kwadrant k
JOIN   vestiging v USING (vestiging_id)
JOIN   vestiging_functie f USING (vestiging_id)
JOIN   vestiging_klasse c USING (vestiging_id)
LEFT   JOIN vestiging_afstand a USING (vestiging_id)
