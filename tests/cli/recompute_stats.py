#!/usr/bin/env python3
"""Computes every figure of `docket stats --json` again, from nothing but a native export (records.jsonl and its manifest).

    recompute_stats.py DOCKET                a worked workspace is made in a temporary folder, and looked at in several ways
    recompute_stats.py DOCKET WORKSPACE      any workspace (the export is noted in it: what went out cannot be undone)

Fails on any difference, on a figure that is missing, and on one that this script does not know.

Populations, as stats names them: `workspace`, every record; `resolved_items`, records with a resolution, each once;
`standing_decisions`, decisions with "stands".
"""

import bisect
import copy
import json
import math
import os
import sys
import tempfile
from datetime import datetime, timezone

from docket_program import Program

# Figures that are no matter of the data, and why. Everything else must be derived.
NOT_DERIVED = {
    "queue.leased": "a hold lasts minutes and is no part of an export",
}

REASONS = ["low_confidence", "no_confidence", "invalid_output", "high_impact", "conflicting_signals", "confused_pair", "novel_input",
           "rare_class", "audit_sample", "manual", "agreement_study"]
EXPOSURES = ["blind", "assisted", "compared"]
ORIGINS = ["escalated", "audit_sample", "agreement_study"]
OF_DECISIONS = ["decisions", "without_prediction", "overturn", "by_label", "by_confidence", "without_confidence", "by_exposure", "by_model"]
OF_REQUEST = ["populations", "population_of", "since", "model", "taxonomy_version"]
EDGES = [tenth / 10 for tenth in range(11)]
Z = 1.959963984540054


def share(verdicts):
    """n, overturned, rate and the interval of Wilson (1927), of a list of booleans."""
    n, count = len(verdicts), sum(verdicts)
    if n == 0:
        return {"n": 0, "overturned": 0, "rate": None, "low": None, "high": None}
    p = count / n
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return {"n": n, "overturned": count, "rate": p, "low": max(0.0, middle - half), "high": min(1.0, middle + half)}


# statsmodels 0.13.5, proportion_confint(k, n, alpha=0.05, method="wilson"): k, n, low, high.
WILSON = [(0, 10, 0.0, 0.27753279986288926), (5, 10, 0.23659309051256394, 0.7634069094874361), (1, 30, 0.005908590381612455, 0.16670390991409176),
          (97, 100, 0.9154806357094724, 0.9897454759759611), (812, 1000, 0.7866068125887822, 0.8350052901162315), (3, 3, 0.43850296824495444, 1.0)]


def interval_is_wilsons():
    shares = [(low, high, share([True] * k + [False] * (n - k))) for k, n, low, high in WILSON]
    return all(math.isclose(s["low"], low, abs_tol=1e-9) and math.isclose(s["high"], high, abs_tol=1e-9) for low, high, s in shares)


def instant(text):
    parsed = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


class Verdict:
    """What had been predicted and what people said, of a decision or of an item."""

    def __init__(self, decision, decided, exposure):
        read = decision.get("predicted_read_as", decision.get("predicted"))
        self.predicted = None if read is None else set(read)
        self.decided = set(decided)
        self.confidence = decision.get("confidence")
        self.model = decision.get("model", "")
        self.exposure = exposure
        self.at = instant(decision["at"])
        self.overturned = self.predicted is not None and self.predicted != self.decided


def band_of(confidence):
    return min(bisect.bisect_right(EDGES, confidence), len(EDGES) - 1) - 1


def figures(verdicts):
    """The figures that stats gives of one population of verdicts."""
    known = [v for v in verdicts if v.predicted is not None]
    out = {"without_prediction": len(verdicts) - len(known), "overturn": share([v.overturned for v in known]), "by_label": {}}
    for label in {label for v in known for label in v.predicted | v.decided}:
        out["by_label"][label] = {
            **share([label not in v.decided for v in known if label in v.predicted]),
            "added": sum(label in v.decided and label not in v.predicted for v in known),
        }
    sure = [v for v in known if v.confidence is not None]
    out["by_confidence"] = [{"from": EDGES[i], "to": EDGES[i + 1], **share([v.overturned for v in sure if band_of(v.confidence) == i])}
                            for i in range(len(EDGES) - 1)]
    out["without_confidence"] = share([v.overturned for v in known if v.confidence is None])
    out["by_exposure"] = {name: share([v.overturned for v in known if v.exposure == name]) for name in EXPOSURES}
    out["by_model"] = {name: share([v.overturned for v in known if v.model == name]) for name in {v.model for v in known}}
    return out


def standing(record):
    return [d for d in record["decisions"] if d["stands"]]


def decision_verdict(decision):
    return Verdict(decision, decision.get("read_as", decision["labels"]), decision["exposure"])


def item_verdict(record):
    """The final label against what the decision that completed it was about; its exposure is the one that tells most of the model."""
    decisions = standing(record)
    seen = {d["exposure"] for d in decisions}
    exposure = "assisted" if "assisted" in seen else "compared" if "compared" in seen else "blind"
    completing = next(d for d in decisions if d["id"] == record["resolution"]["decided_by"])
    return Verdict(completing, record["resolution"]["labels"], exposure)


def origin_of(record):
    return record["reasons"][0] if record["reasons"] in (["audit_sample"], ["agreement_study"]) else "escalated"


def queue_counts(records):
    counts = dict.fromkeys(["waiting", "in_dispute", "flagged", "resolved", "dismissed"], 0)
    for entry in (r["queue"] for r in records if r["queue"]):
        state = entry["state"]
        if state in ("resolved", "dismissed"):
            counts[state] += 1
        elif entry["flagged"]:
            counts["flagged"] += 1
        else:
            counts["in_dispute" if state == "in_dispute" else "waiting"] += 1
    return counts


def recompute(records, manifest, since=None, model=None):
    def asked(verdict):
        return (since is None or verdict.at >= instant(since)) and (model is None or verdict.model == model)

    def is_escalated(record):
        return record["queue"] is not None and record["queue"]["reviews_required"] > 0

    decisions = [v for r in records for v in map(decision_verdict, standing(r)) if asked(v)]
    items = [(r, v) for r in records if r["resolution"] for v in [item_verdict(r)] if asked(v)]
    out = {
        "items": len(records),
        "predictions": sum(r["prediction_count"] for r in records),
        "escalated": sum(map(is_escalated, records)),
        "auto_accepted": sum(not is_escalated(r) and not r.get("waits_for_ranking", False) for r in records),
        "by_reason": {reason: sum(reason in r["reasons"] for r in records) for reason in REASONS},
        "queue": queue_counts(records),
        "reviewers": len({d["reviewer"] for r in records for d in standing(r)}),
        "resolved": {
            "population": "resolved_items",
            "items": len(items),
            **figures([v for _, v in items]),
            "by_origin": {name: share([v.overturned for r, v in items if v.predicted is not None and origin_of(r) == name]) for name in ORIGINS},
            "by_reason": {name: share([v.overturned for r, v in items if v.predicted is not None and name in r["reasons"]]) for name in REASONS},
        },
        "decisions": len(decisions),
        **figures(decisions),
        "since": since,
        "model": model,
        "taxonomy_version": manifest["taxonomy_version"],
        "populations": {"workspace": {"items": len(records)}, "resolved_items": {"items": len(items)}, "standing_decisions": {"decisions": len(decisions)}},
    }
    names = [name for name in out if name not in OF_REQUEST]
    out["population_of"] = {name: "resolved_items" if name == "resolved" else "standing_decisions" if name in OF_DECISIONS else "workspace" for name in names}
    return out


def keyed(value, path):
    """Lists of labels and of models as objects, whose order is no figure; meanings in words are none either."""
    if isinstance(value, list):
        name = {"by_label": "label", "by_model": "model"}.get(path.rsplit(".", 1)[-1])
        if name:
            return {each[name]: {k: v for k, v in each.items() if k != name} for each in value}
    if isinstance(value, dict) and path.startswith("populations.") and isinstance(value.get("meaning"), str):
        return {k: v for k, v in value.items() if k != "meaning"}
    return value


def differences(told, expected, path=""):
    told = keyed(told, path)
    if isinstance(expected, dict) and isinstance(told, dict):
        found = []
        for key in sorted(told.keys() | expected.keys()):
            where = f"{path}.{key}" if path else key
            if where in NOT_DERIVED:
                if not isinstance(told.get(key), int) or told[key] < 0:
                    found.append(f"{where}: {told.get(key)!r} is no count")
            elif key not in expected:
                found.append(f"{where}: a figure of stats that this script does not know")
            elif key not in told:
                found.append(f"{where}: stats does not give it; it is {expected[key]!r}")
            else:
                found += differences(told[key], expected[key], where)
        return found
    if isinstance(expected, list) and isinstance(told, list) and len(expected) == len(told):
        return [d for i, (t, e) in enumerate(zip(told, expected)) for d in differences(t, e, f"{path}[{i}]")]
    if isinstance(expected, float) and isinstance(told, (int, float)) and not isinstance(told, bool):
        return [] if math.isclose(told, expected, rel_tol=1e-12, abs_tol=1e-12) else [f"{path}: stats says {told!r}, the export {expected!r}"]
    return [] if type(told) is type(expected) and told == expected else [f"{path}: stats says {told!r}, the export {expected!r}"]


def leaves(value, path=()):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*path, key))
    elif isinstance(value, list):
        for i, each in enumerate(value):
            yield from leaves(each, (*path, i))
    else:
        yield path


def place(value, path):
    for step in path[:-1]:
        value = value[step]
    return value


def missed(told, expected):
    """Figures that could be wrong without a difference being seen: each is made wrong once."""
    unseen = []
    for path in leaves(told):
        name = ".".join(map(str, path))
        if name in NOT_DERIVED or path[-1] == "meaning":
            continue
        wrong = copy.deepcopy(told)
        value = place(wrong, path)[path[-1]]
        place(wrong, path)[path[-1]] = value + 1 if isinstance(value, (int, float)) else f"not {value}"
        if not differences(wrong, expected):
            unseen.append(f"{name}: could be wrong unseen")
    unknown = copy.deepcopy(told)
    unknown["resolved"]["another_figure"] = 1
    return unseen if differences(unknown, expected) else [*unseen, "a figure that nobody knows goes unseen"]


def check(program, folder, name, since=None, model=None, as_of=None):
    """One look at the workspace. Returns the differences and what stats said."""
    version = ["--as-of", str(as_of)] if as_of else []
    out = os.path.join(folder, f"export-{name}")
    program.run("export", "--format", "native", "--include", "all", "--out", out, *version)
    asked = [*(["--since", since] if since else []), *(["--model", model] if model else []), *version]
    told = json.loads(program.run("stats", "--json", *asked))
    with open(os.path.join(out, "records.jsonl"), encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    with open(os.path.join(out, "manifest.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    expected = recompute(records, manifest, since, model)
    found = differences(told, expected) or missed(told, expected)
    return [f"{name}: {difference}" for difference in found], told


LABELS = ["billing", "refund", "fraud", "other"]


def prediction(i, model, label, **more):
    return {"id": f"t-{i}", "text": f"Message {i // 2 if i % 40 < 2 else i}", "label": label, "confidence": (i * 37 % 101) / 100, "model": model, "prompt_version": "p1", **more}


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


def make_workspace(program, folder):
    taxonomy = os.path.join(folder, "taxonomy.json")
    policy = os.path.join(folder, "policy.json")
    with open(taxonomy, "w", encoding="utf-8") as file:
        json.dump({"kind": "single", "labels": [{"key": key} for key in LABELS]}, file)
    with open(policy, "w", encoding="utf-8") as file:
        json.dump({"threshold": 0.6, "audit_rate": 0.25, "seed": 7, "high_impact_labels": ["fraud"], "reviews_required": {"default": 1, "high_impact": 2, "no_confidence": 3}}, file)
    program.run("new", "--taxonomy", taxonomy, "--policy", policy)
    rows = [prediction(i, "m1", LABELS[i % 7 % 4]) for i in range(200)]
    for i in range(0, 200, 17):
        del rows[i]["confidence"]
    for i in range(5, 200, 23):
        rows[i]["label"] = "no such label"
    rows += [{"id": f"bare-{i}", "text": f"nothing predicted of {i}"} for i in range(6)]
    first, second = os.path.join(folder, "first.jsonl"), os.path.join(folder, "second.jsonl")
    write_rows(first, rows)
    # Another model says more of some items; and the first takes back what it said of others.
    write_rows(second, [prediction(i, "m2", LABELS[(i + 1) % 4]) for i in range(0, 60, 3)] + [prediction(i, "m1", "other", confidence=0.99) for i in range(100, 110)])
    program.run("import", first)
    program.run("import", second)


def answers(reviewer, ids, choose):
    """Claims and decides items by id; every third is unsure, every fifth is looked up and answered again."""
    requests = []
    for n, item in enumerate(ids):
        requests += [{"op": "claim", "id": item}, {"op": "decide", "labels": [choose(item, reviewer)], "certainty": "unsure" if n % 3 == 0 else "sure"}]
    return requests


def own_way(item, reviewer):
    return LABELS[(sum(item.encode()) * 7 + len(reviewer) * sum(item.encode()) % 5) % 4]


def next_answers(count, choose_label, reveal_every=0):
    requests = []
    for n in range(count):
        requests += [{"op": "claim"}, {"op": "decide", "labels": [choose_label(n)], "certainty": "unsure" if n % 4 == 0 else "sure"}]
        if reveal_every and n % reveal_every == 0:
            requests += [{"op": "reveal"}, {"op": "decide", "labels": [choose_label(n + 1)], "overturn_reason": "misread"}]
    return requests


def study_items(program):
    """The ids that a reviewer is given first while a study is open, without keeping any."""
    ids = []
    requests = [{"op": "claim"}, {"op": "skip"}] * 30
    for said in program.review("scout", "blind", requests):
        if said.get("item") and said["reasons"] == ["agreement_study"]:
            ids.append(said["item"]["id"])
    return ids


def work(program):
    program.run("agreement", "draw", "--items", "40", "--seed", "3")
    drawn = study_items(program)
    for reviewer in ("ann", "bob", "cem"):
        program.review(reviewer, "blind", answers(reviewer, drawn[:24], own_way))
    program.run("agreement", "end")
    program.review("ann", "blind", [*next_answers(25, lambda n: LABELS[n % 4], reveal_every=5), {"op": "undo"}, {"op": "undo"}, {"op": "redo"}])
    program.review("dora", "assisted", [*next_answers(20, lambda n: LABELS[n % 3]), {"op": "undo"}])
    program.review("émile", "blind", [*next_answers(25, lambda n: LABELS[(n + 1) % 4], reveal_every=3), {"op": "claim"}, {"op": "flag", "note": "for a lead"}, {"op": "claim"}, {"op": "skip"}])
    program.review("bob", "assisted", next_answers(30, lambda n: LABELS[3 - n % 4]))
    program.run("taxonomy", "draft", "--author", "lead", "merge", "fraud", "--into", "other")
    program.run("taxonomy", "publish", "--author", "lead", "--note", "fraud is told apart elsewhere")
    middle = json.loads(program.run("stats", "--json"))
    program.review("cem", "blind", next_answers(12, lambda n: ["billing", "refund", "other"][n % 3]))
    program.run("agreement", "draw", "--items", "30", "--seed", "4")
    program.review("dora", "blind", next_answers(10, lambda n: ["billing", "other"][n % 2]))
    return middle


def is_worth_it(told):
    """The workspace must have something of everything, or the comparison says little."""
    wanted = {
        "dispute": told["queue"]["in_dispute"], "flagged": told["queue"]["flagged"], "dismissed": told["queue"]["dismissed"], "study": told["by_reason"]["agreement_study"],
        "audit": told["by_reason"]["audit_sample"], "without prediction": told["without_prediction"], "resolved": told["resolved"]["items"],
        "without confidence": told["without_confidence"]["n"], "two models": len(told["by_model"]) - 1, "people": told["reviewers"] - 4,
        "more decisions than items": told["decisions"] - told["resolved"]["items"], "replaced": told["predictions"] - told["items"],
        **{f"origin {name}": each["n"] for name, each in told["resolved"]["by_origin"].items()},
        **{f"exposure {name}": each["n"] for name, each in told["by_exposure"].items()},
    }
    return [f"the worked workspace has no {name}" for name, count in wanted.items() if count <= 0]


def main():
    binary = sys.argv[1]
    if not interval_is_wilsons():
        sys.exit("the interval of this script is not Wilson's")
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 2:
            found, _ = check(Program(binary, sys.argv[2]), folder, "now")
        else:
            program = Program(binary, os.path.join(folder, "w.docket"))
            make_workspace(program, folder)
            work(program)
            found, told = check(program, folder, "now")
            found += is_worth_it(told)
            with open(os.path.join(folder, "export-now", "records.jsonl"), encoding="utf-8") as file:
                times = sorted(d["at"] for line in file for d in json.loads(line)["decisions"])
            for name, asked in {"model": {"model": "m2"}, "nobody": {"model": "m9"}, "since": {"since": times[len(times) // 2]}, "both": {"model": "m1", "since": times[len(times) // 3]},
                                "first-version": {"as_of": 1}, "first-version-model": {"as_of": 1, "model": "m1"}}.items():
                found += check(program, folder, name, **asked)[0]
    print("\n".join(found) or "every figure of stats is what the native export says")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
