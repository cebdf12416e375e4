-- id: terreingebruik
-- gives:
--   - {id: mp, title: {nl: "Oppervlakte van gebruikspercelen op bedrijventerreinen met een niet-economisch gebruik / alle gebruikspercelen (MP)", en: "Area of use parcels on parks with a non-economic use / all use parcels (MP)"}, unit: 0–1}
-- description:
--   nl: Over de gebruikspercelen van VLAIO die gelden op de peildatum, waar hun punt ligt. n is hun aantal, dekking het aandeel van de m² met een bekend gebruik.
-- needs: [gebieden, gebruikspercelen, gebruik_functie]
-- source: docs/method/indicatoren.md#verwevingsgraad
WITH gelegen AS (
    SELECT DISTINCT ON (u.gebruiksperceel_id) u.gebruiksperceel_id, g.gebied_id, ST_Area(u.geom) AS m2,
           coalesce(f.groep, 'onbekend') AS groep
    FROM   gebied g
    -- the boxes first, by index
    JOIN   gebruiksperceel u ON g.geom && u.geom AND ST_Intersects(g.geom, ST_PointOnSurface(u.geom))
    LEFT   JOIN gebruik_functie f ON f.gebruik = u.functie
    WHERE  coalesce(u.begin <= :peildatum, true) AND coalesce(u.einde > :peildatum, true)
    ORDER  BY u.gebruiksperceel_id, g.gebied_id
),
telling AS (
    SELECT g.gebied_id, count(u.*) AS n, sum(u.m2 ORDER BY gebruiksperceel_id) AS m2,
           coalesce(sum(u.m2 ORDER BY gebruiksperceel_id) FILTER (WHERE u.groep <> 'onbekend'), 0) AS bekend,
           coalesce(sum(u.m2 ORDER BY gebruiksperceel_id) FILTER (WHERE u.groep = 'niet_economisch'), 0) AS ander
    FROM   gebied g LEFT JOIN gelegen u USING (gebied_id)
    GROUP  BY g.gebied_id
)
SELECT gebied_id, 'mp' AS indicator, ander / m2 AS waarde, CASE WHEN n > 0 THEN ander END AS teller, m2 AS noemer, n,
       bekend / m2 AS dekking,
       CASE WHEN n = 0 THEN 'geen gebruikspercelen op bedrijventerreinen in dit gebied' END AS reden
FROM   telling
