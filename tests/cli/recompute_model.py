#!/usr/bin/env python3
"""Computes every point figure of `docket stats --page model --population reviewed` again, from what was imported and answered, and holds
those of all traffic against the truth that the workspace does not know. Holds the other pages against the commands that tell them, too.

    recompute_model.py DOCKET SCHEMA

Shares nothing with the program. Fails on any difference, and on an answer that is not as the schema says.
"""

import json
import math
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter

import jsonschema
from docket_program import Program

LABELS = ["billing", "refund", "parcel", "account", "other"]
THRESHOLD, AUDIT_RATE = 0.7, 0.3
TOO_FEW = 30


def single_rows(count, draw):
    """A model that is right with the square of its confidence; some of its answers are none."""
    rows = []
    for number in range(count):
        confidence = 0.3 + 0.7 * draw.random()
        said = draw.choices(LABELS, [5, 4, 3, 2, 1])[0]
        truth = said if draw.random() < confidence ** 1.5 else draw.choice([label for label in LABELS if label != said])
        label = "no such label" if number % 40 == 0 else said
        rows.append({"id": f"s-{number}", "text": f"Text number {number}", "label": label, "confidence": round(confidence, 4), "model": "m", "truth": {truth}, "said": {said} if label == said else None})
    return rows


def multi_rows(count, draw):
    rows = []
    for number in range(count):
        confidence = 0.3 + 0.7 * draw.random()
        truth = {label for label in LABELS if draw.random() < 0.3}
        said = {label for label in LABELS if (label in truth) == (draw.random() < 0.5 + confidence / 2)}
        rows.append({"id": f"m-{number}", "text": f"Text number {number}", "labels": sorted(said), "confidence": round(confidence, 4), "model": "m", "truth": truth, "said": said})
    return rows


def worked(binary, folder, kind, rows):
    """The program over a workspace in which all that waits was answered rightly, and who was answered."""
    def write(name, text):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    program = Program(binary, os.path.join(folder, "work.docket"))
    policy = {"threshold": THRESHOLD, "audit_rate": AUDIT_RATE, "suggestion": {"mode": "blind"}}
    program.run("new", "--kind", kind, "--taxonomy", write("labels.json", json.dumps({"labels": LABELS})), "--policy", write("policy.json", json.dumps(policy)))
    told = ("id", "text", "label", "labels", "confidence", "model")
    program.run("import", write("rows.jsonl", "".join(json.dumps({key: row[key] for key in told if key in row}) + "\n" for row in rows)))
    truth = {row["id"]: sorted(row["truth"]) for row in rows}
    answered = set()
    with subprocess.Popen([binary, "review", program.workspace, "--reviewer", "ada"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reviewer:
        def ask(request):
            reviewer.stdin.write(json.dumps(request) + "\n")
            reviewer.stdin.flush()
            return json.loads(reviewer.stdout.readline())

        while item := ask({"op": "claim"})["item"]:
            if not ask({"op": "decide", "labels": truth[item["id"]]})["ok"]:
                sys.exit(f"{item['id']} was not decided")
            answered.add(item["id"])
        reviewer.stdin.close()
    return program, answered


def ratio(part, whole):
    return part / whole if whole else None


class Recomputed:
    """Figures of (reference, prediction) pairs of label sets; a prediction of None is no answer."""

    def __init__(self, pairs):
        self.pairs = pairs
        self.n = len(pairs)
        self.reference, self.predicted, self.right = Counter(), Counter(), Counter()
        for truth, said in pairs:
            self.reference.update(truth)
            self.predicted.update(said or ())
            self.right.update(truth & (said or set()))
        self.seen = [label for label in LABELS if self.reference[label] or self.predicted[label]]

    def accuracy(self):
        return ratio(sum(truth == said for truth, said in self.pairs), self.n)

    def precision(self, label):
        return ratio(self.right[label], self.predicted[label])

    def recall(self, label):
        return ratio(self.right[label], self.reference[label])

    def f1(self, label):
        return ratio(2 * self.right[label], self.reference[label] + self.predicted[label])

    def macro_f1(self):
        return sum(self.f1(label) for label in self.seen) / len(self.seen)

    def weighted_f1(self):
        return sum(self.reference[label] * self.f1(label) for label in self.seen) / sum(self.reference.values())

    def balanced_accuracy(self):
        known = [label for label in self.seen if self.reference[label]]
        return sum(self.recall(label) for label in known) / len(known)

    def kappa(self):
        expected = sum(self.reference[label] * self.predicted[label] for label in self.seen) / self.n ** 2
        return (self.accuracy() - expected) / (1 - expected)

    def matthews(self):
        right = sum(self.right.values())
        cross = sum(self.reference[label] * self.predicted[label] for label in self.seen)
        none = sum(said is None for _, said in self.pairs)
        said = self.n ** 2 - sum(self.predicted[label] ** 2 for label in self.seen) - none ** 2
        truth = self.n ** 2 - sum(self.reference[label] ** 2 for label in self.seen)
        return (right * self.n - cross) / math.sqrt(said * truth)

    def hamming_loss(self):
        return sum(len(truth ^ said) for truth, said in self.pairs) / self.n / len(LABELS)

    def jaccard(self):
        shares = [len(truth & said) / len(truth | said) for truth, said in self.pairs if truth | said]
        return sum(shares) / len(shares)

    def micro_f1(self):
        return ratio(2 * sum(self.right.values()), sum(self.reference.values()) + sum(self.predicted.values()))


def expect(what, told, wanted):
    if told["value"] is None or not math.isclose(told["value"], wanted, rel_tol=1e-6, abs_tol=1e-9):
        sys.exit(f"{what}: {told['value']} ({told['why']}) instead of {wanted}")


def expect_label(program_label, recomputed):
    label = program_label["label"]
    for name, n, wanted in (("precision", recomputed.predicted[label], recomputed.precision(label)), ("recall", recomputed.reference[label], recomputed.recall(label)), ("f1", recomputed.reference[label], recomputed.f1(label))):
        told = program_label[name]
        if told["n"] != n:
            sys.exit(f"{name} of {label}: of {told['n']} items instead of {n}")
        if n < TOO_FEW:
            if told["value"] is not None:
                sys.exit(f"{name} of {label}: a figure of {n} items")
            continue
        expect(f"{name} of {label}", told, wanted)


def expect_within(what, told, truth):
    if told["value"] is None or not told["low"] <= truth <= told["high"]:
        sys.exit(f"{what}: {truth} is not within {told}")


def page(program, schema, *options):
    told = json.loads(program.run("stats", "--page", "model", "--json", *options))
    jsonschema.validate(told, schema)
    return told


def check_pages(program, schema):
    """The other pages are as the schema says, and what the commands of their names print."""
    def told(*words):
        object = json.loads(program.run(*words, "--json"))
        for part in [object, *object.values()]:
            if isinstance(part, dict):
                part.pop("computed_at", None)
        return object

    def expect_same(name, told_by_page, told_by_command):
        other = [key for key in told_by_page.keys() | told_by_command.keys() if told_by_page.get(key) != told_by_command.get(key)]
        if other:
            sys.exit(f"the page {name} says something else than the command of {', '.join(other)}")

    for name in ("calibration", "reviewers", "drift"):
        jsonschema.validate(json.loads(program.run("stats", "--page", name, "--json")), schema)
        if not program.run("stats", "--page", name).strip():
            sys.exit(f"the page {name} says nothing to people")
    calibration = told("stats", "--page", "calibration")
    expect_same("calibration", calibration["calibrate"], told("calibrate", "--model", "m"))
    expect_same("calibration", calibration["thresholds"], told("thresholds", "--model", "m"))
    expect_same("reviewers", told("stats", "--page", "reviewers"), {"page": "reviewers", **told("reviewers")})
    expect_same("drift", told("stats", "--page", "drift"), {"page": "drift", **told("check", "--series")})


def check_single(binary, schema):
    rows = single_rows(1500, random.Random(7))
    with tempfile.TemporaryDirectory() as folder:
        program, answered = worked(binary, folder, "single", rows)
        looked = [row for row in rows if row["id"] in answered]
        figures = Recomputed([(row["truth"], row["said"]) for row in looked])
        told = page(program, schema, "--population", "reviewed")
        for name in ("accuracy", "macro_f1", "weighted_f1", "balanced_accuracy", "kappa", "matthews"):
            expect(name, told[name], getattr(figures, name)())
        for label in told["labels"]:
            expect_label(label, figures)
        cells = Counter((next(iter(row["truth"])), next(iter(row["said"])) if row["said"] else None) for row in looked)
        if cells != Counter({(cell["reference"], cell["predicted"]): cell["items"] for cell in told["confusion"]}):
            sys.exit(f"confusion: {told['confusion']} instead of {cells}")
        audited = [row for row in looked if row["confidence"] >= THRESHOLD and row["said"]]
        routed = told["error_when_routed"]
        if (routed["n"], routed["wrong"]) != (len(audited), sum(row["truth"] != row["said"] for row in audited)):
            sys.exit(f"error when routed: {routed}")

        everything = Recomputed([(row["truth"], row["said"]) for row in rows])
        told = page(program, schema)
        for name in ("accuracy", "macro_f1", "weighted_f1", "balanced_accuracy", "kappa"):
            expect_within(name, told[name], getattr(everything, name)())
        expect_within("sharper accuracy", told["sharper_accuracy"], everything.accuracy())
        reviewed = page(program, schema, "--population", "reviewed")["accuracy"]
        if reviewed["high"] >= everything.accuracy():
            sys.exit("what was reviewed says of the traffic what it is; this test would not see a figure of the wrong population")
        if page(program, schema, "--model", "nobody")["counts"]["predictions"] != 0:
            sys.exit("a model that there is not has predictions")
        check_pages(program, schema)


def check_multi(binary, schema):
    rows = multi_rows(700, random.Random(8))
    with tempfile.TemporaryDirectory() as folder:
        program, answered = worked(binary, folder, "multi", rows)
        figures = Recomputed([(row["truth"], row["said"]) for row in rows if row["id"] in answered])
        told = page(program, schema, "--population", "reviewed")
        for name in ("accuracy", "macro_f1", "weighted_f1"):
            expect(name, told[name], getattr(figures, name)())
        for name in ("hamming_loss", "jaccard", "micro_f1"):
            expect(name, told["sets"][name], getattr(figures, name)())
        for label in told["labels"]:
            expect_label(label, figures)
        everything = Recomputed([(row["truth"], row["said"]) for row in rows])
        expect_within("accuracy of all traffic", page(program, schema)["accuracy"], everything.accuracy())
        check_pages(program, schema)


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    check_single(sys.argv[1], schema)
    check_multi(sys.argv[1], schema)
    print("every figure was found again")


main()
