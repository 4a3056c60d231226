-- A mapping of a model's confidence can be applied: what is imported from then on keeps the calibrated confidence beside the raw one.

ALTER TABLE predictions ADD COLUMN calibrated REAL;  -- NULL: no mapping was applied; import_calibrations tells which one was

-- For the predictions of a model and prompt version a mapping was applied, or taken off again. Of each model and prompt version the last one counts.
CREATE TABLE calibration_applications (
    id              INTEGER PRIMARY KEY,
    model           TEXT    NOT NULL,
    prompt_version  TEXT    NOT NULL,  -- that the mapping was fitted on; empty: it has none
    version         INTEGER,           -- of the mapping; NULL: none is applied from here on
    author          TEXT    NOT NULL,
    at              INTEGER NOT NULL,
    FOREIGN KEY (model, version) REFERENCES calibrations (model, version)
) STRICT;

-- The mappings that an import began with, by the predictions that they are for.
CREATE TABLE import_calibrations (
    run_id          INTEGER NOT NULL REFERENCES import_runs (id),
    model           TEXT    NOT NULL,
    prompt_version  TEXT    NOT NULL,
    version         INTEGER NOT NULL,
    PRIMARY KEY (run_id, model, prompt_version),
    FOREIGN KEY (model, version) REFERENCES calibrations (model, version)
) STRICT, WITHOUT ROWID;
