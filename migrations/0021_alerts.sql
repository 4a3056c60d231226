-- Alerts of drift: what checks found that asks for a person, and who took note of it.

-- Each row is a note about an alert and never changes: it was opened, found otherwise, closed or acknowledged.
CREATE TABLE alert_notes (
    id        INTEGER PRIMARY KEY,
    alert     INTEGER NOT NULL,     -- the row that opened it
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    detector  TEXT    NOT NULL,     -- as it is spelt in docket check
    cause     TEXT    NOT NULL,
    subject   TEXT    NOT NULL,     -- key of a label, code of a language; may be empty
    state     TEXT    NOT NULL,     -- look or act
    since     INTEGER,
    value     REAL,
    words     TEXT    NOT NULL,     -- what was found; of an acknowledgement what the person wrote
    author    TEXT    NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
