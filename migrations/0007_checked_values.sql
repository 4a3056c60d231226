-- Columns with a closed set of values refuse any other. A constraint cannot be added to a table, but a column can bring
-- one along; one that is never stored rewrites no row of the large tables.

ALTER TABLE workspace ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (is_loading IN (0, 1));
ALTER TABLE taxonomy_versions ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (state IN ('published', 'superseded'));
ALTER TABLE labels ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL
    CHECK (is_high_impact IN (0, 1) AND is_group IN (0, 1) AND is_exclusive IN (0, 1) AND is_archived IN (0, 1));
ALTER TABLE import_runs ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (is_ranked IN (0, 1));
ALTER TABLE predictions ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (confidence_source BETWEEN 0 AND 4);
ALTER TABLE queue ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (state BETWEEN 0 AND 4 AND is_flagged IN (0, 1));
ALTER TABLE queue_counts ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (state BETWEEN 0 AND 4 AND is_flagged IN (0, 1));
ALTER TABLE participations ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (kind IN (1, 2));
ALTER TABLE decisions ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL
    CHECK (certainty BETWEEN 0 AND 3 AND arm IN (0, 1) AND exposure BETWEEN 0 AND 2 AND stands IN (0, 1));
ALTER TABLE resolutions ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (kind BETWEEN 0 AND 2);
ALTER TABLE drafts ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (says_none IN (0, 1) AND certainty BETWEEN 0 AND 3);
ALTER TABLE draft_edits ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (is_undone IN (0, 1));
ALTER TABLE studies ADD COLUMN has_known_values INTEGER AS (1) VIRTUAL CHECK (reviewers BETWEEN 3 AND 5);
