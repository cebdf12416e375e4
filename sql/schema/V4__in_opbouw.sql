-- Tables in schema bron that are committed but belong to no lading yet: large ones get their indexes
-- from several connections at once, which see a table only when it is committed. The import that
-- makes them holds an advisory lock on the number; rows without that lock are left over.

CREATE TABLE in_opbouw (
    lading_id integer PRIMARY KEY,
    relations text[] NOT NULL
);
