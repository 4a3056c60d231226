-- Exports that are under way: noted before anything of them is on disk, gone with the note of the finished export. One
-- whose process was killed is settled when the workspace is opened the next time. No part of the chain: nothing has gone
-- out yet.
CREATE TABLE export_intents (
    id               INTEGER PRIMARY KEY,
    hidden           TEXT    NOT NULL,  -- folder that it is made in, whose name says by which process
    directory        TEXT    NOT NULL,
    format           TEXT    NOT NULL,
    recipe           TEXT    NOT NULL,
    at               INTEGER NOT NULL,
    manifest_sha256  TEXT,              -- from here on: NULL as long as it is not whole
    records          INTEGER,
    items            BLOB,              -- differences from id to id, from 0 (LEB128)
    CHECK ((manifest_sha256 IS NULL) = (items IS NULL) AND (records IS NULL) = (items IS NULL))
) STRICT;
