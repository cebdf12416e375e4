-- id: vestiging_maat
-- title: {nl: Grootte van elke vestiging, en: Size of each establishment}
-- description:
--   nl: De vloeroppervlakte van de bron; waar die ontbreekt het grondvlak van het hoofdgebouw op het perceel, gedeeld door de vestigingen die er staan. Dat laatste is een benadering (bron 'gebouw').
-- needs: [vestiging_functie]
-- uses: [perceel_gebouw]
-- indexes: ["(vestiging_id)"]
-- source: docs/method/verweefbaarheid.md#grootte
WITH deelt AS (
    -- a firm on paper takes no room
    SELECT perceel_id, count(*) FILTER (WHERE aard IS DISTINCT FROM 'papier') AS n
    FROM   vestiging_functie
    WHERE  perceel_id IS NOT NULL
    GROUP  BY perceel_id
)
SELECT f.vestiging_id,
       CASE WHEN f.vloeroppervlakte > 0 THEN f.vloeroppervlakte ELSE g.m2 / d.n END AS m2,
       CASE WHEN f.vloeroppervlakte > 0 THEN 'vloeroppervlakte'
            WHEN g.m2 / d.n IS NOT NULL THEN 'gebouw' END AS bron,
       CASE WHEN f.vloeroppervlakte > 0 THEN round(f.vloeroppervlakte::numeric) || ' m² vloeroppervlakte'
            WHEN g.m2 / d.n IS NOT NULL
            THEN round((g.m2 / d.n)::numeric) || ' m² als aandeel van het hoofdgebouw (' || round(g.m2::numeric)
                 || ' m² grondvlak, ' || d.n || CASE d.n WHEN 1 THEN ' vestiging)' ELSE ' vestigingen)' END
            ELSE 'grootte niet gekend' END AS bewijs
FROM   vestiging_functie f
LEFT   JOIN perceel_gebouw g ON g.perceel_id = f.perceel_id AND g.hoofd
LEFT   JOIN deelt d ON d.perceel_id = f.perceel_id AND d.n > 0 AND f.aard IS DISTINCT FROM 'papier'
