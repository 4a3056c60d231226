-- Agreement studies: derived from the events study_begun, sampled and study_ended. Label 0 is the stratum of items for
-- which no label was predicted.
CREATE TABLE studies (
    number            INTEGER PRIMARY KEY,
    reviewers         INTEGER NOT NULL,
    seed              INTEGER NOT NULL,
    note              TEXT    NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    begun_by          TEXT    NOT NULL,
    begun_at          INTEGER NOT NULL,
    ended_at          INTEGER              -- NULL: it is open
) STRICT;
CREATE UNIQUE INDEX studies_open ON studies ((1)) WHERE ended_at IS NULL;

CREATE TABLE study_strata (
    study     INTEGER NOT NULL REFERENCES studies (number),
    position  INTEGER NOT NULL,
    label_id  INTEGER NOT NULL,
    eligible  INTEGER NOT NULL,
    drawn     INTEGER NOT NULL,
    PRIMARY KEY (study, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE study_items (
    study     INTEGER NOT NULL REFERENCES studies (number),
    item_id   INTEGER NOT NULL REFERENCES queue (item_id),
    label_id  INTEGER NOT NULL,
    PRIMARY KEY (study, item_id)
) STRICT, WITHOUT ROWID;
