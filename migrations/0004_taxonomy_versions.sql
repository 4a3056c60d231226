-- Labels that say more, and versions that say what became of the labels before them.

ALTER TABLE labels ADD COLUMN exclude_uses TEXT NOT NULL DEFAULT '';      -- label ids, one a line beside the excludes; a blank line: none
ALTER TABLE labels ADD COLUMN counter_examples TEXT NOT NULL DEFAULT '';  -- one a line
ALTER TABLE labels ADD COLUMN is_exclusive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE labels ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE labels ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;

ALTER TABLE taxonomy_versions ADD COLUMN fewest_labels INTEGER NOT NULL DEFAULT 0;
ALTER TABLE taxonomy_versions ADD COLUMN most_labels INTEGER;
ALTER TABLE taxonomy_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';   -- what changed, in its author's words
ALTER TABLE taxonomy_versions ADD COLUMN step TEXT NOT NULL DEFAULT '';   -- JSON: how answers of the version before are read under this one

-- The draft of the next version; one at a time. Its labels may break the rules of a taxonomy, which are held when it is
-- published. It is no event: it can be changed and discarded.
CREATE TABLE taxonomy_draft (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    based_on    INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    author      TEXT    NOT NULL,  -- who holds it
    started_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    revision    INTEGER NOT NULL,  -- goes up with every change
    settings    TEXT    NOT NULL   -- JSON: size of an answer, what labels were merged or split into
) STRICT;
CREATE TABLE draft_labels (
    label_id  INTEGER PRIMARY KEY,
    position  INTEGER NOT NULL,  -- in the order of the draft; with gaps, so that a move writes one row
    document  TEXT    NOT NULL   -- native JSON of one label, which names others by id
) STRICT;
-- What was done to the draft, oldest first, each with what was before and after it: to be undone also after a restart.
CREATE TABLE draft_edits (
    step       INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    document   TEXT    NOT NULL,
    is_undone  INTEGER NOT NULL DEFAULT 0
) STRICT;
