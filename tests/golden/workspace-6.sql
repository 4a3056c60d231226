-- A workspace as the program with version 6 of the schema left it (sqlite3 .dump).
PRAGMA page_size = 8192;
PRAGMA application_id = 1146045259;
PRAGMA user_version = 6;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations ( number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES(1,'workspace','293257261bbd14a2457f411dea834b34280076d610ceb461d6a868d0ffff16e7',1795958496236);
INSERT INTO migrations VALUES(2,'drafts','7c93e6f40853451383a3ef5734f72e099e01c85ce10f8dae5a807df4167ccb72',1795958496236);
INSERT INTO migrations VALUES(3,'queue_screen','e409caff23c7824f6da01a2f89d871e8c5bff4f2a2524a3a3e872b66c8d7c5eb',1795958496236);
INSERT INTO migrations VALUES(4,'taxonomy_versions','5494be2d58c98438bc121eec6e8cdc42723fe828332602a8b92497942bc730c4',1795958496236);
INSERT INTO migrations VALUES(5,'list_orders','18ad82aa260b7562aa9139dc592ae5cc9176bab46d6fcc69a525a486aa0fd9f4',1795958496236);
INSERT INTO migrations VALUES(6,'agreement_studies','78fc8643615059c2c81d32f20db6a5fd59fc17bce37c7fc532a7fc8ea023557a',1795958496236);
CREATE TABLE workspace (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    created_at    INTEGER NOT NULL,
    chain_length  INTEGER NOT NULL,
    chain_hash    BLOB    NOT NULL,
    is_loading    INTEGER NOT NULL DEFAULT 0  -- a first import has left search indexes to be built
) STRICT;
INSERT INTO workspace VALUES(1,1795958496236,25,X'6461764a85760c74183cff169f2b7b7ebd8e96b9284b539ed699d16a6aef55c4',0);
CREATE TABLE taxonomy_versions (
    version      INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL CHECK (kind IN ('single', 'multi')),
    state        TEXT    NOT NULL CHECK (state IN ('draft', 'published', 'superseded')),
    author       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL
, fewest_labels INTEGER NOT NULL DEFAULT 0, most_labels INTEGER, note TEXT NOT NULL DEFAULT '', step TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO taxonomy_versions VALUES(1,'single','superseded','',1795958496236,0,NULL,'','');
INSERT INTO taxonomy_versions VALUES(2,'single','published','lead',1795958516571,0,NULL,'without other','{"successions":[],"treatments":[{"label":3,"disposition":"leave","target":3}]}');
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
    shortcut             TEXT    NOT NULL, exclude_uses TEXT NOT NULL DEFAULT '', counter_examples TEXT NOT NULL DEFAULT '', is_exclusive INTEGER NOT NULL DEFAULT 0, is_archived INTEGER NOT NULL DEFAULT 0, colour INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (version, label_id),
    UNIQUE (version, key)
) STRICT, WITHOUT ROWID;
INSERT INTO labels VALUES(1,1,0,'billing','billing','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,0,0);
INSERT INTO labels VALUES(1,2,1,'refund','refund','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,0,0);
INSERT INTO labels VALUES(1,3,2,'other','other','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,0,0);
INSERT INTO labels VALUES(2,1,0,'billing','billing','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,0,0);
INSERT INTO labels VALUES(2,2,1,'refund','refund','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,0,0);
INSERT INTO labels VALUES(2,3,2,'other','other','','','','',NULL,NULL,1.0,1.0,0,0,'','','',0,1,0);
CREATE TABLE policy_versions (
    version     INTEGER PRIMARY KEY,
    document    TEXT    NOT NULL,  -- the native policy as JSON
    author      TEXT    NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
INSERT INTO policy_versions VALUES(1,replace('{\n "threshold": 0.8,\n "review_share": null,\n "label_thresholds": {},\n "high_impact_labels": [],\n "confused_pairs": [],\n "rare_labels": {},\n "audit_rate": 0.02,\n "seed": 7,\n "reviews_required": {},\n "consensus": "majority",\n "adjudication": true,\n "suggestion": {\n  "mode": "blind",\n  "assisted_share": 0.5\n },\n "sla_hours": {},\n "lease_minutes": 15.0\n}\n','\n',char(10)),'',1795958496236);
CREATE TABLE reviewers (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO reviewers VALUES(1,'ada');
INSERT INTO reviewers VALUES(2,'ben');
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
INSERT INTO import_runs VALUES(1,'a.jsonl','jsonl',1,1,0,1795958496790,1795958496898,12,12,12,0,0);
INSERT INTO import_runs VALUES(2,'b.jsonl','jsonl',1,1,0,1795958497423,1795958497546,4,1,4,0,0);
CREATE TABLE items (
    id           INTEGER PRIMARY KEY,
    external_id  TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    metadata     TEXT    NOT NULL,
    received_at  INTEGER NOT NULL
) STRICT;
INSERT INTO items VALUES(1,'a-0','Text 0 über','{}',1795958496790);
INSERT INTO items VALUES(2,'a-1','Text 1 über','{}',1795958496790);
INSERT INTO items VALUES(3,'a-2','Text 2 über','{}',1795958496790);
INSERT INTO items VALUES(4,'a-3','Text 3 über','{}',1795958496790);
INSERT INTO items VALUES(5,'a-4','Text 4 über','{}',1795958496790);
INSERT INTO items VALUES(6,'a-5','Text 5 über','{}',1795958496790);
INSERT INTO items VALUES(7,'a-6','Text 6 über','{}',1795958496790);
INSERT INTO items VALUES(8,'a-7','Text 7 über','{}',1795958496790);
INSERT INTO items VALUES(9,'a-8','Text 8 über','{}',1795958496790);
INSERT INTO items VALUES(10,'a-9','Text 9 über','{}',1795958496790);
INSERT INTO items VALUES(11,'a-10','Text 10 über','{}',1795958496790);
INSERT INTO items VALUES(12,'a-11','Text 11 über','{}',1795958496790);
INSERT INTO items VALUES(13,'b-1','One more','{}',1795958497423);
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
INSERT INTO predictions VALUES(1,1,1,'m1','',NULL,'1',0.0,1,'','','','');
INSERT INTO predictions VALUES(2,2,1,'m1','',NULL,'2',0.10000000000000000555,1,'','','','');
INSERT INTO predictions VALUES(3,3,1,'m1','',NULL,'1',0.2000000000000000111,1,'','','','');
INSERT INTO predictions VALUES(4,4,1,'m1','',NULL,'2',0.3000000000000000444,1,'','','','');
INSERT INTO predictions VALUES(5,5,1,'m1','',NULL,'1',0.4000000000000000222,1,'','','','');
INSERT INTO predictions VALUES(6,6,1,'m1','',NULL,'2',0.5,1,'','','','');
INSERT INTO predictions VALUES(7,7,1,'m1','',NULL,'1',0.60000000000000008881,1,'','','','');
INSERT INTO predictions VALUES(8,8,1,'m1','',NULL,'2',0.70000000000000006661,1,'','','','');
INSERT INTO predictions VALUES(9,9,1,'m1','',NULL,'1',0.8000000000000000444,1,'','','','');
INSERT INTO predictions VALUES(10,10,1,'m1','',NULL,'2',0.9000000000000000222,1,'','','','');
INSERT INTO predictions VALUES(11,11,1,'m1','',NULL,'1',0.94999999999999995559,1,'','','','');
INSERT INTO predictions VALUES(12,12,1,'m1','',NULL,'2',0.94999999999999995559,1,'','','','');
INSERT INTO predictions VALUES(13,1,2,'m2','',NULL,'3',0.29999999999999998889,1,'','','','');
INSERT INTO predictions VALUES(14,2,2,'m2','',NULL,'3',0.29999999999999998889,1,'','','','');
INSERT INTO predictions VALUES(15,3,2,'m2','',NULL,'3',0.29999999999999998889,1,'','','','');
INSERT INTO predictions VALUES(16,13,2,'m2','',NULL,'3',0.29999999999999998889,1,'','','','');
CREATE TABLE waiting_predictions (
    prediction_id  INTEGER PRIMARY KEY REFERENCES predictions (id)
) STRICT;
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
, predicted TEXT, confidence REAL, assigned_to INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO queue VALUES(1,1,1,1.0,1795958496790,4945564189744583,1796044896790,1,3,0,1,0,'1',0.0,0);
INSERT INTO queue VALUES(2,2,1,0.9000000000000000222,1795958496790,1055095258033012682,1796044896790,1,3,0,1,0,'2',0.10000000000000000555,0);
INSERT INTO queue VALUES(3,3,1,0.8000000000000000444,1795958496790,1663478114339931225,1796044896790,1,3,0,1,0,'1',0.2000000000000000111,0);
INSERT INTO queue VALUES(4,4,1,0.69999999999999995559,1795958496790,3575143894587918737,1796044896790,1,3,0,1,0,'2',0.3000000000000000444,0);
INSERT INTO queue VALUES(5,5,1,1.6999999999999999555,1795958496790,3436867108016580735,1796044896790,1,0,0,0,3,'1',0.4000000000000000222,0);
INSERT INTO queue VALUES(6,6,1,1.6999999999999999555,1795958496790,1002994736330227919,1796044896790,1,1,0,1,2,'2',0.5,0);
INSERT INTO queue VALUES(7,7,1,1.6999999999999999555,1795958496790,1573104274708620377,1796044896790,1,0,0,0,3,'1',0.60000000000000008881,0);
INSERT INTO queue VALUES(8,8,1,1.6999999999999999555,1795958496790,3089549307144282557,1796044896790,1,0,0,0,3,'2',0.70000000000000006661,0);
INSERT INTO queue VALUES(9,9,256,1.6999999999999999555,1795958496790,5174742480595032109,1796044916139,0,0,0,0,3,'1',0.8000000000000000444,0);
INSERT INTO queue VALUES(10,10,256,1.6999999999999999555,1795958496790,4915253395388616548,1796044916139,0,0,0,0,3,'2',0.9000000000000000222,0);
INSERT INTO queue VALUES(11,11,256,1.6999999999999999555,1795958496790,6805591766101622832,1796044916139,0,0,0,0,3,'1',0.94999999999999995559,0);
INSERT INTO queue VALUES(12,12,256,1.6999999999999999555,1795958496790,2626845662472540867,1796044916139,0,0,0,0,3,'2',0.94999999999999995559,0);
INSERT INTO queue VALUES(13,16,1,1.6999999999999999555,1795958497423,5860735739941373414,1796044897423,1,0,0,0,3,'3',0.29999999999999998889,0);
CREATE TABLE queue_counts (
    state       INTEGER NOT NULL,
    is_flagged  INTEGER NOT NULL,
    entries     INTEGER NOT NULL,
    PRIMARY KEY (state, is_flagged)
) STRICT, WITHOUT ROWID;
INSERT INTO queue_counts VALUES(0,0,8);
INSERT INTO queue_counts VALUES(0,1,0);
INSERT INTO queue_counts VALUES(1,0,1);
INSERT INTO queue_counts VALUES(3,0,4);
INSERT INTO queue_counts VALUES(4,0,0);
CREATE TABLE leases (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    session      TEXT    NOT NULL,
    claimed_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE participations (
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    kind         INTEGER NOT NULL,  -- 1 answered, 2 skipped
    since_event  INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO participations VALUES(4,1,2,8);
INSERT INTO participations VALUES(6,2,1,25);
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
INSERT INTO events VALUES(1,1795958496236,'taxonomy_published',NULL,'','{"number":1,"sha256":"4fcfcde5f4536cce7d985c83a59b38158927fe1c6a1726012a101a07321f1f65"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'd2c18fdfbbe0f07b08859af72c4ea8bcecfe4b3d64a196b45ae960ca97573a83');
INSERT INTO events VALUES(2,1795958496236,'policy_saved',NULL,'','{"number":1,"sha256":"2e1f089ec56d6a94e79be9ecb4e11075ef9e92d5aa612bc03e3dae8f815126dd"}',X'd2c18fdfbbe0f07b08859af72c4ea8bcecfe4b3d64a196b45ae960ca97573a83',X'75dc2e2565b1790e29b67b427a89b1b817bd3ef9d04085bae8a376c19c8e47da');
INSERT INTO events VALUES(3,1795958496867,'imported',NULL,'','{"items":[1,12],"items_sha256":"c33f8a99743e7044ab0d218b4fdb84246fd4d71e96cd27c953bcf2cc5df5df04","predictions":[1,12],"predictions_sha256":"9448f8fd6c11e8ec58ea0d9f1923d9e3eed88aa5f682b0ce40c69a8d9089e7d7","run":1}',X'75dc2e2565b1790e29b67b427a89b1b817bd3ef9d04085bae8a376c19c8e47da',X'85e5ff425778dc3ffbc61311342c8a4e8229dcf5a37f0ae8af9c847cbddc3bb0');
INSERT INTO events VALUES(4,1795958497190,'decided',1,'ada','{"arm":0,"certainty":0,"confidence":0.0,"evidence":[],"exposure":0,"labels":[2],"note":"a note","overturn_reason":"","predicted":[1],"prediction":1,"reviewer":1,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'85e5ff425778dc3ffbc61311342c8a4e8229dcf5a37f0ae8af9c847cbddc3bb0',X'1d26a4388e5fe8db91ebfd1533f38f9c6989e697b43114ad30e0dd51d94e7320');
INSERT INTO events VALUES(5,1795958497198,'decided',2,'ada','{"arm":0,"certainty":0,"confidence":0.1,"evidence":[],"exposure":0,"labels":[1],"note":"","overturn_reason":"","predicted":[2],"prediction":2,"reviewer":1,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'1d26a4388e5fe8db91ebfd1533f38f9c6989e697b43114ad30e0dd51d94e7320',X'c6eebac1fec8d7a4fbcb9a5ba0aac790453ea9bfbcfbf2a289dbc9fd68df26cb');
INSERT INTO events VALUES(6,1795958497214,'revealed',3,'ada','{"prediction":3}',X'c6eebac1fec8d7a4fbcb9a5ba0aac790453ea9bfbcfbf2a289dbc9fd68df26cb',X'6b3f5d27346897fca3c82492040e734a8b8f295fce15eb31866ddca3e6982cff');
INSERT INTO events VALUES(7,1795958497222,'decided',3,'ada','{"arm":0,"certainty":0,"confidence":0.2,"evidence":[],"exposure":1,"labels":[3],"note":"","overturn_reason":"","predicted":[1],"prediction":3,"reviewer":1,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'6b3f5d27346897fca3c82492040e734a8b8f295fce15eb31866ddca3e6982cff',X'ac0c7da1be5c2331939341aa80ed5c2b033a37595bdc13527e83a9c2d8616a70');
INSERT INTO events VALUES(8,1795958497238,'skipped',4,'ada','{}',X'ac0c7da1be5c2331939341aa80ed5c2b033a37595bdc13527e83a9c2d8616a70',X'593c76d0d1d2e1d56ec3f04abc40dd6a636af41579d67370c0df9001b5973ee7');
INSERT INTO events VALUES(9,1795958497258,'flagged',5,'ada','{"note":"look"}',X'593c76d0d1d2e1d56ec3f04abc40dd6a636af41579d67370c0df9001b5973ee7',X'b8685ffe8f2f88d62d26b4e4b494847bb95c7ec4c804004fe2160e1a3c0d16d4');
INSERT INTO events VALUES(10,1795958497262,'undone',5,'ada','{"visit":9}',X'b8685ffe8f2f88d62d26b4e4b494847bb95c7ec4c804004fe2160e1a3c0d16d4',X'dae4c93bf6824964d904713a337271c0aae9e7ff3fc36e9dec244a4cf650456a');
INSERT INTO events VALUES(11,1795958497531,'imported',NULL,'','{"items":[13,13],"items_sha256":"b3645d5b2daef80ea79abf26cd700b39332da7b4a11ac2f1b0e2d4b5c383d02e","predictions":[13,16],"predictions_sha256":"10cab6115b3c853e2784a8bb3a2dfc6425bacbc6cf1152c003b10198cb54a257","run":2}',X'dae4c93bf6824964d904713a337271c0aae9e7ff3fc36e9dec244a4cf650456a',X'0b27bc8ffeca285606bc9b672dab24a50a412d713a72cc34d0afcf4fb6480634');
INSERT INTO events VALUES(12,1795958497685,'exported',NULL,'','{"number":1,"sha256":"932033e6ebcd0678dfedbd255e4fcf160092a32e9f6d4ee7251b2a2ee9e83a54"}',X'0b27bc8ffeca285606bc9b672dab24a50a412d713a72cc34d0afcf4fb6480634',X'762c80bb629765319b36604de27e003484e641521dc68af8148c449abd3c0f6e');
INSERT INTO events VALUES(13,1795958507842,'decided',4,'ben','{"arm":0,"certainty":0,"confidence":0.30000000000000004,"evidence":[],"exposure":0,"labels":[2],"note":"","overturn_reason":"","predicted":[2],"prediction":4,"reviewer":2,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":1,"time_spent":0,"visit":0}',X'762c80bb629765319b36604de27e003484e641521dc68af8148c449abd3c0f6e',X'21aaf683fcf8af2ec1a48e1bcc2694cddd696cfa2a34580c0abd82b48f70ef85');
INSERT INTO events VALUES(14,1795958516139,'study_begun',NULL,'command line','{"note":"first","reviewers":3,"seed":1,"strata":[{"drawn":4,"eligible":4,"label":1},{"drawn":4,"eligible":4,"label":2},{"drawn":1,"eligible":1,"label":3}],"study":1,"taxonomy_version":1}',X'21aaf683fcf8af2ec1a48e1bcc2694cddd696cfa2a34580c0abd82b48f70ef85',X'f6de2d13574e63c88be84b994e8437f8ec6da8002bae7ad3980d372d6ad5b14a');
INSERT INTO events VALUES(15,1795958516139,'sampled',5,'command line','{"before":0.6,"priority":1.7,"reviewers":3,"stratum":1,"study":1}',X'f6de2d13574e63c88be84b994e8437f8ec6da8002bae7ad3980d372d6ad5b14a',X'61b4399dbb3b5a3a29a771efed21302adf4113e51811ab1219208f117bf5c5cc');
INSERT INTO events VALUES(16,1795958516139,'sampled',6,'command line','{"before":0.5,"priority":1.7,"reviewers":3,"stratum":2,"study":1}',X'61b4399dbb3b5a3a29a771efed21302adf4113e51811ab1219208f117bf5c5cc',X'71444eb23d5122683b264e223b3a1b44453b1149f93671134674bcf40ed48e14');
INSERT INTO events VALUES(17,1795958516139,'sampled',7,'command line','{"before":0.3999999999999999,"priority":1.7,"reviewers":3,"stratum":1,"study":1}',X'71444eb23d5122683b264e223b3a1b44453b1149f93671134674bcf40ed48e14',X'51924152e66fcaa386e63d6866248a3873acd9f4737001e380845161d9c8aa9e');
INSERT INTO events VALUES(18,1795958516139,'sampled',8,'command line','{"before":0.29999999999999993,"priority":1.7,"reviewers":3,"stratum":2,"study":1}',X'51924152e66fcaa386e63d6866248a3873acd9f4737001e380845161d9c8aa9e',X'cfbbec0c1c571a708d2ee1a0f95fefd54e09a75f803e63895c02a157ddcde3e3');
INSERT INTO events VALUES(19,1795958516139,'sampled',9,'command line','{"before":0.0,"priority":1.7,"reviewers":3,"stratum":1,"study":1}',X'cfbbec0c1c571a708d2ee1a0f95fefd54e09a75f803e63895c02a157ddcde3e3',X'71d4d2df8a2aa7949f01ad7bd8b745049e2f42a3d0a57c0be31eaf4e235594ae');
INSERT INTO events VALUES(20,1795958516139,'sampled',10,'command line','{"before":0.0,"priority":1.7,"reviewers":3,"stratum":2,"study":1}',X'71d4d2df8a2aa7949f01ad7bd8b745049e2f42a3d0a57c0be31eaf4e235594ae',X'e0eb0251c9dff25897d46e38487c8ba51e5b8a70fc0ced56d5483d60d1d9e4a3');
INSERT INTO events VALUES(21,1795958516139,'sampled',11,'command line','{"before":0.0,"priority":1.7,"reviewers":3,"stratum":1,"study":1}',X'e0eb0251c9dff25897d46e38487c8ba51e5b8a70fc0ced56d5483d60d1d9e4a3',X'6f18df6aa1bccd0ea97d6ea55fb5e784a6de5ea58df20d8f2ef8af3317e5f819');
INSERT INTO events VALUES(22,1795958516139,'sampled',12,'command line','{"before":0.0,"priority":1.7,"reviewers":3,"stratum":2,"study":1}',X'6f18df6aa1bccd0ea97d6ea55fb5e784a6de5ea58df20d8f2ef8af3317e5f819',X'461c09ce0e2452841383f3be0d22c684d800381c99cd673d294a80afb244f94a');
INSERT INTO events VALUES(23,1795958516139,'sampled',13,'command line','{"before":0.7,"priority":1.7,"reviewers":3,"stratum":3,"study":1}',X'461c09ce0e2452841383f3be0d22c684d800381c99cd673d294a80afb244f94a',X'73fcc7d89dde322016012108efebdc2edc36fab5010d385a7644ada8ef5992b1');
INSERT INTO events VALUES(24,1795958516571,'taxonomy_published',NULL,'lead','{"number":2,"sha256":"a2c55de0b76fcbac3d5c98272ed361a6829c562077a1781cb00a203057e1d0b7"}',X'73fcc7d89dde322016012108efebdc2edc36fab5010d385a7644ada8ef5992b1',X'd564f648d01592f6de302f3495258ab11c28e3b75432264ab473a3b6b4a65e9a');
INSERT INTO events VALUES(25,1795958517074,'decided',6,'ben','{"arm":0,"certainty":0,"confidence":0.5,"evidence":[],"exposure":0,"labels":[2],"note":"","overturn_reason":"","predicted":[2],"prediction":6,"reviewer":2,"rules":{"adjudication":true,"consensus":0,"reviews_required":1},"taxonomy_version":2,"time_spent":0,"visit":0}',X'd564f648d01592f6de302f3495258ab11c28e3b75432264ab473a3b6b4a65e9a',X'6461764a85760c74183cff169f2b7b7ebd8e96b9284b539ed699d16a6aef55c4');
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
INSERT INTO decisions VALUES(4,1,1,4,'2',0,'a note','','',0,0,0,1,'1',0.0,1,1795958497190,1);
INSERT INTO decisions VALUES(5,2,1,5,'1',0,'','','',0,0,0,2,'2',0.10000000000000000555,1,1795958497198,1);
INSERT INTO decisions VALUES(7,3,1,7,'3',0,'','','',0,0,1,3,'1',0.2000000000000000111,1,1795958497222,1);
INSERT INTO decisions VALUES(13,4,2,13,'2',0,'','','',0,0,0,4,'2',0.3000000000000000444,1,1795958507842,1);
INSERT INTO decisions VALUES(25,6,2,25,'2',0,'','','',0,0,0,6,'2',0.5,2,1795958517074,1);
CREATE TABLE resolutions (
    item_id     INTEGER PRIMARY KEY REFERENCES items (id),
    labels      TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    decided_by  INTEGER NOT NULL REFERENCES decisions (id),
    at          INTEGER NOT NULL
) STRICT;
INSERT INTO resolutions VALUES(1,'2',0,4,1795958497190);
INSERT INTO resolutions VALUES(2,'1',0,5,1795958497198);
INSERT INTO resolutions VALUES(3,'3',0,7,1795958497222);
INSERT INTO resolutions VALUES(4,'2',0,13,1795958507842);
CREATE TABLE reveals (
    event_id       INTEGER PRIMARY KEY REFERENCES events (id),
    item_id        INTEGER NOT NULL REFERENCES items (id),
    reviewer_id    INTEGER NOT NULL REFERENCES reviewers (id),
    prediction_id  INTEGER REFERENCES predictions (id),
    at             INTEGER NOT NULL
) STRICT;
INSERT INTO reveals VALUES(6,3,1,3,1795958497214);
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
INSERT INTO export_runs VALUES(1,'/out','csv','{"format":"csv","system":"","examples_per_label":3,"seed":7,"include":"resolved","exposure":"any"}','932033e6ebcd0678dfedbd255e4fcf160092a32e9f6d4ee7251b2a2ee9e83a54',3,1795958497685,11);
CREATE TABLE exported_items (
    run_id      INTEGER NOT NULL REFERENCES export_runs (id),
    first_item  INTEGER NOT NULL,
    items       BLOB    NOT NULL,
    PRIMARY KEY (run_id, first_item)
) STRICT, WITHOUT ROWID;
INSERT INTO exported_items VALUES(1,1,X'000101');
CREATE TABLE drafts (
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    item_id      INTEGER NOT NULL REFERENCES queue (item_id),
    labels       TEXT    NOT NULL,
    says_none    INTEGER NOT NULL,  -- the empty set was chosen
    certainty    INTEGER NOT NULL,
    note         TEXT    NOT NULL,
    reasons      TEXT    NOT NULL,  -- one a line
    evidence     TEXT    NOT NULL,  -- "begin-end begin-end", byte offsets
    time_spent   INTEGER NOT NULL,
    visit        INTEGER,           -- first decision of the visit, where one was given before
    saved_at     INTEGER NOT NULL,
    PRIMARY KEY (reviewer_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE open_sessions (
    session      TEXT    PRIMARY KEY,
    reviewer_id  INTEGER NOT NULL REFERENCES reviewers (id),
    place        TEXT    NOT NULL,  -- the file on its computer: a copy of it is another place
    process      TEXT    NOT NULL,
    opened_at    INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','item_words','item_words',0,'CREATE VIRTUAL TABLE item_words USING fts5 (text, content = '''', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories ''L* N* Co Mn Mc''")');
CREATE TABLE IF NOT EXISTS 'item_words_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO item_words_data VALUES(1,X'');
INSERT INTO item_words_data VALUES(10,X'00000000000000');
CREATE TABLE IF NOT EXISTS 'item_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS 'item_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO item_words_config VALUES('version',4);
CREATE TABLE search_progress (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_through  INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress VALUES(1,0);
CREATE TABLE taxonomy_draft (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    based_on    INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    author      TEXT    NOT NULL,  -- who holds it
    started_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    revision    INTEGER NOT NULL,  -- goes up with every change
    settings    TEXT    NOT NULL   -- JSON: size of an answer, what labels were merged or split into
) STRICT;
INSERT INTO taxonomy_draft VALUES(1,2,'lead',1795958516753,1795958516827,2,'{"fewest_labels":0,"successions":[]}');
CREATE TABLE draft_labels (
    label_id  INTEGER PRIMARY KEY,
    position  INTEGER NOT NULL,  -- in the order of the draft; with gaps, so that a move writes one row
    document  TEXT    NOT NULL   -- native JSON of one label, which names others by id
) STRICT;
INSERT INTO draft_labels VALUES(1,4294967296,'{"id":1,"key":"billing","name":"Bills","description":"","includes":[],"excludes":[],"examples":[],"parent":null,"threshold":null,"cost_false_positive":1.0,"cost_false_negative":1.0,"high_impact":false,"group":false,"shortcut":""}');
INSERT INTO draft_labels VALUES(2,8589934592,'{"id":2,"key":"refund","name":"refund","description":"","includes":[],"excludes":[],"examples":[],"parent":null,"threshold":null,"cost_false_positive":1.0,"cost_false_negative":1.0,"high_impact":false,"group":false,"shortcut":""}');
INSERT INTO draft_labels VALUES(3,12884901888,'{"id":3,"key":"other","name":"other","description":"","includes":[],"excludes":[],"examples":[],"parent":null,"threshold":null,"cost_false_positive":1.0,"cost_false_negative":1.0,"high_impact":false,"group":false,"archived":true,"shortcut":""}');
CREATE TABLE draft_edits (
    step       INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    document   TEXT    NOT NULL,
    is_undone  INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO draft_edits VALUES(1,1795958516827,'{"kind":"changed","label":1,"name":"Bills","labels":[{"before":{"id":1,"key":"billing","name":"billing","description":"","includes":[],"excludes":[],"examples":[],"parent":null,"threshold":null,"cost_false_positive":1.0,"cost_false_negative":1.0,"high_impact":false,"group":false,"shortcut":""},"after":{"id":1,"key":"billing","name":"Bills","description":"","includes":[],"excludes":[],"examples":[],"parent":null,"threshold":null,"cost_false_positive":1.0,"cost_false_negative":1.0,"high_impact":false,"group":false,"shortcut":""}}]}',0);
CREATE TABLE studies (
    number            INTEGER PRIMARY KEY,
    reviewers         INTEGER NOT NULL,
    seed              INTEGER NOT NULL,
    note              TEXT    NOT NULL,
    taxonomy_version  INTEGER NOT NULL REFERENCES taxonomy_versions (version),
    begun_by          TEXT    NOT NULL,
    begun_at          INTEGER NOT NULL,
    ended_at          INTEGER              -- NULL: it is open
) STRICT;
INSERT INTO studies VALUES(1,3,1,'first',1,'command line',1795958516139,NULL);
CREATE TABLE study_strata (
    study     INTEGER NOT NULL REFERENCES studies (number),
    position  INTEGER NOT NULL,
    label_id  INTEGER NOT NULL,
    eligible  INTEGER NOT NULL,
    drawn     INTEGER NOT NULL,
    PRIMARY KEY (study, position)
) STRICT, WITHOUT ROWID;
INSERT INTO study_strata VALUES(1,0,1,4,4);
INSERT INTO study_strata VALUES(1,1,2,4,4);
INSERT INTO study_strata VALUES(1,2,3,1,1);
CREATE TABLE study_items (
    study     INTEGER NOT NULL REFERENCES studies (number),
    item_id   INTEGER NOT NULL REFERENCES queue (item_id),
    label_id  INTEGER NOT NULL,
    PRIMARY KEY (study, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO study_items VALUES(1,5,1);
INSERT INTO study_items VALUES(1,6,2);
INSERT INTO study_items VALUES(1,7,1);
INSERT INTO study_items VALUES(1,8,2);
INSERT INTO study_items VALUES(1,9,1);
INSERT INTO study_items VALUES(1,10,2);
INSERT INTO study_items VALUES(1,11,1);
INSERT INTO study_items VALUES(1,12,2);
INSERT INTO study_items VALUES(1,13,3);
CREATE INDEX participations_skipped ON participations (reviewer_id, since_event) WHERE kind = 2;
CREATE INDEX events_item ON events (item_id, id) WHERE item_id IS NOT NULL;
CREATE INDEX events_reviewer ON events (reviewer, id) WHERE reviewer <> '';
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_fixed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE UNIQUE INDEX studies_open ON studies ((1)) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX items_external_id ON items (external_id);
CREATE INDEX predictions_item ON predictions (item_id);
CREATE INDEX queue_claim ON queue (assigned_to, priority DESC, queued_at, tiebreak) WHERE open_seats > 0;
CREATE INDEX queue_stage ON queue (state, is_flagged, due_at, item_id);
CREATE INDEX queue_predicted ON queue (predicted, due_at, item_id);
CREATE INDEX queue_stage_priority ON queue (state, is_flagged, priority, item_id);
CREATE INDEX queue_stage_confidence ON queue (state, is_flagged, confidence, item_id);
PRAGMA writable_schema=OFF;
COMMIT;
