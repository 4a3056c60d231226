-- What a check looks like in the list of items, to the reviewer who has it in hand, answered it or put it aside.
ALTER TABLE check_holds ADD COLUMN priority REAL NOT NULL DEFAULT 0;
ALTER TABLE check_holds ADD COLUMN is_assigned INTEGER NOT NULL DEFAULT 0 CHECK (is_assigned IN (0, 1));  -- came in place of an item for this reviewer alone
CREATE INDEX checks_reviewer ON checks (reviewer_id, item_id);
CREATE INDEX events_put_aside ON events (reviewer, id) WHERE kind IN ('skipped', 'flagged');
