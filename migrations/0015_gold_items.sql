-- Gold items, and checks of reviewers: answers that are held against a gold item's labels, or against what the same reviewer said
-- before. Both are derived from the events gold_added, gold_removed and checked.
CREATE TABLE gold_items (
    item_id           INTEGER PRIMARY KEY REFERENCES items (id),
    labels            TEXT    NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    source            INTEGER NOT NULL CHECK (source BETWEEN 1 AND 4),  -- 1 ruling, 2 hand, 3 file, 4 drawn
    note              TEXT    NOT NULL,
    added             INTEGER NOT NULL REFERENCES events (id)
) STRICT;

CREATE TABLE checks (
    id                INTEGER PRIMARY KEY REFERENCES events (id),
    item_id           INTEGER NOT NULL REFERENCES items (id),
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    kind              INTEGER NOT NULL CHECK (kind IN (1, 2)),  -- 1 gold, 2 repeat
    visit             INTEGER NOT NULL,
    expected          TEXT    NOT NULL,
    labels            TEXT    NOT NULL,
    certainty         INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 3),
    note              TEXT    NOT NULL,
    overturn_reason   TEXT    NOT NULL,
    evidence          TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent        INTEGER NOT NULL,
    arm               INTEGER NOT NULL CHECK (arm IN (0, 1)),
    exposure          INTEGER NOT NULL CHECK (exposure BETWEEN 0 AND 2),
    taxonomy_version  INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    stands            INTEGER NOT NULL CHECK (stands IN (0, 1))
) STRICT;

-- Checks that reviewers have in hand. They take no seat of the queue. One that has run out can be taken up again for a day, and for as
-- long as there is a draft.
CREATE TABLE check_holds (
    item_id           INTEGER NOT NULL REFERENCES items (id),
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    session           TEXT    NOT NULL,
    kind              INTEGER NOT NULL CHECK (kind IN (1, 2)),
    since_event       INTEGER NOT NULL,
    expected          TEXT    NOT NULL,
    taxonomy_version  INTEGER NOT NULL,
    reasons           INTEGER NOT NULL,
    due_at            INTEGER NOT NULL,
    reviews_required  INTEGER NOT NULL,
    claimed_at        INTEGER NOT NULL,
    expires_at        INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, item_id)
) STRICT, WITHOUT ROWID;

-- A check may be of an item that is in no queue, and what was entered for it is a draft like any other.
CREATE TABLE drafts_of_items (
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    item_id      INTEGER NOT NULL REFERENCES items (id),
    labels       TEXT    NOT NULL,
    says_none    INTEGER NOT NULL CHECK (says_none IN (0, 1)),  -- the empty set was chosen
    certainty    INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 3),
    note         TEXT    NOT NULL,
    reasons      TEXT    NOT NULL,  -- one a line
    evidence     TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent   INTEGER NOT NULL,
    visit        INTEGER,           -- first answer of the visit, where one was given before
    saved_at     INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO drafts_of_items (reviewer_id, item_id, labels, says_none, certainty, note, reasons, evidence, time_spent, visit, saved_at)
    SELECT reviewer_id, item_id, labels, says_none, certainty, note, reasons, evidence, time_spent, visit, saved_at FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_of_items RENAME TO drafts;
