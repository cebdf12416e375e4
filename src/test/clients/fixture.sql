-- The meting 'klanten', beside the demo: what clients stumble on and the demo does not have. Layers are described
-- as the demo's are, so that a newer description needs no change here.

INSERT INTO beheer.meting (naam, peildatum, status, closed_at)
VALUES ('klanten', '2025-01-01', 'gesloten', '2025-02-01 10:00Z')
RETURNING meting_id AS meting \gset

CREATE SCHEMA publiek_:meting;
SET search_path = publiek_:meting, public;

-- 10,001 percelen: eleven pages of 1,000. Nulls come first, then whole numbers, then others.
CREATE TABLE percelen AS
SELECT i AS perceel_id,
       format('11001A%s-%sA000', lpad((i / 1000)::text, 4, '0'), lpad((i % 1000)::text, 3, '0')) AS id,
       format('11001A%s/%sA000', lpad((i / 1000)::text, 4, '0'), lpad((i % 1000)::text, 3, '0')) AS capakey,
       CASE WHEN i > 2 THEN '11001' END AS niscode,
       CASE WHEN i > 4 THEN CASE WHEN i < 1000 THEN 400 ELSE 400.25 END END::float8 AS oppervlakte,
       CASE WHEN i > 9 THEN i + CASE WHEN i < 1000 THEN 0 ELSE 0.5 END END::float8 AS opp_kadaster,
       CASE WHEN i > 3 THEN date '2000-01-01' + i END AS begindatum,
       CASE WHEN i > 3 THEN date '2000-01-01' + i END AS versdatum,
       geom, geom_crs84, ST_Transform(geom_crs84, 3857) AS geom_3857
FROM   generate_series(1, 10001) i,
       LATERAL (SELECT ST_Multi(ST_MakeEnvelope(150000 + i % 100 * 20, 170000 + i / 100 * 20,
                                                150020 + i % 100 * 20, 170020 + i / 100 * 20, 31370)) AS geom) a,
       LATERAL (SELECT ST_SetSRID(ST_Transform(geom, 4258), 4326) AS geom_crs84) b;
CREATE UNIQUE INDEX ON percelen (perceel_id);
CREATE UNIQUE INDEX ON percelen (id);
CREATE INDEX ON percelen USING gist (geom);
CREATE INDEX ON percelen USING gist (geom_crs84);
CREATE INDEX ON percelen USING gist (geom_3857);

-- Nothing at all.
CREATE TABLE kernen AS SELECT * FROM publiek_1.kernen LIMIT 0;

-- Ids with letters from afar, spaces and signs that mean something in an address.
CREATE TABLE haltes AS
SELECT h.*, row_number() OVER ()::int AS nummer FROM publiek_1.haltes h LIMIT 6;
UPDATE haltes SET id = (ARRAY['Ieper-Vijfwegen é', 'Ëekhoutstraße', 'Брюгге', '布鲁日', '50% & meer?', 'a+b=c#d'])[nummer];
ALTER TABLE haltes DROP COLUMN nummer;
CREATE INDEX ON haltes USING gist (geom_crs84);
ANALYZE percelen, kernen, haltes;

UPDATE beheer.meting SET layers = (
    SELECT jsonb_agg(layer || CASE layer->>'id'
        WHEN 'percelen' THEN (SELECT jsonb_build_object('count', count(*),
             'bbox', jsonb_build_array(min(ST_XMin(geom_crs84)), min(ST_YMin(geom_crs84)), max(ST_XMax(geom_crs84)), max(ST_YMax(geom_crs84))))
             FROM percelen)
        WHEN 'kernen' THEN jsonb_build_object('count', 0, 'bbox', NULL)
        ELSE jsonb_build_object('count', (SELECT count(*) FROM haltes)) END)
    FROM   beheer.meting demo, jsonb_array_elements(demo.layers) layer
    WHERE  demo.naam = 'demo' AND layer->>'id' IN ('percelen', 'kernen', 'haltes'))
WHERE naam = 'klanten';

GRANT USAGE ON SCHEMA publiek_:meting TO weefsel_lezer;
GRANT SELECT ON ALL TABLES IN SCHEMA publiek_:meting TO weefsel_lezer;
