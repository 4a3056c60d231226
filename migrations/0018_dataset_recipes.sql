-- Recipes of datasets that have a name, and what every export said of itself.

-- Each row is a version that was saved, or a name that was deleted: from then on the name is not shown, until it is saved again.
CREATE TABLE dataset_recipes (
    id        INTEGER PRIMARY KEY,
    name      TEXT    NOT NULL,
    version   INTEGER,              -- counts on for ever, also over a deletion
    document  TEXT,                 -- the recipe as JSON
    author    TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    CHECK ((version IS NULL) = (document IS NULL))  -- NULL: it was deleted
) STRICT;
CREATE UNIQUE INDEX dataset_recipes_version ON dataset_recipes (name, version);

-- The manifest of an export, whose SHA-256 its run has: which event its data went up to, and what each file was.
CREATE TABLE export_manifests (
    run_id    INTEGER PRIMARY KEY REFERENCES export_runs (id),
    document  TEXT    NOT NULL
) STRICT;
