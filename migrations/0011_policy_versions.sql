-- Policies that change under the work. A version's document names labels by the keys that they have in one version of the
-- taxonomy; before this step there was one policy, made together with version 1.
ALTER TABLE policy_versions ADD COLUMN taxonomy_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE policy_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';  -- what changed, in its author's words
ALTER TABLE policy_versions ADD COLUMN reverts INTEGER;                -- the version that it takes back

-- The draft of the next policy; one at a time. It is no event: it can be changed and discarded.
CREATE TABLE policy_draft (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    based_on    INTEGER NOT NULL REFERENCES policy_versions (version),
    author      TEXT    NOT NULL,  -- who holds it
    started_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    revision    INTEGER NOT NULL,  -- goes up with every change
    step        INTEGER NOT NULL   -- of policy_draft_steps: what the draft says now; later ones were undone
) STRICT;
-- The draft as it was begun (step 0) and after each change: to be undone also after a restart.
CREATE TABLE policy_draft_steps (
    step              INTEGER PRIMARY KEY,
    at                INTEGER NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    document          TEXT    NOT NULL  -- the native policy as JSON
) STRICT;
