-- More than one pair of eyes: who may do what, and rulings on what reviewers disagree about.

ALTER TABLE reviewers ADD COLUMN role INTEGER NOT NULL DEFAULT 0 CHECK (role BETWEEN 0 AND 3);  -- 0 none was given, 1 reviewer, 2 lead, 3 admin
ALTER TABLE reviewers ADD COLUMN skills TEXT NOT NULL DEFAULT '';  -- label ids of groups, ascending, with blanks between them; empty: all

-- The answers of adjudicators. `visit`: the first ruling of those that were given in one hold, of which the last counts.
CREATE TABLE rulings (
    id                INTEGER PRIMARY KEY REFERENCES events (id),
    item_id           INTEGER NOT NULL REFERENCES items (id),
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    visit             INTEGER NOT NULL,
    labels            TEXT    NOT NULL,
    cause             INTEGER NOT NULL CHECK (cause BETWEEN 0 AND 5),
    note              TEXT    NOT NULL,
    evidence          TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    proposal          TEXT    NOT NULL,  -- another definition of the label that was ruled; empty: none
    is_gold           INTEGER NOT NULL CHECK (is_gold IN (0, 1)),  -- the item was to become a gold item
    time_spent        INTEGER NOT NULL,
    exposure          INTEGER NOT NULL CHECK (exposure IN (0, 2)),
    predicted_labels  TEXT,              -- of the entry's prediction, as this ruling's taxonomy version reads them
    taxonomy_version  INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    stands            INTEGER NOT NULL CHECK (stands IN (0, 1))
) STRICT;
CREATE INDEX rulings_item ON rulings (item_id, id);
CREATE INDEX rulings_reviewer ON rulings (reviewer_id, id);

-- Who rules on an entry now; one at a time.
CREATE TABLE ruling_holds (
    item_id      INTEGER PRIMARY KEY REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    session      TEXT    NOT NULL,
    claimed_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;

-- What was entered for a ruling and not saved. No part of the chain, as drafts are not.
CREATE TABLE ruling_drafts (
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    labels       TEXT    NOT NULL,
    says_none    INTEGER NOT NULL CHECK (says_none IN (0, 1)),  -- the empty set was chosen
    cause        INTEGER CHECK (cause BETWEEN 0 AND 5),
    note         TEXT    NOT NULL,
    evidence     TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    proposal     TEXT    NOT NULL,
    is_gold      INTEGER NOT NULL CHECK (is_gold IN (0, 1)),
    time_spent   INTEGER NOT NULL,
    saved_at     INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, item_id)
) STRICT, WITHOUT ROWID;

-- Rulings whose proposal is in no draft of the taxonomy yet.
CREATE TABLE waiting_proposals (
    ruling_id  INTEGER PRIMARY KEY REFERENCES rulings (id)
) STRICT;

-- Up to which event each reviewer has seen the rulings on their items. No part of the chain: it is theirs alone.
CREATE TABLE rulings_seen (
    reviewer_id  INTEGER PRIMARY KEY REFERENCES reviewers (id),
    through      INTEGER NOT NULL
) STRICT;

-- What a resolution came from is a decision or a ruling: both have the id of their event.
CREATE TABLE resolutions_with_rulings (
    item_id     INTEGER PRIMARY KEY REFERENCES items (id),
    labels      TEXT    NOT NULL,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    decided_by  INTEGER NOT NULL REFERENCES events (id),
    at          INTEGER NOT NULL
) STRICT;
INSERT INTO resolutions_with_rulings SELECT item_id, labels, kind, decided_by, at FROM resolutions;
DROP TABLE resolutions;
ALTER TABLE resolutions_with_rulings RENAME TO resolutions;
