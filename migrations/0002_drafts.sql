-- What was entered and not submitted. No part of the chain: a draft changes with every word, and goes away with the
-- decision that it becomes.
CREATE TABLE drafts (
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    labels       TEXT    NOT NULL,
    says_none    INTEGER NOT NULL,  -- the empty set was chosen
    certainty    INTEGER NOT NULL,
    note         TEXT    NOT NULL,
    reasons      TEXT    NOT NULL,  -- one a line
    evidence     TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent   INTEGER NOT NULL,
    visit        INTEGER,           -- first decision of the visit, where one was given before
    saved_at     INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, item_id)
) STRICT, WITHOUT ROWID;

-- Sittings at a screen. Closing one removes its row; a row whose process is gone tells of an unexpected end.
CREATE TABLE open_sessions (
    session      TEXT    PRIMARY KEY,
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    place        TEXT    NOT NULL,  -- the file on its computer: a copy of it is another place
    process      TEXT    NOT NULL,
    opened_at    INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
