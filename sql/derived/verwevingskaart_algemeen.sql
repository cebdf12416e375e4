-- id: verwevingskaart_algemeen
-- title: {nl: Verwevingskaart in grote lijnen, en: Mixing map in outline}
-- description:
--   nl: Voor de tegels van zoom 6 tot 11. Elke cel krijgt de klasse die in het midden geldt, en daarboven de klasse die het meest voorkomt.
-- needs: [percelen, cellen, verwevingskaart]
-- general: [code]
-- indexes: ["(zoom, tegel_rij, tegel_kolom)"]
-- source: docs/api.md#low-zooms
WITH maat AS (SELECT 20037508.342789244 AS half, 40075016.685578488 / (1 << 18) AS zijde)
-- cells of the grid whose middle lies in the cell of 100 m
SELECT kolom, rij, (zijde * zijde)::bigint AS m2, min(v.code) AS code
FROM   verwevingskaart v
JOIN   cel c USING (cel_id)
CROSS  JOIN maat
CROSS  JOIN LATERAL generate_series(ceil((ST_XMin(c.geom_3857) + half) / zijde - 0.5)::int,
                                    floor((ST_XMax(c.geom_3857) + half) / zijde - 0.5)::int) kolom
CROSS  JOIN LATERAL generate_series(ceil((half - ST_YMax(c.geom_3857)) / zijde - 0.5)::int,
                                    floor((half - ST_YMin(c.geom_3857)) / zijde - 0.5)::int) rij
WHERE  ST_Intersects(c.geom_3857, ST_SetSRID(ST_MakePoint((kolom + 0.5) * zijde - half, half - (rij + 0.5) * zijde), 3857))
GROUP  BY kolom, rij, zijde
