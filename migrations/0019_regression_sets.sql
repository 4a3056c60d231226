-- Regression sets: items with the labels that were right for them on a day, to hold the runs of models against. A set never changes.
CREATE TABLE regression_sets (
    id                INTEGER PRIMARY KEY,  -- sealed by its event, with its items
    name              TEXT    NOT NULL UNIQUE,
    filter            TEXT    NOT NULL,     -- the search that its items answered to
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),  -- whose labels its references are
    items             INTEGER NOT NULL,
    left_out          INTEGER NOT NULL,     -- items that answered and had no labels that stand
    sha256            TEXT    NOT NULL,     -- over external ids, texts and keys of labels
    author            TEXT    NOT NULL,
    at                INTEGER NOT NULL
) STRICT;

CREATE TABLE regression_items (
    set_id   INTEGER NOT NULL REFERENCES regression_sets (id),
    item_id  INTEGER NOT NULL REFERENCES items (id),
    labels   TEXT    NOT NULL,  -- ids in ascending order
    source   INTEGER NOT NULL CHECK (source BETWEEN 1 AND 4),  -- 1 reviewed blind, 2 reviewed otherwise, 3 ruling, 4 gold item
    PRIMARY KEY (set_id, item_id)
) STRICT, WITHOUT ROWID;
