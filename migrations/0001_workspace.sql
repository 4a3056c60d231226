-- The workspace as version 1 of the schema has it. Times are epoch milliseconds. Label sets are label ids in
-- taxonomy order with blanks between them; the empty text is the empty set and NULL is no prediction.

CREATE TABLE workspace (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    created_at    INTEGER NOT NULL,
    chain_length  INTEGER NOT NULL,
    chain_hash    BLOB    NOT NULL,
    is_loading    INTEGER NOT NULL DEFAULT 0  -- a first import has left search indexes to be built
) STRICT;

CREATE TABLE taxonomy_versions (
    version      INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('single', 'multi')),
    state        TEXT    NOT NULL CHECK (state IN ('draft', 'published', 'superseded')),
    author       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE labels (
    version              INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    label_id             INTEGER NOT NULL,
    position             INTEGER NOT NULL,
    key                  TEXT    NOT NULL,
    name                 TEXT    NOT NULL,
    description          TEXT    NOT NULL,
    includes             TEXT    NOT NULL,  -- one a line
    excludes             TEXT    NOT NULL,
    examples             TEXT    NOT NULL,
    parent_id            INTEGER,
    threshold            REAL,
    cost_false_positive  REAL    NOT NULL,
    cost_false_negative  REAL    NOT NULL,
    is_high_impact       INTEGER NOT NULL,
    is_group             INTEGER NOT NULL,
    shortcut             TEXT    NOT NULL,
    PRIMARY KEY (version, label_id),
    UNIQUE (version, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_versions (
    version     INTEGER PRIMARY KEY,
    document    TEXT    NOT NULL,  -- the native policy as JSON
    author      TEXT    NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE reviewers (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE import_runs (
    id                 INTEGER PRIMARY KEY,
    source             TEXT    NOT NULL,
    format             TEXT    NOT NULL,
    taxonomy_version   INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    policy_version     INTEGER NOT NULL REFERENCES policy_versions (version),
    is_ranked          INTEGER NOT NULL,
    started_at         INTEGER NOT NULL,
    finished_at        INTEGER,
    rows_read          INTEGER NOT NULL DEFAULT 0,
    items_added        INTEGER NOT NULL DEFAULT 0,
    predictions_added  INTEGER NOT NULL DEFAULT 0,
    duplicates         INTEGER NOT NULL DEFAULT 0,
    rejected           INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Items and predictions are written once. Their search indexes are not here: a first import builds them at its
-- end, and storage/intake_indexes.h has them.
CREATE TABLE items (
    id           INTEGER PRIMARY KEY,
    external_id  TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    metadata     TEXT    NOT NULL,
    received_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE predictions (
    id                 INTEGER PRIMARY KEY,
    item_id            INTEGER NOT NULL REFERENCES items (id),
    run_id             INTEGER NOT NULL REFERENCES import_runs (id),
    model              TEXT    NOT NULL,
    prompt_version     TEXT    NOT NULL,
    created_at         INTEGER,
    labels             TEXT,
    confidence         REAL,
    confidence_source  INTEGER NOT NULL,
    scores             TEXT    NOT NULL,
    rationale          TEXT    NOT NULL,
    raw_output         TEXT    NOT NULL,
    signals            TEXT    NOT NULL
) STRICT;

-- Predictions of a ranked run that have not been routed yet.
CREATE TABLE waiting_predictions (
    prediction_id  INTEGER PRIMARY KEY REFERENCES predictions (id)
) STRICT;

CREATE TABLE queue (
    item_id           INTEGER PRIMARY KEY REFERENCES items (id),
    prediction_id     INTEGER REFERENCES predictions (id),
    reasons           INTEGER NOT NULL,  -- bit n: the n-th reason
    priority          REAL    NOT NULL,
    queued_at         INTEGER NOT NULL,
    tiebreak          INTEGER NOT NULL,
    due_at            INTEGER NOT NULL,
    reviews_required  INTEGER NOT NULL,
    state             INTEGER NOT NULL,
    is_flagged        INTEGER NOT NULL,
    answers           INTEGER NOT NULL,
    open_seats        INTEGER NOT NULL   -- reviews that somebody could start now
) STRICT;

-- How many entries are in each state, kept with every change so that no screen has to count a million rows.
CREATE TABLE queue_counts (
    state       INTEGER NOT NULL,
    is_flagged  INTEGER NOT NULL,
    entries     INTEGER NOT NULL,
    PRIMARY KEY (state, is_flagged)
) STRICT, WITHOUT ROWID;

-- Few at a time, so a look for those that have ended goes through all of them.
CREATE TABLE leases (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    session      TEXT    NOT NULL,
    claimed_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;

-- Who is not given an entry in the ordinary order, and since which event.
CREATE TABLE participations (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    kind         INTEGER NOT NULL,  -- 1 answered, 2 skipped
    since_event  INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participations_skipped ON participations (reviewer_id, since_event) WHERE kind = 2;

CREATE TABLE events (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    item_id   INTEGER,
    reviewer  TEXT    NOT NULL,
    payload   TEXT    NOT NULL,
    previous  BLOB    NOT NULL,
    hash      BLOB    NOT NULL
) STRICT;
CREATE INDEX events_item ON events (item_id, id) WHERE item_id IS NOT NULL;
CREATE INDEX events_reviewer ON events (reviewer, id) WHERE reviewer <> '';

-- Found by item through events_item: a decision has the id of its event. Each index that a decision need not write
-- is a page less to flush before a reviewer goes on.
CREATE TABLE decisions (
    id                INTEGER PRIMARY KEY REFERENCES events (id),
    item_id           INTEGER NOT NULL REFERENCES items (id),
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    visit             INTEGER NOT NULL,
    labels            TEXT    NOT NULL,
    certainty         INTEGER NOT NULL,
    note              TEXT    NOT NULL,
    overturn_reason   TEXT    NOT NULL,
    evidence          TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent        INTEGER NOT NULL,
    arm               INTEGER NOT NULL,
    exposure          INTEGER NOT NULL,
    prediction_id     INTEGER REFERENCES predictions (id),
    predicted_labels  TEXT,
    confidence        REAL,
    taxonomy_version  INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    stands            INTEGER NOT NULL
) STRICT;

CREATE TABLE resolutions (
    item_id     INTEGER PRIMARY KEY REFERENCES items (id),
    labels      TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    decided_by  INTEGER NOT NULL REFERENCES decisions (id),
    at          INTEGER NOT NULL
) STRICT;

CREATE TABLE reveals (
    event_id       INTEGER PRIMARY KEY REFERENCES events (id),
    item_id        INTEGER NOT NULL REFERENCES items (id),
    reviewer_id    INTEGER NOT NULL REFERENCES reviewers (id),
    prediction_id  INTEGER REFERENCES predictions (id),
    at             INTEGER NOT NULL
) STRICT;

CREATE TABLE export_runs (
    id               INTEGER PRIMARY KEY,
    directory        TEXT    NOT NULL,
    format           TEXT    NOT NULL,
    recipe           TEXT    NOT NULL,
    manifest_sha256  TEXT    NOT NULL,
    records          INTEGER NOT NULL,
    at               INTEGER NOT NULL,
    last_event       INTEGER NOT NULL   -- in the chain when the export was noted
) STRICT;

-- The items of an export, in blocks of ascending ids: the first, and the differences from id to id (LEB128).
CREATE TABLE exported_items (
    run_id      INTEGER NOT NULL REFERENCES export_runs (id),
    first_item  INTEGER NOT NULL,
    items       BLOB    NOT NULL,
    PRIMARY KEY (run_id, first_item)
) STRICT, WITHOUT ROWID;

-- What was decided cannot be changed or deleted, not even by a mistake in Docket.
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_fixed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
