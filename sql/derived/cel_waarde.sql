-- id: cel_waarde
-- title: {nl: Kaartwaarden per cel, en: Map values per cell}
-- description:
--   nl: Klassen van knooppuntwaarde en voorzieningenniveau volgens de grenzen van de tabel, en de woondruk als aandeel van de bewoonde cellen dat niet dichter bewoond is.
-- needs: [cellen, kaartklassen]
-- indexes: ["(x, y)"]
-- source: docs/method/criteria.md#cellen
WITH dichtheid AS (
    -- households say more on pressure than inhabitants; one quantity for the whole meting
    SELECT cel_id, x, y, knooppuntwaarde, voorzieningenniveau, inwoners,
           CASE WHEN bool_or(huishoudens > 0) OVER () THEN huishoudens ELSE inwoners END AS per_ha,
           CASE WHEN bool_or(huishoudens > 0) OVER () THEN 'huishoudens' ELSE 'inwoners' END AS grootheid
    FROM   cel
),
druk AS (
    SELECT cel_id, per_ha, grootheid, cume_dist() OVER (ORDER BY per_ha) AS percentiel, count(*) OVER () AS referentie
    FROM   dichtheid
    WHERE  per_ha > 0
)
SELECT d.x, d.y, d.inwoners,
       d.knooppuntwaarde, k.klasse::float8 AS knooppuntklasse, d.voorzieningenniveau, v.klasse::float8 AS voorzieningenklasse,
       w.per_ha, w.grootheid, w.percentiel AS woondruk, w.referentie
FROM   dichtheid d
LEFT   JOIN druk w USING (cel_id)
LEFT   JOIN kaartklassen k ON k.kaart = 'knooppuntwaarde'
                          AND d.knooppuntwaarde >= k.vanaf::float8 AND d.knooppuntwaarde < k.tot::float8
LEFT   JOIN kaartklassen v ON v.kaart = 'voorzieningenniveau'
                          AND d.voorzieningenniveau >= v.vanaf::float8 AND d.voorzieningenniveau < v.tot::float8
ORDER  BY d.cel_id
