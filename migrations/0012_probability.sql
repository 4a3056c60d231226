-- With which probability routing sends such a prediction to people: below 1 where it was accepted and the audit drew it. NULL:
-- routing did not send it, or did before this was kept; then it follows from the policy of its import.
ALTER TABLE queue ADD COLUMN probability REAL;
