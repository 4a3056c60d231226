-- A workspace as the program with version 1 of the schema left it (sqlite3 .dump).
PRAGMA page_size = 8192;
PRAGMA application_id = 1146045259;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE decisions (
    id                INTEGER PRIMARY KEY REFERENCES events (id),
    item_id           INTEGER NOT NULL REFERENCES items (id),
    reviewer_id       INTEGER NOT NULL REFERENCES reviewers (id),
    visit             INTEGER NOT NULL,
    labels            TEXT    NOT NULL,
    certainty         INTEGER NOT NULL,
    note              TEXT    NOT NULL,
    overturn_reason   TEXT    NOT NULL,
    evidence          TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent        INTEGER NOT NULL,
    arm               INTEGER NOT NULL,
    exposure          INTEGER NOT NULL,
    prediction_id     INTEGER REFERENCES predictions (id),
    predicted_labels  TEXT,
    confidence        REAL,
    taxonomy_version  INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    stands            INTEGER NOT NULL
) STRICT;
INSERT INTO "decisions" VALUES(4,1,1,4,'2',0,'a note','','',0,0,0,1,'1',0.1,1,1795488495598,1);
INSERT INTO "decisions" VALUES(5,2,1,5,'1',0,'','','',0,0,0,2,'1',0.2,1,1795488495606,0);
CREATE TABLE events (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    item_id   INTEGER,
    reviewer  TEXT    NOT NULL,
    payload   TEXT    NOT NULL,
    previous  BLOB    NOT NULL,
    hash      BLOB    NOT NULL
) STRICT;
INSERT INTO "events" VALUES(1,1795488495428,'taxonomy_published',NULL,'','{"number":1,"sha256":"f39afdad66cc64d87c3fc809ec82e962717351bde81afabb96b4e356b30c84d2"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'025832BE6D332A7202E28E1769CDAA5C8E0982E146A328A8B339BBA0BB923C3E');
INSERT INTO "events" VALUES(2,1795488495428,'policy_saved',NULL,'','{"number":1,"sha256":"2e1f089ec56d6a94e79be9ecb4e11075ef9e92d5aa612bc03e3dae8f815126dd"}',X'025832BE6D332A7202E28E1769CDAA5C8E0982E146A328A8B339BBA0BB923C3E',X'363C0DDD756A094C3A304A5F4EE06033410D67698FA3C42D7F75643BA21CAEDE');
INSERT INTO "events" VALUES(3,1795488495544,'imported',NULL,'','{"items":[1,6],"items_sha256":"68351c08a35c360177820defbcb700150e78a0b4ff5b18d3448c2480be0af9d7","predictions":[1,6],"predictions_sha256":"56cf5b649bea7d7205f55e148f5f36746ca8d5fc3d1519921abd56f8550b2c52","run":1}',X'363C0DDD756A094C3A304A5F4EE06033410D67698FA3C42D7F75643BA21CAEDE',X'A20E8BA6FFC695C1C20C4A1FA3EA7B9B4521B2D8552DB0757D1830650B86D355');
INSERT INTO "events" VALUES(4,1795488495598,'decided',1,'ada','{"arm":0,"certainty":0,"confidence":0.1,"evidence":[],"exposure":0,"labels":[2],"note":"a note","overturn_reason":"","predicted":[1],"prediction":1,"reviewer":1,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'A20E8BA6FFC695C1C20C4A1FA3EA7B9B4521B2D8552DB0757D1830650B86D355',X'2E61A4446E1669B09708C5DE24A5D5AF6E9E5A3E33775A0C4375D047F83C3AB4');
INSERT INTO "events" VALUES(5,1795488495606,'decided',2,'ada','{"arm":0,"certainty":0,"confidence":0.2,"evidence":[],"exposure":0,"labels":[1],"note":"","overturn_reason":"","predicted":[1],"prediction":2,"reviewer":1,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'2E61A4446E1669B09708C5DE24A5D5AF6E9E5A3E33775A0C4375D047F83C3AB4',X'D560F909D887CA2B31EB34CDFBEB45B48B28B117EF3F97A798614959CB229B53');
INSERT INTO "events" VALUES(6,1795488495610,'undone',2,'ada','{"visit":5}',X'D560F909D887CA2B31EB34CDFBEB45B48B28B117EF3F97A798614959CB229B53',X'4AF6076F7E1EAD97797B8E4A521CFF7D5D5BED85DEB2C61B6C8AD9D6543C4C67');
INSERT INTO "events" VALUES(7,1795488495618,'skipped',2,'ada','{}',X'4AF6076F7E1EAD97797B8E4A521CFF7D5D5BED85DEB2C61B6C8AD9D6543C4C67',X'15605A61B909881515AE148310403F3472EB780A349031BB3E70129D0353FCF0');
INSERT INTO "events" VALUES(8,1795488495622,'flagged',3,'ada','{"note":"which?"}',X'15605A61B909881515AE148310403F3472EB780A349031BB3E70129D0353FCF0',X'C2184B48D759B92A66218595EFFCE5E2790B5403BE9411645C1765A58204E5C5');
CREATE TABLE export_runs (
    id               INTEGER PRIMARY KEY,
    directory        TEXT    NOT NULL,
    format           TEXT    NOT NULL,
    recipe           TEXT    NOT NULL,
    manifest_sha256  TEXT    NOT NULL,
    records          INTEGER NOT NULL,
    at               INTEGER NOT NULL,
    last_event       INTEGER NOT NULL   -- in the chain when the export was noted
) STRICT;
CREATE TABLE exported_items (
    run_id      INTEGER NOT NULL REFERENCES export_runs (id),
    first_item  INTEGER NOT NULL,
    items       BLOB    NOT NULL,
    PRIMARY KEY (run_id, first_item)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_runs (
    id                 INTEGER PRIMARY KEY,
    source             TEXT    NOT NULL,
    format             TEXT    NOT NULL,
    taxonomy_version   INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    policy_version     INTEGER NOT NULL REFERENCES policy_versions (version),
    is_ranked          INTEGER NOT NULL,
    started_at         INTEGER NOT NULL,
    finished_at        INTEGER,
    rows_read          INTEGER NOT NULL DEFAULT 0,
    items_added        INTEGER NOT NULL DEFAULT 0,
    predictions_added  INTEGER NOT NULL DEFAULT 0,
    duplicates         INTEGER NOT NULL DEFAULT 0,
    rejected           INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "import_runs" VALUES(1,'p.jsonl','jsonl',1,1,0,1795488495533,1795488495550,6,6,6,0,0);
CREATE TABLE items (
    id           INTEGER PRIMARY KEY,
    external_id  TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    metadata     TEXT    NOT NULL,
    received_at  INTEGER NOT NULL
) STRICT;
INSERT INTO "items" VALUES(1,'t-1','Text of t-1','{}',1795488495533);
INSERT INTO "items" VALUES(2,'t-2','Text of t-2','{}',1795488495533);
INSERT INTO "items" VALUES(3,'t-3','Text of t-3','{}',1795488495533);
INSERT INTO "items" VALUES(4,'t-4','Text of t-4','{}',1795488495533);
INSERT INTO "items" VALUES(5,'t-5','Text of t-5','{}',1795488495533);
INSERT INTO "items" VALUES(6,'t-6','Text of t-6','{}',1795488495533);
CREATE TABLE labels (
    version              INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    label_id             INTEGER NOT NULL,
    position             INTEGER NOT NULL,
    key                  TEXT    NOT NULL,
    name                 TEXT    NOT NULL,
    description          TEXT    NOT NULL,
    includes             TEXT    NOT NULL,  -- one a line
    excludes             TEXT    NOT NULL,
    examples             TEXT    NOT NULL,
    parent_id            INTEGER,
    threshold            REAL,
    cost_false_positive  REAL    NOT NULL,
    cost_false_negative  REAL    NOT NULL,
    is_high_impact       INTEGER NOT NULL,
    is_group             INTEGER NOT NULL,
    shortcut             TEXT    NOT NULL,
    PRIMARY KEY (version, label_id),
    UNIQUE (version, key)
) STRICT, WITHOUT ROWID;
INSERT INTO "labels" VALUES(1,1,0,'billing','Billing','','','','',NULL,NULL,1.0,1.0,0,0,'');
INSERT INTO "labels" VALUES(1,2,1,'refund','Refund','','','','',NULL,NULL,1.0,1.0,0,0,'');
INSERT INTO "labels" VALUES(1,3,2,'other','Other','','','','',NULL,NULL,1.0,1.0,0,0,'');
CREATE TABLE leases (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    session      TEXT    NOT NULL,
    claimed_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE migrations ( number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;
INSERT INTO "migrations" VALUES(1,'workspace','293257261bbd14a2457f411dea834b34280076d610ceb461d6a868d0ffff16e7',1795488495428);
CREATE TABLE participations (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    kind         INTEGER NOT NULL,  -- 1 answered, 2 skipped
    since_event  INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "participations" VALUES(2,1,2,7);
CREATE TABLE policy_versions (
    version     INTEGER PRIMARY KEY,
    document    TEXT    NOT NULL,  -- the native policy as JSON
    author      TEXT    NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
INSERT INTO "policy_versions" VALUES(1,'{
 "threshold": 0.8,
 "review_share": null,
 "label_thresholds": {},
 "high_impact_labels": [],
 "confused_pairs": [],
 "rare_labels": {},
 "audit_rate": 0.02,
 "seed": 7,
 "reviews_required": {},
 "consensus": "majority",
 "adjudication": true,
 "suggestion": {
  "mode": "blind",
  "assisted_share": 0.5
 },
 "sla_hours": {},
 "lease_minutes": 15.0
}
','',1795488495428);
CREATE TABLE predictions (
    id                 INTEGER PRIMARY KEY,
    item_id            INTEGER NOT NULL REFERENCES items (id),
    run_id             INTEGER NOT NULL REFERENCES import_runs (id),
    model              TEXT    NOT NULL,
    prompt_version     TEXT    NOT NULL,
    created_at         INTEGER,
    labels             TEXT,
    confidence         REAL,
    confidence_source  INTEGER NOT NULL,
    scores             TEXT    NOT NULL,
    rationale          TEXT    NOT NULL,
    raw_output         TEXT    NOT NULL,
    signals            TEXT    NOT NULL
) STRICT;
INSERT INTO "predictions" VALUES(1,1,1,'','',NULL,'1',0.1,1,'','','','');
INSERT INTO "predictions" VALUES(2,2,1,'','',NULL,'1',0.2,1,'','','','');
INSERT INTO "predictions" VALUES(3,3,1,'','',NULL,'1',0.3,1,'','','','');
INSERT INTO "predictions" VALUES(4,4,1,'','',NULL,'1',0.4,1,'','','','');
INSERT INTO "predictions" VALUES(5,5,1,'','',NULL,'1',0.5,1,'','','','');
INSERT INTO "predictions" VALUES(6,6,1,'','',NULL,'1',0.6,1,'','','','');
CREATE TABLE queue (
    item_id           INTEGER PRIMARY KEY REFERENCES items (id),
    prediction_id     INTEGER REFERENCES predictions (id),
    reasons           INTEGER NOT NULL,  -- bit n: the n-th reason
    priority          REAL    NOT NULL,
    queued_at         INTEGER NOT NULL,
    tiebreak          INTEGER NOT NULL,
    due_at            INTEGER NOT NULL,
    reviews_required  INTEGER NOT NULL,
    state             INTEGER NOT NULL,
    is_flagged        INTEGER NOT NULL,
    answers           INTEGER NOT NULL,
    open_seats        INTEGER NOT NULL   -- reviews that somebody could start now
) STRICT;
INSERT INTO "queue" VALUES(1,1,1,0.9,1795488495533,4723672564763281320,1795574895533,1,3,0,1,0);
INSERT INTO "queue" VALUES(2,2,1,0.8,1795488495533,553086009685559528,1795574895533,1,0,0,0,1);
INSERT INTO "queue" VALUES(3,3,1,0.7,1795488495533,2584073369722496295,1795574895533,1,0,1,0,0);
INSERT INTO "queue" VALUES(4,4,1,0.6,1795488495533,3675714892889279374,1795574895533,1,0,0,0,1);
INSERT INTO "queue" VALUES(5,5,1,0.5,1795488495533,900936478647329292,1795574895533,1,0,0,0,1);
INSERT INTO "queue" VALUES(6,6,1,0.4,1795488495533,608299733972591658,1795574895533,1,0,0,0,1);
CREATE TABLE queue_counts (
    state       INTEGER NOT NULL,
    is_flagged  INTEGER NOT NULL,
    entries     INTEGER NOT NULL,
    PRIMARY KEY (state, is_flagged)
) STRICT, WITHOUT ROWID;
INSERT INTO "queue_counts" VALUES(0,0,4);
INSERT INTO "queue_counts" VALUES(0,1,1);
INSERT INTO "queue_counts" VALUES(3,0,1);
CREATE TABLE resolutions (
    item_id     INTEGER PRIMARY KEY REFERENCES items (id),
    labels      TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    decided_by  INTEGER NOT NULL REFERENCES decisions (id),
    at          INTEGER NOT NULL
) STRICT;
INSERT INTO "resolutions" VALUES(1,'2',0,4,1795488495598);
CREATE TABLE reveals (
    event_id       INTEGER PRIMARY KEY REFERENCES events (id),
    item_id        INTEGER NOT NULL REFERENCES items (id),
    reviewer_id    INTEGER NOT NULL REFERENCES reviewers (id),
    prediction_id  INTEGER REFERENCES predictions (id),
    at             INTEGER NOT NULL
) STRICT;
CREATE TABLE reviewers (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "reviewers" VALUES(1,'ada');
CREATE TABLE taxonomy_versions (
    version      INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('single', 'multi')),
    state        TEXT    NOT NULL CHECK (state IN ('draft', 'published', 'superseded')),
    author       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;
INSERT INTO "taxonomy_versions" VALUES(1,'single','published','',1795488495428);
CREATE TABLE waiting_predictions (
    prediction_id  INTEGER PRIMARY KEY REFERENCES predictions (id)
) STRICT;
CREATE TABLE workspace (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    created_at    INTEGER NOT NULL,
    chain_length  INTEGER NOT NULL,
    chain_hash    BLOB    NOT NULL,
    is_loading    INTEGER NOT NULL DEFAULT 0  -- a first import has left search indexes to be built
) STRICT;
INSERT INTO "workspace" VALUES(1,1795488495428,8,X'C2184B48D759B92A66218595EFFCE5E2790B5403BE9411645C1765A58204E5C5',0);
CREATE INDEX participations_skipped ON participations (reviewer_id, since_event) WHERE kind = 2;
CREATE INDEX events_item ON events (item_id, id) WHERE item_id IS NOT NULL;
CREATE INDEX events_reviewer ON events (reviewer, id) WHERE reviewer <> '';
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_fixed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE UNIQUE INDEX items_external_id ON items (external_id);
CREATE INDEX predictions_item ON predictions (item_id);
CREATE INDEX queue_claim ON queue (priority DESC, queued_at, tiebreak) WHERE open_seats > 0;
COMMIT;
