-- id: voorschrift_te_lezen
-- title: {nl: Voorschriften te lezen, en: Prescriptions to read}
-- description:
--   nl: Artikels van kracht waarvan nog niet voor elke functie met een profiel gelezen is wat ze toelaten; die met de meeste percelen in kernen eerst. Enkel rollen waarvoor lezen iets kan veranderen; van het gewestplan, met zijn standaardvoorschriften, enkel wat niemand kan thuisbrengen.
-- needs: [percelen, rup-zones, zone_plan, zone_kaartrol, bestemming_rol, rol_lezen, artikel_functie, toelating, geldende_bestemming, perceel_zone, perceel_regel]
-- uses: [kernvlak]
-- geometry: MultiPolygon
-- indexes: ["(rang)", "USING gist (geom)", "USING gist (geom_crs84)"]
-- summary: ligging
-- source: docs/method/bestemming.md#werklijst
WITH ongelezen AS MATERIALIZED (
    SELECT algplanid, artikel, string_agg(t.functie, ', ' ORDER BY t.functie) AS ontbreekt
    FROM  (SELECT DISTINCT z.algplanid, p.artikel
           FROM   bestemmingszone z
           JOIN   zone_plan p USING (bestemmingszone_id)
           JOIN   zone_kaartrol k USING (bestemmingszone_id)
           JOIN   rol_lezen l USING (rol)
           WHERE  p.van_kracht AND l.te_lezen = 'ja' AND (p.te_lezen OR k.rol = 'onbekend')) a
    CROSS  JOIN toelating t
    LEFT   JOIN artikel_functie g USING (algplanid, artikel, functie)
    WHERE  g.oordeel IS NULL
    GROUP  BY algplanid, artikel
),
zone AS MATERIALIZED (
    SELECT bestemmingszone_id, algplanid, artikel, z.plan, p.soort, z.svnr, z.svnaam, k.rol, p.aanvullend, z.fichelink, z.geom
    FROM   bestemmingszone z
    JOIN   zone_plan p USING (bestemmingszone_id)
    JOIN   zone_kaartrol k USING (bestemmingszone_id)
    JOIN   ongelezen USING (algplanid, artikel)
    WHERE  p.van_kracht AND k.rol <> 'contour'
),
vlak AS MATERIALIZED (
    SELECT algplanid, artikel, ST_Multi(ST_CollectionExtract(ST_Union(geom ORDER BY geom), 3)) AS geom
    FROM  (SELECT z.algplanid, z.artikel, g.geom
           FROM   geldende_bestemming g
           JOIN   zone z USING (bestemmingszone_id)
           UNION  ALL
           SELECT algplanid, artikel, geom FROM zone WHERE aanvullend) deel
    GROUP  BY algplanid, artikel
),
op_perceel AS MATERIALIZED (
    SELECT algplanid, artikel, perceel_id
    FROM   perceel_zone
    JOIN   zone USING (bestemmingszone_id)
    WHERE  telt
    UNION
    SELECT algplanid, artikel, perceel_id
    FROM   perceel_regel
    JOIN   ongelezen USING (algplanid, artikel)
    WHERE  soort = 'aanvullend'
),
in_kern AS MATERIALIZED (
    SELECT perceel_id
    FROM  (SELECT p.perceel_id, ST_PointOnSurface(p.geom) AS punt
           FROM   perceel p
           WHERE  p.perceel_id IN (SELECT perceel_id FROM op_perceel) OFFSET 0) p
    WHERE  EXISTS (SELECT FROM kernvlak k WHERE ST_Intersects(k.geom, p.punt))
),
telling AS (
    SELECT algplanid, artikel, count(*) AS percelen, count(k.perceel_id) AS in_kernen
    FROM   op_perceel
    LEFT   JOIN in_kern k USING (perceel_id)
    GROUP  BY algplanid, artikel
),
artikel AS (
    SELECT algplanid, artikel, min(plan) AS plan, min(soort) AS plansoort, min(svnr) AS svnr,
           string_agg(DISTINCT svnaam, ' / ' ORDER BY svnaam) AS svnaam,
           string_agg(DISTINCT r.naam, ', ' ORDER BY r.naam) AS rol_naam,
           count(*) AS zones, min(fichelink) AS fichelink
    FROM   zone
    LEFT   JOIN bestemming_rol r USING (rol)
    GROUP  BY algplanid, artikel
),
lijst AS (
    SELECT a.*, o.ontbreekt, coalesce(t.percelen, 0) AS percelen,
           CASE WHEN EXISTS (SELECT FROM kernvlak) THEN coalesce(t.in_kernen, 0) END AS percelen_in_kernen, v.geom
    FROM   artikel a
    JOIN   vlak v USING (algplanid, artikel)
    JOIN   ongelezen o USING (algplanid, artikel)
    LEFT   JOIN telling t USING (algplanid, artikel)
)
SELECT row_number() OVER (ORDER BY percelen_in_kernen DESC NULLS LAST, percelen DESC, algplanid, artikel)::int AS rang,
       algplanid || '.' || regexp_replace(artikel, '[^A-Za-z0-9._-]+', '_', 'g') AS id,
       algplanid, plan, plansoort, coalesce(svnr, svnaam) AS svnr, svnaam, rol_naam, ontbreekt, zones::int, percelen::int,
       percelen_in_kernen::int, ST_Area(geom) AS m2, fichelink,
       CASE WHEN percelen_in_kernen IS NULL THEN 'kernen niet geladen'
            WHEN percelen_in_kernen > 0 THEN 'raakt percelen in kernen' ELSE 'enkel buiten de kernen' END AS ligging, geom
FROM   lijst
