-- How the files of an import were read, where somebody said so: which column became what, and where ids came from. Kept by
-- the shape of the file, so that the next one of that shape is read likewise. Sealed by the event of the import's start.
CREATE TABLE import_mappings (
    run_id   INTEGER NOT NULL REFERENCES import_runs (id),
    shape    TEXT    NOT NULL,  -- SHA-256 in hexadecimal of the names of its columns or keys
    reading  TEXT    NOT NULL,  -- JSON
    PRIMARY KEY (shape, run_id)
) STRICT, WITHOUT ROWID;
