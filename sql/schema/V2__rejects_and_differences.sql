-- Where a rejected row came from, and which lading a lading of differences was made from.

ALTER TABLE geweigerd ADD COLUMN source text;   -- the file, or the layer of it
ALTER TABLE lading
    -- the earlier one may go: the lading made from it is complete in itself
    ADD COLUMN base integer REFERENCES lading ON DELETE SET NULL,
    -- in its table; null where that is rows_accepted + rows_repaired
    ADD COLUMN rows_held bigint;
