-- What speaks for a change of a draft of the policy, where a figure proposed it.
ALTER TABLE policy_draft_steps ADD COLUMN reason TEXT NOT NULL DEFAULT '';
