-- id: weg_maat
-- title: {nl: Breedte en gebruik van elke weg, en: Width and use of each road}
-- description:
--   nl: De breedte van de bron waar die er is, anders de aangenomen breedte van de klasse en categorie. Wegen die er nog niet of niet meer zijn tellen niet mee.
-- needs: [wegen, weg_breedte, weg_status]
-- indexes: ["USING gist (geom)"]
-- source: docs/method/criteria.md#c06
SELECT w.weg_id, coalesce(w.naam, 'weg ' || w.weg_nr) AS naam, w.klasse, w.categorie,
       coalesce(w.breedte, b.breedte::float8) AS breedte, w.breedte IS NULL AS aangenomen,
       b.levering = 'ja' AS levering, b.straat = 'ja' AS straat, w.geom
FROM   weg w
CROSS  JOIN LATERAL (
    -- the line that says most of this road: class and category, class alone, neither
    SELECT *
    FROM   weg_breedte
    WHERE  coalesce(klasse = coalesce(w.klasse, 'onbekend'), klasse IS NULL)
    AND    coalesce(categorie = w.categorie, categorie IS NULL)
    ORDER  BY klasse IS NULL, categorie IS NULL
    LIMIT  1
) b
WHERE  NOT EXISTS (SELECT FROM weg_status s WHERE s.telt = 'nee' AND w.status ~* s.patroon)
ORDER  BY w.weg_id
