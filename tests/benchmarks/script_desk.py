"""What a data engineer writes in an afternoon instead of a review tool: sqlite3 and json, one table, durable; it checks
nothing and keeps nothing of what was. Usage: script_desk.py import FILE DB | review DB STEPS | export DB FILE"""
import json
import sqlite3
import sys
import time


def opened(path):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    return database


def import_file(source, path):
    database = opened(path)
    database.execute("CREATE TABLE items (id TEXT PRIMARY KEY, record TEXT, confidence REAL, state INTEGER, label TEXT, at REAL)")
    database.execute("BEGIN")
    with open(source, encoding="utf-8") as lines:
        rows = ((r["id"], line, r["confidence"], 0) for line in lines for r in [json.loads(line)])
        database.executemany("INSERT OR IGNORE INTO items (id, record, confidence, state) VALUES (?, ?, ?, ?)", rows)
    database.execute("CREATE INDEX waiting ON items (state, confidence)")
    database.execute("COMMIT")


def review(path, steps):
    database = opened(path)
    times = []
    item = database.execute("SELECT id, record FROM items WHERE state = 0 ORDER BY confidence LIMIT 1").fetchone()
    for _ in range(int(steps)):
        begun = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE items SET state = 2, label = ?, at = ? WHERE id = ?", ("label_00", time.time(), item[0]))
        item = database.execute("SELECT id, record FROM items WHERE state = 0 ORDER BY confidence LIMIT 1").fetchone()
        database.execute("UPDATE items SET state = 1 WHERE id = ?", (item[0],))
        database.execute("COMMIT")
        times.append(time.perf_counter() - begun)
    print(sorted(times)[len(times) // 2])


def export(path, target):
    with open(target, "w", encoding="utf-8") as out:
        for record, label in opened(path).execute("SELECT record, label FROM items WHERE state = 2"):
            out.write(json.dumps({"text": json.loads(record)["text"], "label": label}) + "\n")


{"import": import_file, "review": review, "export": export}[sys.argv[1]](*sys.argv[2:])
