-- The list by priority and by confidence: of every stage the first rows stand first in an index, also where a million
-- items are in it. Confidences are looked for within a stage too, so that the index of confidences alone is no longer needed.

DROP INDEX IF EXISTS queue_confidence;
CREATE INDEX queue_stage_priority ON queue (state, is_flagged, priority, item_id);
CREATE INDEX queue_stage_confidence ON queue (state, is_flagged, confidence, item_id);
