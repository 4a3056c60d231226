#!/usr/bin/env python3
"""Exports a worked workspace in every format, and reads each dataset as those would whom it is for: by JSON schemas written from the vendors'
documents, Python's csv, PyYAML, fastText's own program, and what each project documents of its grammar. What is read must be what was decided.

    read_datasets.py DOCKET

Ends with 77 where python3-jsonschema or python3-yaml is not installed.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import dataset_readers as readers
except ImportError as missing:
    print(f"skipped: {missing}; install python3-jsonschema and python3-yaml")
    sys.exit(77)

from docket_program import Program

HOSTILE = {
    "lines": "first\nsecond\r\nthird\rfourth", "quotes": 'she said "no", \'twice\', and {"text"}', "separators": "one\u2028two\u2029three\u0085four",
    "right-to-left": "שלום \u202ecba\u202c مرحبا", "emoji": "👩\u200d💻 🇩🇪 \U0001f600", "labels": "__label__refund and __label__ and </s> and more",
    "formula": "=cmd|' /C calc'!A0", "at": "@SUM(1+1)", "minus": "-5 EUR", "tab": "\tbegins with a tab", "apostrophe": "'=1", "controls": "bell\x07 escape\x1b[31m delete\x7f",
    "markup": "<script>alert('1')</script> & <b>", "backslash": "C:\\new\\u0041 \\", "=1+1": "an id like a formula", "blank": "  \t ", "long": "word " * 3000,
    "combining": "e\u0301 \ufeff \ufffe", "yaml": "--- # : - {a: b} | >\n---\n",
}
SINGLE = [{"key": "billing", "name": "Billing: \"money\""}, {"key": "refund"}, {"key": "not mine", "description": "somebody\nelse's"}, {"key": "-other"}, {"key": "ça \u2028 #'"}]
MULTI = [{"key": "mood", "group": True}, {"key": "anger", "parent": "mood"}, {"key": "fear", "parent": "mood"}, {"key": "joy"}, {"key": "=none"}]
REVIEWERS = ["ann", "=ben"]


class Worked:
    """A workspace with hostile texts that two people have answered alike, but for one item on which they differ."""

    def __init__(self, binary, folder, kind):
        self.folder, self.kind = folder, kind
        os.mkdir(folder)
        taxonomy = SINGLE if kind == "single" else MULTI
        self.labels = [label["key"] for label in taxonomy if not label.get("group")]
        self.paths = {label["key"]: ([label["parent"]] if "parent" in label else []) + [label["key"]] for label in taxonomy if not label.get("group")}
        self.program = Program(binary, os.path.join(folder, "w.docket"))
        self.texts = {**HOSTILE, **{f"t-{i}": f"plain text {i}" for i in range(24)}}
        self.answers = {item: self.choose(number) for number, item in enumerate(self.texts)}
        self.predicted = {item: self.choose(number + (number % 3 == 0)) for number, item in enumerate(self.texts)}
        self.make(taxonomy)
        self.review()
        del self.texts["t-23"]  # in dispute

    def choose(self, number):
        size = len(self.labels)
        if self.kind == "single":
            return [self.labels[number % size]]
        return [label for i, label in enumerate(self.labels) if number % 16 >> i & 1]

    def path(self, name):
        return os.path.join(self.folder, name)

    def make(self, taxonomy):
        with open(self.path("taxonomy.json"), "w", encoding="utf-8") as file:
            json.dump({"kind": self.kind, "labels": taxonomy}, file)
        with open(self.path("policy.json"), "w", encoding="utf-8") as file:
            json.dump({"threshold": 1.0, "audit_rate": 0, "reviews_required": {"default": 2}}, file)
        with open(self.path("rows.jsonl"), "w", encoding="utf-8") as file:
            for number, (item, text) in enumerate(self.texts.items()):
                said = {"label": self.predicted[item][0]} if self.kind == "single" else {"labels": self.predicted[item]}
                row = {"id": item, "text": text, "confidence": 0.25, "model": "m1", "metadata": {"channel": "mail", "nested": [1, {"a": None}], "quote": '"\n'}, **said}
                file.write(json.dumps(row, ensure_ascii=number % 2 == 0) + "\n")
        self.program.run("new", "--taxonomy", self.path("taxonomy.json"), "--policy", self.path("policy.json"))
        self.program.run("import", self.path("rows.jsonl"))

    def review(self):
        for reviewer in REVIEWERS:
            requests = []
            for number, (item, labels) in enumerate(self.answers.items()):
                is_other = item == "t-23" and reviewer == REVIEWERS[1]
                requests += [{"op": "claim", "id": item}, {"op": "decide", "labels": self.choose(number + 1) if is_other else labels, "note": "=note"}]
            refused = [answer for answer in self.program.review(reviewer, "blind", requests) if not answer["ok"]]
            assert not refused, refused

    def export(self, form, *options):
        out = self.path(form)
        told = json.loads(self.program.run("export", "--format", form, "--out", out, "--json", *options))
        assert sorted(told["files"]) == sorted(os.path.relpath(os.path.join(at, name), out) for at, _, names in os.walk(out) for name in names if name != "manifest.json")
        return out, told

    def task(self, form):
        return {"format": form, "labels": self.labels, "is_single": self.kind == "single", "paths": self.paths}

    def decided(self, without=()):
        return [(text, self.answers[item]) for item, text in self.texts.items() if item not in without]

    def overturned(self):
        return [(text, self.answers[item], self.predicted[item]) for item, text in self.texts.items() if set(self.predicted[item]) != set(self.answers[item])]


def same(read, expected):
    for number, (has, wants) in enumerate(zip(read, expected), 1):
        assert has == wants, f"record {number}: {str(has)[:300]} instead of {str(wants)[:300]}"
    assert len(read) == len(expected), f"{len(read)} records instead of {len(expected)}"


def as_fasttext(text):
    words = [f"{word[:2]} {word[2:]}" if word.startswith("__label__") or word == "</s>" else word for word in readers.fasttext_words(text.replace("\n", " "))]
    return " ".join(" ".join(words).split(" "))


def answered(worked, form):
    """What the reader of a format with one answer a record must find."""
    if form == "anthropic-bedrock":
        return worked.decided(without=["blank"])
    if form == "fasttext":
        return [(as_fasttext(text), [label.replace(" ", "_") for label in labels]) for text, labels in worked.decided()]
    return worked.decided()


def by_person(worked):
    return [(text, dict.fromkeys(REVIEWERS, labels)) for text, labels in worked.decided()]


def check_answers(worked, form):
    folder, told = worked.export(form)
    expected = answered(worked, form)
    assert told["left_out"].get("blank_text", 0) == len(worked.texts) - len(expected), told["left_out"]
    same(readers.SINGLE_ANSWER[form](folder, worked.task(form)), expected)


def check_pairs(worked, form):
    folder, told = worked.export(form)
    assert told["left_out"]["no_overturned_suggestion"] == len(worked.texts) - len(worked.overturned()), told["left_out"]
    same(readers.PAIRS[form](folder, worked.task(form)), worked.overturned())


def check_unpaired(worked):
    folder, _ = worked.export("trl-unpaired")
    right, wrong = readers.unpaired(folder, worked.task("trl-unpaired"))
    same(right, worked.decided())
    same(wrong, [(text, said) for text, _, said in worked.overturned()])


def check_each_person(worked, form):
    folder, _ = worked.export(form)
    same(readers.EACH_PERSON[form](folder, worked.task(form)), by_person(worked))


def check_crowd_kit(worked):
    folder, told = worked.export("crowd-kit", "--include", "all")
    rows = readers.crowd_kit(folder, worked.task("crowd-kit"))
    expected = [(item, who, worked.answers[item]) for item in worked.texts for who in REVIEWERS]
    same([row for row in rows if row[0] != "t-23"], expected)
    assert len([row for row in rows if row[0] == "t-23"]) == 2, "an item in dispute is what crowd-kit is for"
    assert any("apostrophe" in json.dumps(warning) for warning in told["warnings"]), told["warnings"]


def check_few_shot(worked):
    folder, _ = worked.export("few-shot")
    examples = readers.few_shot(folder, worked.task("few-shot"))
    assert examples and all(example in worked.decided() for example in examples)


def check_fasttext_program(worked, scratch):
    program = shutil.which("fasttext")
    if program is None:
        print("fastText's own program is not installed (apt install fasttext): read by its documented grammar alone")
        return
    labels, examples = readers.fasttext_program(program, worked.path("fasttext"), scratch)
    answered = [answer for _, answer in worked.decided() if answer]
    assert labels == len({label for answer in answered for label in answer}), labels
    assert examples == len(answered), examples


def check_imports(worked):
    """Files that Docket reads itself give the same texts and predictions in another workspace."""
    ways = [("native", "records.jsonl", []), ("csv", "records.csv", []), ("label-studio", "tasks.json", ["--map", "id=data.id", "--map", "text=data.text"]),
            ("doccano", "all.jsonl", ["--map", "id=external_id"]), ("argilla", "records.jsonl", ["--map", "text=fields.text"]),
            ("hf-dataset", "data/train.jsonl", [])]
    for form, name, options in ways:
        again = Program(worked.program.binary, worked.path(f"{form}.docket"))
        again.run("new", "--taxonomy", worked.path("taxonomy.json"), "--policy", worked.path("policy.json"))
        told = json.loads(again.run("import", os.path.join(worked.path(form), name), *options, "--json"))
        assert told["rejected"] == 0 and told["items_added"] == len(worked.texts), (form, told)
        again.run("export", "--format", "native", "--include", "all", "--out", worked.path(f"{form}-again"))
        records = readers.lines_of(worked.path(f"{form}-again"), "records.jsonl")
        same([(record["id"], record["text"]) for record in records], list(worked.texts.items()))
        if form in ("native", "csv"):
            said = [[record["label"]] if worked.kind == "single" else record["labels"] for record in records]
            same(said, [worked.predicted[item] for item in worked.texts])
            same([record["metadata"]["nested"] for record in records], [[1, {"a": None}]] * len(records))


def check_splits(worked, listed):
    """Each text is in one file, and the files that say which there are know all three."""
    for form in listed:
        recipe = {"format": form["name"], "split": {"train": 60, "validation": 20, "test": 20}, "seed": 3}
        with open(worked.path("recipe.json"), "w", encoding="utf-8") as file:
            json.dump(recipe, file)
        out = worked.path(f"{form['name']}-split")
        told = json.loads(worked.program.run("export", "--recipe", worked.path("recipe.json"), "--out", out, "--json"))
        are_pairs = "preference" in form["carries"]
        assert set(told["files"]) == set(form["files_with_splits"]) or (are_pairs and set(told["files"]) < set(form["files_with_splits"])), (form["name"], told["files"])
        if "splits" not in form["carries"] or form["name"] == "crowd-kit":  # none, or no texts
            continue
        found = [number for name in told["files"] for number in set(re.findall(rb"plain text (\d+)", readers.bytes_of(out, name)))]
        assert len(found) == len(set(found)), form["name"]
        if not are_pairs:
            assert len(found) == 23, (form["name"], len(found))
        readers.check_parts(form["name"], out)


def check_readers_can_fail(worked):
    """A reader that takes anything would show nothing: each must notice a text that is another, and a file that ends too early."""
    last = worked.overturned()[-1][0].encode()

    def changed(data):
        return data.replace(last, last + b"X")

    def cut(data):
        return data[: data.rindex(last)]

    ways = {form: (read, answered(worked, form)) for form, read in readers.SINGLE_ANSWER.items()}
    ways |= {form: (read, worked.overturned()) for form, read in readers.PAIRS.items()}
    ways |= {form: (read, by_person(worked)) for form, read in readers.EACH_PERSON.items()}
    for form, (read, expected) in ways.items():
        assert takes_spoilt(worked.path(form), last, bytes, lambda folder: same(read(folder, worked.task(form)), expected)), f"the reader of {form} takes nothing"
        for spoil in (changed, cut):
            if takes_spoilt(worked.path(form), last, spoil, lambda folder: same(read(folder, worked.task(form)), expected)):
                sys.exit(f"the reader of {form} takes a dataset that is {spoil.__name__}")


def takes_spoilt(folder, last, spoil, check):
    """Whether a check passes on a copy of the folder whose file with this text is spoilt; `bytes` leaves it as it is."""
    spoilt = folder + "-spoilt"
    shutil.copytree(folder, spoilt)
    paths = [os.path.join(at, name) for at, _, names in os.walk(spoilt) for name in names if last in readers.bytes_of(at, name)]
    assert len(paths) == 1, paths
    data = spoil(readers.bytes_of("", paths[0]))
    with open(paths[0], "wb") as file:
        file.write(data)
    try:
        check(spoilt)
        return True
    except (AssertionError, ValueError, KeyError, csv.Error):
        return False
    finally:
        shutil.rmtree(spoilt)


def check_formats(binary):
    """The command lists what the contract does, with files as they are written."""
    listed = json.loads(subprocess.run([binary, "formats", "--json"], capture_output=True, text=True, check=True).stdout)["formats"]
    names = {form["name"] for form in listed}
    assert names == {*readers.SINGLE_ANSWER, *readers.PAIRS, *readers.EACH_PERSON, "trl-unpaired", "crowd-kit", "few-shot"}, names
    for form in listed:
        assert form["document"] and form["date"] and form["carries"] and form["files"], form
    table = subprocess.run([binary, "formats"], capture_output=True, text=True, check=True).stdout
    assert all(name in table for name in names)
    return listed


def main(binary):
    listed = check_formats(binary)
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("single", "multi"):
            worked = Worked(binary, os.path.join(folder, kind), kind)
            for form in readers.SINGLE_ANSWER:
                check_answers(worked, form)
            for form in readers.PAIRS:
                check_pairs(worked, form)
            for form in readers.EACH_PERSON:
                check_each_person(worked, form)
            check_unpaired(worked)
            check_crowd_kit(worked)
            check_few_shot(worked)
            check_fasttext_program(worked, folder)
            check_imports(worked)
            check_splits(worked, listed)
            check_readers_can_fail(worked)
            print(f"{kind}: 24 datasets read, each as it was decided")


if __name__ == "__main__":
    main(sys.argv[1])
