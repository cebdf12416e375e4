-- Schema beheer: what was loaded, what was measured, and what the roles may see.
-- bron holds one plain table per lading, werk one table per computed relation, named by its hash.

CREATE SCHEMA IF NOT EXISTS bron;
CREATE SCHEMA IF NOT EXISTS werk;

-- The copy in longitude and latitude that is served, with the seven decimals that it is served
-- with, so that filters and extents see what clients see. Through EPSG:4258, since only from there
-- PROJ takes the national grid. A polygon that rounding would harm is noded on that grid instead;
-- what is thinner than the grid stays as it is.
CREATE FUNCTION crs84(geom geometry) RETURNS geometry
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN ST_Dimension(exact) < 2 THEN coalesce(rounded, exact)
                -- rounding drops what collapses: a lost point is as bad as an invalid ring
                WHEN ST_NPoints(rounded) = ST_NPoints(exact) AND ST_IsValid(rounded) THEN rounded
                WHEN ST_IsEmpty(ST_ReducePrecision(exact, 1e-7)) THEN exact
                ELSE ST_Multi(ST_CollectionExtract(ST_ReducePrecision(exact, 1e-7), 3)) END
    -- OFFSET keeps the planner from computing a copy for every mention of it
    FROM  (SELECT exact, ST_SnapToGrid(exact, 1e-7) AS rounded
           FROM  (SELECT ST_SetSRID(ST_Transform(geom, 4258), 4326) AS exact OFFSET 0) a OFFSET 0) b
$$;

CREATE TABLE lading (
    lading_id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dataset       text NOT NULL,
    status        text NOT NULL CHECK (status IN ('aanvaard', 'geweigerd', 'ingetrokken')),
    peildatum     date NOT NULL,
    relation      text,                 -- table in schema bron; null unless aanvaard
    files         text[] NOT NULL,
    checksum      text NOT NULL,        -- SHA-256 over the files, in order
    mapping       text,
    source_crs    text,
    crs_operation text,
    crs_accuracy  double precision,     -- metres
    licence       text,
    citation      text,
    rows_read     bigint NOT NULL,
    rows_accepted bigint NOT NULL,
    rows_repaired bigint NOT NULL,      -- accepted after a repair of their geometry
    rows_rejected bigint NOT NULL,
    report        jsonb NOT NULL,
    reason        text,                 -- why refused or revoked
    successor     integer REFERENCES lading,
    loaded_at     timestamptz NOT NULL DEFAULT now(),
    CHECK (rows_read = rows_accepted + rows_repaired + rows_rejected),
    CHECK ((status = 'aanvaard') = (relation IS NOT NULL))
);
CREATE INDEX ON lading (dataset, peildatum DESC, lading_id DESC);

CREATE TABLE geweigerd (
    lading_id   integer NOT NULL REFERENCES lading ON DELETE CASCADE,
    row_number  bigint NOT NULL,        -- place in the file, from 1
    code        text NOT NULL,
    reason      text NOT NULL,
    original    jsonb                   -- the row as it stood in the file
);
CREATE INDEX ON geweigerd (lading_id, row_number);

CREATE TABLE methode (
    hash       text PRIMARY KEY,        -- SHA-256 over the files and their names
    content    jsonb NOT NULL,          -- file name → text
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE meting (
    meting_id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    naam         text NOT NULL UNIQUE CHECK (naam ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    peildatum    date NOT NULL,
    status       text NOT NULL DEFAULT 'open'
                 CHECK (status IN ('open', 'berekend', 'gesloten', 'ingetrokken')),
    methode      text REFERENCES methode,
    layers       jsonb,                 -- the layer descriptions as they were when it was closed
    reason       text,                  -- why revoked
    successor    text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    analysed_at  timestamptz,
    closed_at    timestamptz,
    published_at timestamptz            -- the latest of these is what the root serves
);

CREATE TABLE meting_lading (
    meting_id integer NOT NULL REFERENCES meting ON DELETE CASCADE,
    dataset   text NOT NULL,
    lading_id integer NOT NULL REFERENCES lading,
    PRIMARY KEY (meting_id, dataset)
);
CREATE INDEX ON meting_lading (lading_id);

-- A computed relation is found by the hash of its SQL and of everything it read, so that metingen
-- share it and a new run makes only what changed.
CREATE TABLE relatie (
    hash       text PRIMARY KEY,
    name       text NOT NULL,
    relation   text NOT NULL,           -- table in schema werk
    ready      boolean NOT NULL DEFAULT false,
    row_count  bigint,
    seconds    double precision NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- The pieces that are done of a relation that is being made: a killed run goes on from here.
CREATE TABLE stuk (
    hash  text NOT NULL REFERENCES relatie ON DELETE CASCADE,
    piece integer NOT NULL,
    PRIMARY KEY (hash, piece)
);

CREATE TABLE meting_relatie (
    meting_id integer NOT NULL REFERENCES meting ON DELETE CASCADE,
    name      text NOT NULL,
    hash      text NOT NULL REFERENCES relatie,
    PRIMARY KEY (meting_id, name)
);
CREATE INDEX ON meting_relatie (hash);

-- What the serving role may know of metingen: the closed ones, and the tombs of revoked ones.
CREATE VIEW gesloten_meting AS
SELECT meting_id, naam, peildatum, status, methode, layers, reason, successor, closed_at, published_at
FROM   meting
WHERE  status IN ('gesloten', 'ingetrokken') AND closed_at IS NOT NULL;
