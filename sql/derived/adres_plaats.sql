-- id: adres_plaats
-- title: {nl: Plaats van elk adres dat telt, en: Place of each address that counts}
-- description:
--   nl: Adressen in gebruik, of met onbekende status. Een positie op straat, wegsegment of gemeente zegt niet welk perceel; dan geldt het ene perceel waaraan het adres gekoppeld is, en anders heeft het adres geen plaats.
-- needs: [vestigingen]
-- uses: [adressen, adreskoppelingen, percelen]
-- indexes: ["(adres_id)", "(adres_nr)"]
-- source: docs/method/vestiging-plaats.md
WITH koppeling AS (
    SELECT adres_id AS adres_nr, min(capakey) AS capakey
    FROM   adreskoppeling
    GROUP  BY adres_id
    HAVING count(*) = 1
)
SELECT a.adres_id, a.adres_nr, grof AS op_perceel,
       NOT grof AND coalesce(a.status = 'inGebruik', false) AND coalesce(a.posspec <> 'onbekend', false) AS zeker,
       'adres ' || a.adres_nr || CASE WHEN grof THEN ' (positie op ' || a.posspec || '), perceel ' || p.capakey
                                      ELSE coalesce(' (positie op ' || a.posspec || ')', '') END AS bewijs,
       CASE WHEN grof THEN ST_PointOnSurface(p.geom) ELSE a.geom END AS geom
FROM  (SELECT *, coalesce(posspec IN ('straat', 'wegsegment', 'gemeente'), false) AS grof FROM adres) a
LEFT   JOIN koppeling k ON k.adres_nr = a.adres_nr AND a.grof
LEFT   JOIN perceel p ON p.capakey = k.capakey
WHERE  coalesce(a.status, 'onbekend') IN ('inGebruik', 'onbekend')
AND   (NOT grof OR p.geom IS NOT NULL)
ORDER  BY a.adres_id
