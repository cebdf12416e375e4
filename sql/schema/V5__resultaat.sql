-- What a run gave: the same ladingen and the same method give the same hash.
ALTER TABLE meting ADD COLUMN resultaat text;
