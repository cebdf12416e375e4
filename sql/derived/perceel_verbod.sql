-- id: perceel_verbod
-- title: {nl: Wat gelezen voorschriften op een perceel verbieden, en: What read prescriptions forbid on a parcel}
-- description:
--   nl: Per functie het aandeel waar een gelezen artikel ze verbiedt - alle geldende zones samen, of één regel naast het grondvlak, wat het meeste is.
-- needs: [perceel_bestemming, zone_toelating, zone_plan, artikel_functie, toelating, perceel_regel]
-- piece: perceel
-- indexes: ["(perceel_id)"]
-- source: docs/method/bestemming.md#x-voorschrift
SELECT DISTINCT ON (perceel_id, functie) perceel_id, functie, aandeel, bewijs
FROM  (SELECT perceel_id, functie, herkomst, sum(deel.aandeel ORDER BY deel.m2, deel.bewijs) AS aandeel,
              string_agg(deel.bewijs, '; ' ORDER BY deel.m2 DESC, deel.bewijs) AS bewijs
       FROM  (SELECT perceel_id, t.functie, ' grondvlak' AS herkomst, b.m2, b.aandeel,
                     z.aanduiding || ': ' || round(b.m2::numeric) || ' m² (' || round((100 * b.aandeel)::numeric)
                         || ' %), ' || t.lezing AS bewijs
              FROM   perceel_bestemming b
              JOIN   zone_toelating t USING (bestemmingszone_id)
              JOIN   zone_plan z USING (bestemmingszone_id)
              WHERE  b.telt AND t.oordeel = 'verboden'
              UNION  ALL
              SELECT perceel_id, a.functie, r.algplanid || ' ' || r.artikel, r.m2, r.aandeel, r.bewijs || ', ' || a.bewijs
              FROM   perceel_regel r
              JOIN   artikel_functie a USING (algplanid, artikel)
              WHERE  r.soort IN ('aanvullend', 'overdruk_vlak') AND a.oordeel = 'verboden') deel
       JOIN   toelating USING (functie)
       GROUP  BY perceel_id, functie, herkomst) verbod
ORDER  BY perceel_id, functie, aandeel DESC, herkomst
