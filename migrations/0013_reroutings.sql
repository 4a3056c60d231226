-- What was in the queue, or was not, routed anew under another version of the policy or of the taxonomy: in steps, so that it
-- can be taken back. `begun` and `ended` are its first and its last event.
CREATE TABLE reroutings (
    begun             INTEGER PRIMARY KEY REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,  -- it is sealed by this event
    cause             INTEGER NOT NULL CHECK (cause IN (1, 2)),  -- 1 policy, 2 taxonomy
    policy_version    INTEGER NOT NULL REFERENCES policy_versions (version),
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    routes_waiting    INTEGER NOT NULL CHECK (routes_waiting IN (0, 1)),
    adds_accepted     INTEGER NOT NULL CHECK (adds_accepted IN (0, 1)),
    accepted_since    INTEGER,
    undoes            INTEGER REFERENCES reroutings (begun),
    ended             INTEGER REFERENCES events (id)  -- NULL: it is under way
) STRICT;
CREATE UNIQUE INDEX reroutings_open ON reroutings ((1)) WHERE ended IS NULL;

-- The entries that a step changed, as they were and as they became; NULL: there was none. The fields of an entry as sums of
-- entries are taken over them: little-endian numbers of 8 bytes.
CREATE TABLE rerouted_entries (
    event_id  INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,  -- of the step, which seals its rows
    item_id   INTEGER NOT NULL REFERENCES items (id),
    was       BLOB,
    became    BLOB,
    PRIMARY KEY (event_id, item_id)
) STRICT, WITHOUT ROWID;
