-- Claims that go over little, and long changes in short steps.

-- A claim passes over what its reviewer has a part in as one, however much that is.
-- Who has a part in an entry (has answered or skipped it), ascending, between blanks: ' 3 7 '. Entries with the same
-- people stand together in the claim index.
ALTER TABLE queue ADD COLUMN participants TEXT NOT NULL DEFAULT '';
UPDATE queue SET participants = (SELECT ' ' || group_concat(p.reviewer_id, ' ') || ' ' FROM
        (SELECT reviewer_id FROM participations WHERE item_id = queue.item_id ORDER BY reviewer_id) p)
    WHERE item_id IN (SELECT item_id FROM participations);
DROP INDEX IF EXISTS queue_claim;
CREATE INDEX queue_claim ON queue (assigned_to, participants, priority DESC, queued_at, tiebreak) WHERE open_seats > 0;

-- Skipped, and the entry has an open seat: it can be offered again.
ALTER TABLE participations ADD COLUMN is_offered INTEGER NOT NULL DEFAULT 0 CHECK (is_offered IN (0, 1));
UPDATE participations SET is_offered = 1
    WHERE kind = 2 AND item_id IN (SELECT q.item_id FROM queue q WHERE q.open_seats > 0);
DROP INDEX IF EXISTS participations_skipped;
CREATE INDEX participations_skipped ON participations (reviewer_id, since_event) WHERE is_offered = 1;
CREATE TRIGGER skipped_entries_are_offered AFTER UPDATE OF open_seats ON queue
    WHEN (old.open_seats > 0) <> (new.open_seats > 0)
    BEGIN UPDATE participations SET is_offered = new.open_seats > 0 WHERE item_id = new.item_id AND kind = 2; END;

-- What follows from a published version or an ended study for items, until it is written: it is written in short steps, and
-- what a killed program leaves here is completed by the next one. Items in ascending blocks of differences (LEB128).
CREATE TABLE follow_ups (
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),  -- 1 reopen, 2 reread, 3 discharge
    first_item  INTEGER NOT NULL,
    number      INTEGER NOT NULL,  -- of the version or the study
    actor       TEXT    NOT NULL,
    items       BLOB    NOT NULL,
    PRIMARY KEY (kind, first_item)
) STRICT, WITHOUT ROWID;

-- Likewise what was drawn into a study and is not in it yet, with reserves for what somebody takes first.
CREATE TABLE drawn_items (
    is_reserve  INTEGER NOT NULL CHECK (is_reserve IN (0, 1)),
    label_id    INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    item_id     INTEGER NOT NULL REFERENCES items (id),
    study       INTEGER NOT NULL REFERENCES studies (number),
    priority    REAL    NOT NULL,
    due_at      INTEGER NOT NULL,
    PRIMARY KEY (is_reserve, label_id, position)
) STRICT, WITHOUT ROWID;
