-- id: perceel_adressen
-- title: {nl: Adressen in gebruik op elk perceel, en: Addresses in use on each parcel}
-- description:
--   nl: Volgens de officiële koppeling van adres en perceel; zonder koppeling volgens de positie, behalve een positie op straat of gemeente. Een adres op verscheidene percelen telt een keer, bij voorkeur waar een gebouw staat.
-- needs: [adressen, percelen]
-- uses: [adreskoppelingen, gebouwen, perceel_gebouw]
-- indexes: ["(perceel_id)"]
-- source: docs/method/functie.md#woningen
WITH geldig AS (
    SELECT adres_id, adres_nr, coalesce(posspec IN ('straat', 'wegsegment', 'gemeente'), false) AS grof, geom
    FROM   adres
    WHERE  coalesce(status, 'onbekend') IN ('inGebruik', 'onbekend')
),
gekoppeld AS (
    SELECT DISTINCT ON (a.adres_id) a.adres_id, p.perceel_id
    FROM   geldig a
    JOIN   adreskoppeling k ON k.adres_id = a.adres_nr
    JOIN   perceel p USING (capakey)
    LEFT   JOIN perceel_gebouw b ON b.perceel_id = p.perceel_id AND b.hoofd
    ORDER  BY a.adres_id, b.bijgebouw NULLS LAST, p.perceel_id
),
gelegen AS (
    SELECT DISTINCT ON (a.adres_id) a.adres_id, p.perceel_id
    FROM   geldig a JOIN perceel p ON ST_Intersects(p.geom, a.geom)
    WHERE  NOT a.grof AND NOT EXISTS (SELECT FROM gekoppeld g WHERE g.adres_id = a.adres_id)
    ORDER  BY a.adres_id, p.perceel_id
)
SELECT perceel_id, count(*)::int AS adressen
FROM  (SELECT * FROM gekoppeld UNION ALL SELECT * FROM gelegen) adres
GROUP  BY perceel_id
ORDER  BY perceel_id
