-- What the list of items is filtered and ordered by, stands in the queue: no list has to look into the predictions.

ALTER TABLE queue ADD COLUMN predicted TEXT;                           -- labels of its prediction
ALTER TABLE queue ADD COLUMN confidence REAL;                          -- likewise
ALTER TABLE queue ADD COLUMN assigned_to INTEGER NOT NULL DEFAULT 0;   -- reviewer who alone is to get it; 0: anybody
UPDATE queue SET (predicted, confidence) = (SELECT p.labels, p.confidence FROM predictions p WHERE p.id = queue.prediction_id)
    WHERE prediction_id IS NOT NULL;

-- The words of the texts, as core/search/search_words.h sets them apart; the texts themselves are in items. Items up
-- to indexed_through are in it: an import does not wait for the index, which is filled afterwards.
CREATE VIRTUAL TABLE item_words USING fts5 (text, content = '', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
CREATE TABLE search_progress (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_through  INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress (id, indexed_through) VALUES (1, 0);

DROP INDEX IF EXISTS queue_claim;
CREATE INDEX queue_claim ON queue (assigned_to, priority DESC, queued_at, tiebreak) WHERE open_seats > 0;
CREATE INDEX queue_stage ON queue (state, is_flagged, due_at, item_id);
CREATE INDEX queue_predicted ON queue (predicted, due_at, item_id);
CREATE INDEX queue_confidence ON queue (confidence, item_id);
