-- Packets: items that one person reviews elsewhere, in a workspace of their own, and what came back of them.

CREATE TABLE packets (
    number            INTEGER PRIMARY KEY,
    key               TEXT    NOT NULL UNIQUE,  -- the session of the holds on its items
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    made_by           TEXT    NOT NULL,
    made_at           INTEGER NOT NULL,
    held_until        INTEGER NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    last_event        INTEGER NOT NULL,         -- of its own chain as it was handed out
    last_hash         BLOB    NOT NULL
) STRICT;

CREATE TABLE packet_items (
    packet         INTEGER NOT NULL REFERENCES packets (number),
    item_id        INTEGER NOT NULL REFERENCES items (id),
    prediction_id  INTEGER REFERENCES predictions (id),  -- of its entry then; answers are about this one
    PRIMARY KEY (packet, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE packet_events (
    merged    INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,  -- of the step, which seals its rows
    event_id  INTEGER NOT NULL REFERENCES events (id),
    packet    INTEGER NOT NULL REFERENCES packets (number),
    source    INTEGER NOT NULL,  -- the event of the packet's chain that it is here
    hash      BLOB    NOT NULL,  -- of that one: two copies of a packet go on with the same numbers
    PRIMARY KEY (merged, event_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX packet_events_event ON packet_events (event_id);

-- In the packet itself: where it is from.
CREATE TABLE packet_slip (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    key               TEXT    NOT NULL,
    origin            BLOB    NOT NULL,  -- hash of the first event of the workspace that it is of
    workspace         TEXT    NOT NULL,  -- what that was called
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    made_by           TEXT    NOT NULL,
    made_at           INTEGER NOT NULL,
    held_until        INTEGER NOT NULL,
    taxonomy_version  INTEGER NOT NULL   -- of the version there that is the first one here
) STRICT;
