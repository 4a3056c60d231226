"""Bound of an import: what a user would write in Python, into the same three tables with the same indexes."""
import json
import sqlite3
import sys

source, target = sys.argv[1:3]
database = sqlite3.connect(target)
database.executescript("""
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
    CREATE TABLE items (id INTEGER PRIMARY KEY, external_id TEXT NOT NULL UNIQUE, text TEXT, metadata TEXT, received_at TEXT);
    CREATE TABLE predictions (id INTEGER PRIMARY KEY, item_id INTEGER, model TEXT, prompt TEXT, labels TEXT, confidence REAL, scores TEXT);
    CREATE TABLE queue (item_id INTEGER PRIMARY KEY, priority REAL, queued_at TEXT, state INTEGER);
    CREATE INDEX predictions_item ON predictions (item_id);
    CREATE INDEX queue_claim ON queue (priority DESC, queued_at) WHERE state = 0;
""")


def flush(batch):
    database.executemany("INSERT INTO items VALUES (?, ?, ?, ?, ?)", [row[0] for row in batch])
    database.executemany("INSERT INTO predictions VALUES (?, ?, ?, ?, ?, ?, ?)", [row[1] for row in batch])
    database.executemany("INSERT INTO queue VALUES (?, ?, ?, ?)", [row[2] for row in batch if row[2]])
    database.commit()


batch = []
with open(source, encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        record = json.loads(line)
        confidence = record["confidence"]
        batch.append((
            (number, record["id"], record["text"], json.dumps(record["metadata"]), record["created_at"]),
            (number, number, record["model"], record["prompt_version"], record["label"], confidence, json.dumps(record["scores"])),
            (number, 1 - confidence, record["created_at"], 0) if confidence < 0.8 else None,
        ))
        if len(batch) == 20000:
            flush(batch)
            batch.clear()
flush(batch)
database.close()
