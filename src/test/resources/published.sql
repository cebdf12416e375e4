-- Three metingen as publishing leaves them: one at the root, an older one, a revoked one; and an open one.

CREATE SCHEMA publiek_1;

-- A crooked grid of percelen, each with a hole or a second part now and then; keys have gaps.
CREATE TABLE publiek_1.percelen AS
SELECT i * 3 AS perceel_id,
       format('11001A%s-00A%s', lpad((i / 1000)::text, 4, '0'), lpad((i % 1000)::text, 3, '0')) AS id,
       format('11001A%s/00A%s', lpad((i / 1000)::text, 4, '0'), lpad((i % 1000)::text, 3, '0')) AS capakey,
       CASE WHEN i % 10 = 3 THEN NULL ELSE '11001' END AS niscode,
       ST_Area(g) AS oppervlakte,
       i::bigint * 1000000007 AS volgnummer,
       i % 2 = 0 AS bebouwd,
       CASE WHEN i % 5 = 0 THEN NULL ELSE date '2000-01-01' + i END AS begindatum,
       ST_Multi(g) AS geom,
       ST_Transform(ST_Transform(ST_Multi(g), 4258), 4326) AS geom_crs84
FROM   generate_series(1, 2500) i,
       LATERAL (SELECT ST_SetSRID(ST_MakePoint(150000 + i % 50 * 31.7 + i / 50 * 1.3, 170000 + i / 50 * 27.3), 31370) AS p) a,
       LATERAL (SELECT CASE i % 7
                       WHEN 0 THEN ST_Difference(ST_Buffer(p, 14), ST_Buffer(p, 5))
                       WHEN 1 THEN ST_Union(ST_Expand(p, 6), ST_Expand(ST_Translate(p, 16, 0), 3))
                       ELSE ST_Expand(p, 12.345) END AS g) b;
CREATE UNIQUE INDEX ON publiek_1.percelen (perceel_id);
CREATE UNIQUE INDEX ON publiek_1.percelen (id);
CREATE INDEX ON publiek_1.percelen USING gist (geom_crs84);
UPDATE publiek_1.percelen SET niscode = '<script>alert("x")</script>' WHERE perceel_id = 3;
UPDATE publiek_1.percelen SET niscode = E'"quoted", comma\nand line' WHERE perceel_id = 6;
UPDATE publiek_1.percelen SET niscode = E'=1+1 é 😀 \\ \t' WHERE perceel_id = 9;

CREATE TABLE publiek_1.bedrijventerreinen AS
SELECT v.*, ST_Transform(geom_crs84, 31370) AS geom
FROM  (VALUES (1, 'open',   NULL::date,        NULL::date,        ST_Multi(ST_MakeEnvelope(4.30, 50.80, 4.31, 50.81, 4326))),
              (2, 'vroeg',  date '2000-01-01', date '2010-01-01', ST_Multi(ST_MakeEnvelope(4.32, 50.80, 4.33, 50.81, 4326))),
              (3, 'later',  date '2010-01-01', NULL,              ST_Multi(ST_MakeEnvelope(4.34, 50.80, 4.35, 50.81, 4326))),
              (4, 'kort',   date '2015-06-01', date '2015-06-02', ST_Multi(ST_MakeEnvelope(4.36, 50.80, 4.37, 50.81, 4326)))
      ) v (bedrijventerrein_id, id, begin, einde, geom_crs84);

-- Points on both sides of the antimeridian, and one far from it.
CREATE TABLE publiek_1.haltes AS
SELECT v.*, NULL::geometry(Point, 31370) AS geom
FROM  (VALUES (1, 'fiji',   'tram',  ST_SetSRID(ST_MakePoint( 179.5, -17), 4326)),
              (2, 'samoa',  'bus',   ST_SetSRID(ST_MakePoint(-172.0, -14), 4326)),
              (3, 'brugge', 'trein', ST_SetSRID(ST_MakePoint(3.22, 51.2), 4326))) v (halte_id, id, soort, geom_crs84);

-- Every shape there is.
CREATE TABLE publiek_1.vormen AS
SELECT row_number() OVER ()::int AS vorm_id, 'v' || row_number() OVER () AS id,
       ST_GeomFromText(wkt, 4326) AS geom_crs84, NULL::geometry AS geom
FROM   unnest(ARRAY[
       'POINT(1.123456749 -2.00000005)', 'POINT EMPTY', 'LINESTRING(0 0,1 1.5,2 -0.00000001)',
       'POLYGON((0 0,10 0,10 10,0 10,0 0),(2 2,2 4,4 4,4 2,2 2))', 'POLYGON EMPTY', 'MULTIPOINT(1 2,3 4)',
       'MULTILINESTRING((0 0,1 1),(2 2,3 3,4 5))', 'MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,9 5,9 9,5 5),(6 5.5,7 6,6.5 5.5,6 5.5)))',
       'MULTIPOLYGON EMPTY', 'GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,1 0,1 1,0 0)))', NULL]) AS wkt;

CREATE TABLE publiek_1.geschiktheid AS
SELECT perceel_id, id, capakey,
       CASE WHEN perceel_id % 9 = 0 THEN NULL ELSE perceel_id / 7500.0::float8 END AS kantoor_score,
       CASE WHEN perceel_id % 9 = 0 THEN NULL ELSE least(5, 1 + perceel_id / 1501)::bigint END AS kantoor_klasse,
       CASE WHEN perceel_id % 18 = 0 THEN 'niet aan de orde' WHEN perceel_id % 9 = 0 THEN 'niet te beoordelen' ELSE 'kansrijk' END AS kantoor_oordeel,
       0.5::float8 AS ambacht_score, 3::bigint AS ambacht_klasse, 'kansrijk mits voorwaarden' AS ambacht_oordeel,
       geom, geom_crs84
FROM   publiek_1.percelen;
CREATE INDEX ON publiek_1.geschiktheid USING gist (geom_crs84);

CREATE TABLE publiek_1.kernen AS
SELECT 1 AS kern_id, '11001A'::text AS id, 'Dorp & <kern>'::text AS naam,
       ST_Multi(ST_Buffer(ST_Centroid(ST_Collect(geom)), 400)) AS geom,
       ST_Transform(ST_Multi(ST_Buffer(ST_Centroid(ST_Collect(geom)), 400)), 4326) AS geom_crs84
FROM   publiek_1.percelen;

-- More than any program asks at once.
CREATE TABLE publiek_1.rooster AS
SELECT rooster_id, 'r' || rooster_id AS id, rooster_id % 7 AS rest, geom, ST_SetSRID(ST_Transform(geom, 4258), 4326) AS geom_crs84
FROM   generate_series(1, 25001) rooster_id,
       LATERAL (SELECT ST_SetSRID(ST_MakePoint(150000 + rooster_id % 200 * 5, 170000 + rooster_id / 200 * 5), 31370) AS geom) g;
CREATE UNIQUE INDEX ON publiek_1.rooster (rooster_id);
CREATE UNIQUE INDEX ON publiek_1.rooster (id);
CREATE INDEX ON publiek_1.rooster USING gist (geom_crs84);

-- Rows without a place.
CREATE TABLE publiek_1.tabel AS
SELECT tabel_id, 't' || tabel_id AS id, 'rij ' || tabel_id AS naam, NULL::geometry AS geom, NULL::geometry AS geom_crs84, NULL::geometry AS geom_3857
FROM   generate_series(1, 3) tabel_id;

CREATE TABLE publiek_1.uitleg (perceel_id int, id text, capakey text, profiel text, volgorde int, criterium text, titel text,
    waarde float8, eenheid text, genormaliseerd float8, gewicht int, bijdrage float8, bewijs text, bron text, reden text, regel text);
INSERT INTO publiek_1.uitleg VALUES
  (3, '11001A0000-00A001', '11001A0000/00A001', 'kantoor', 1, 'c01_bestemming', 'Bestemming', 1, 'aandeel', 1, 30, 0.4, 'woongebied <b>', 'rup-zones, lading 2, 2026-01-01', NULL),
  (3, '11001A0000-00A001', '11001A0000/00A001', 'kantoor', 2, 'c05_halte_afstand', 'Afstand tot halte', 123.456, 'm', 0.69136, 35, 0.32263466666666666, 'halte 4017', 'haltes, lading 3, 2026-01-01', NULL),
  (3, '11001A0000-00A001', '11001A0000/00A001', 'kantoor', 3, 'c07_bebouwing', 'Bebouwing', NULL, 'm²', NULL, 35, NULL, NULL, NULL, 'gebouwen niet geladen');
CREATE TABLE publiek_1.uitleg_profiel (perceel_id int, id text, capakey text, profiel text, titel text, score float8, dekking int,
    klasse int, klasse_naam text, oordeel text, redenen text);
INSERT INTO publiek_1.uitleg_profiel VALUES
  (3, '11001A0000-00A001', '11001A0000/00A001', 'ambacht', 'Ambacht', NULL, 100, NULL, NULL, 'niet aan de orde', 'ligt op een bedrijventerrein'),
  (3, '11001A0000-00A001', '11001A0000/00A001', 'kantoor', 'Kantoor', 0.7226346666666668, 65, 4, 'geschikt', 'kansrijk', NULL);

CREATE VIEW publiek_1.ongetoetst AS SELECT 1 AS volgorde, 'watertoets' AS tekst;

-- The copy in web Mercator that every published view has.
DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['percelen', 'bedrijventerreinen', 'haltes', 'vormen', 'geschiktheid', 'kernen', 'rooster'] LOOP
        EXECUTE format('ALTER TABLE publiek_1.%I ADD COLUMN IF NOT EXISTS geom_3857 geometry', t);
        EXECUTE format('UPDATE publiek_1.%I SET geom_3857 = ST_Transform(geom_crs84, 3857)', t);
    END LOOP;
END $$;
CREATE INDEX ON publiek_1.percelen USING gist (geom);

CREATE SCHEMA publiek_2;
CREATE TABLE publiek_2.percelen AS SELECT * FROM publiek_1.percelen ORDER BY perceel_id LIMIT 5;
ANALYZE;

INSERT INTO beheer.meting (naam, peildatum, status, closed_at, published_at, reason, successor) VALUES
  ('eindmeting', '2026-06-30', 'gesloten', '2026-07-01 10:00Z', '2026-07-03 10:00Z', NULL, NULL),
  ('nulmeting', '2025-12-31', 'gesloten', '2026-01-15 09:00Z', '2026-01-15 09:00Z', NULL, NULL),
  ('fout', '2025-12-31', 'ingetrokken', '2026-01-10 09:00Z', '2026-07-09 09:00Z', 'verkeerde percelen geladen', 'nulmeting'),
  ('bezig', '2026-09-30', 'open', NULL, NULL, NULL, NULL);

GRANT USAGE ON SCHEMA publiek_1, publiek_2, beheer TO weefsel_lezer;
GRANT SELECT ON ALL TABLES IN SCHEMA publiek_1, publiek_2 TO weefsel_lezer;
GRANT SELECT ON beheer.gesloten_meting TO weefsel_lezer;
