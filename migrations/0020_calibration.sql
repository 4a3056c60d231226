-- How far the confidence of a model can be trusted: mappings from its raw confidence to a calibrated one.

-- A mapping as it was fitted; never changed.
CREATE TABLE calibrations (
    id                INTEGER PRIMARY KEY,
    model             TEXT    NOT NULL,
    prompt_version    TEXT    NOT NULL,  -- empty: it has none
    version           INTEGER NOT NULL,  -- of the model, from 1
    method            TEXT    NOT NULL,
    parameters        TEXT    NOT NULL,  -- JSON
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),  -- under which answers were right or wrong
    reference_count   INTEGER NOT NULL,  -- that it was fitted on
    audited_share     REAL,              -- of them; NULL: there were none
    last_event        INTEGER NOT NULL,  -- up to which the workspace was read
    figures           TEXT    NOT NULL,  -- JSON: before and after, cross-fitted
    author            TEXT    NOT NULL,
    at                INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX calibrations_version ON calibrations (model, version);

-- Somebody said that a mapping still holds, after labels or the prompt had changed. Of each mapping the last one counts.
CREATE TABLE calibration_confirmations (
    id                INTEGER PRIMARY KEY,
    model             TEXT    NOT NULL,
    version           INTEGER NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),  -- it holds for answers up to this one
    prompt_version    TEXT    NOT NULL,  -- and for predictions up to this one of the model
    author            TEXT    NOT NULL,
    at                INTEGER NOT NULL,
    FOREIGN KEY (model, version) REFERENCES calibrations (model, version)
) STRICT;
