#!/usr/bin/env python3
"""Computes every figure of `docket reviewers --json` again, from a native export and what the file's events say of looks and undone visits.

    recompute_reviewers.py DOCKET                a worked workspace is made in a temporary folder, and looked at in several ways
    recompute_reviewers.py DOCKET WORKSPACE      any workspace (the export is noted in it: what went out cannot be undone)
    recompute_reviewers.py DOCKET --raters FILE [--items N]   a table of item, rater and label is brought in as decisions first

Shares nothing with the program; reviewer_statistics.py has the statistics. Fails on any difference, on a figure that is missing, and
on one that this script does not know.
"""

import csv
import json
import math
import os
import sqlite3
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import datetime, timezone

from docket_program import Program
from reviewer_statistics import ac1, alpha, confusions_of, dawid_skene, difference, fleiss, jaccard, labels_of, masi, median, nominal, observed, pace, pairs_of, share

# What depends on rounding or on the clock, and is only looked at for its kind.
NOT_DERIVED = {"computed_at": str, "agreement.dawid_skene.steps": int, "agreement.dawid_skene.converged": bool}


def instant(text):
    parsed = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def paired(answers):
    table = defaultdict(dict)
    for item, who, answer in answers:
        table[item][who] = answer
    return {item: given for item, given in table.items() if len(given) > 1}


# What each person did.


def stable_unit(text, seed):
    mask = (1 << 64) - 1

    def mix(z):
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & mask
        return z ^ (z >> 31)

    gamma = 0x9E3779B97F4A7C15
    value = 0xCBF29CE484222325 ^ mix((seed + gamma) & mask)
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & mask
    return (mix((value + gamma) & mask) >> 11) * 2.0**-53


class Past:
    """What the export does not tell: undone visits, looks at suggestions, items of studies and policies."""

    def __init__(self, workspace):
        database = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
        self.undone, self.looks, self.studied, self.policies = defaultdict(set), {}, set(), []
        rows = database.execute("SELECT e.id, e.kind, i.external_id, e.reviewer, e.payload FROM events e JOIN items i ON i.id = e.item_id ORDER BY e.id")
        for event, kind, item, who, payload in rows:
            if kind == "undone":
                self.undone[item].add(json.loads(payload)["visit"])
            elif kind == "redone":
                self.undone[item].discard(json.loads(payload)["visit"])
            elif kind == "revealed":
                self.looks.setdefault((item, who), event)
            elif kind == "sampled":
                self.studied.add(item)
        for at, text in database.execute("SELECT created_at, document FROM policy_versions ORDER BY version DESC"):
            self.policies.append((at, json.loads(text)))
        database.close()

    def arm(self, item, who, at):
        policy = next((p for since, p in self.policies if since <= at.timestamp() * 1000 + 0.5), None)
        suggestion = (policy or {}).get("suggestion", {})
        if suggestion.get("mode") != "randomised" or item in self.studied:
            return None
        return "assisted" if stable_unit(f"{item}\0{who}", policy["seed"] + 1) < suggestion.get("assisted_share", 0.5) else "blind"


LISTS = ["times", "consistency", "blind", "assisted", "stamps", "arm_assisted", "arm_blind", "final_assisted", "final_blind"]


class Person:
    def __init__(self):
        for name in LISTS:
            setattr(self, name, [])
        self.decisions = self.not_drawn = 0
        self.reconsidered = Counter()


def row_of(people, is_team=False):
    def counts(person, name):
        in_both = person.arm_assisted and person.arm_blind
        return in_both or not is_team or not name.startswith(("arm_", "final_"))

    everything = {name: [x for p in people if counts(p, name) for x in getattr(p, name)] for name in LISTS}
    reconsidered = sum((p.reconsidered for p in people), Counter())
    open_answers = [True] * reconsidered["went_over"] + [False] * (reconsidered["kept"] + reconsidered["other"])
    return {
        "decisions": sum(p.decisions for p in people),
        "median_time": median([time for _, _, time in everything["times"]]),
        "pace": pace([p.times for p in people]),
        "gold": share([]),
        "self_consistency": share(everything["consistency"]),
        "blind": share(everything["blind"]),
        "assisted": share(everything["assisted"]),
        "rubber_stamps": share(everything["stamps"]),
        "anchoring": difference(everything["arm_assisted"], everything["arm_blind"]),
        "with_final": difference(everything["final_assisted"], everything["final_blind"]),
        "not_drawn": sum(p.not_drawn for p in people),
        "reconsidered": {**share(open_answers), **{name: reconsidered[name] for name in ("agreed", "kept", "went_over", "other")}},
        "followed_wrong": difference([], []),
    }


def recompute(records, manifest, past, taxonomy, since=None, until=None, reviewer=None):
    def asked(decision):
        at = instant(decision["at"])
        return (since is None or at >= instant(since)) and (until is None or at < instant(until))

    def answer(decision):
        return frozenset(decision.get("read_as", decision["labels"]))

    def predicted(decision):
        read = decision.get("predicted_read_as", decision.get("predicted"))
        return None if read is None else frozenset(read)

    people, standing, blind, items, twice = defaultdict(Person), [], [], 0, 0
    for record in records:
        decisions, item = record["decisions"], record["id"]
        if not any(d["stands"] for d in decisions):
            continue
        counted = [d for d in decisions if d["stands"] and asked(d) and reviewer in (None, d["reviewer"])]
        for d in counted:
            people[d["reviewer"]].decisions += 1
            standing.append((item, d["reviewer"], answer(d)))
        items += bool(counted)
        twice += len(counted) > 1
        for who in {d["reviewer"] for d in decisions if reviewer in (None, d["reviewer"])}:
            own = [d for d in decisions if d["reviewer"] == who and d["visit"] not in past.undone[item]]
            if not own:
                continue
            person, first, last = people[who], own[0], own[-1]
            same = None if predicted(first) is None else answer(first) == predicted(first)
            if asked(first):
                person.times.append((instant(first["at"]), first["id"], first["time_spent_ms"]))
                if first["exposure"] == "blind":
                    blind.append((item, who, answer(first)))
                    person.blind += [same] if same is not None else []
                elif first["exposure"] == "assisted" and same is not None:
                    person.assisted.append(same)
                    if same and first["time_spent_ms"] > 0:
                        person.stamps.append(first["time_spent_ms"] < 1000)
                arm = past.arm(item, who, instant(first["at"]))
                if arm is not None and arm != first["arm"]:
                    person.not_drawn += 1
                elif arm is not None:
                    getattr(person, f"arm_{arm}").extend([same] if same is not None else [])
                    if record["resolution"] and sum(d["stands"] for d in decisions) > 1:
                        getattr(person, f"final_{arm}").append(answer(first) == frozenset(record["resolution"]["labels"]))
            look = past.looks.get((item, who))
            if same is not None and first["exposure"] == "blind" and look is not None and look > first["id"] and asked(last):
                outcome = "agreed" if same else "kept" if answer(last) == answer(first) else "went_over" if answer(last) == predicted(first) else "other"
                person.reconsidered[outcome] += 1
            visits = list({d["visit"]: d for d in own}.values())
            person.consistency += [answer(a) == answer(b) for a, b in zip(visits, visits[1:]) if asked(b)]

    out = {
        "reviewer": reviewer,
        "since": since,
        "until": until,
        "taxonomy_version": manifest["taxonomy_version"],
        "computed_at": "",
        "decisions": len(standing),
        "items": items,
        "reviewers": {who: row_of([p]) for who, p in people.items() if p.decisions},
    }
    if reviewer is not None:
        return out
    table = paired(standing)
    blind_table = paired(blind)
    is_multi = taxonomy["kind"] == "multi"
    choices = [label["key"] for label in taxonomy["labels"] if not label.get("group") and not label.get("archived")]
    given = {label for answers in table.values() for a in answers.values() for label in a}
    labels = choices + sorted(given - set(choices))
    answers = sorted({a for each in table.values() for a in each.values()}, key=sorted) if is_multi else [frozenset([label]) for label in labels]
    pairs, light = pairs_of(table)
    out.update(
        items_twice=twice,
        team=row_of(list(people.values()), is_team=True),
        agreement={
            "items": len(table),
            "answers": sum(map(len, table.values())),
            "alpha": alpha(table, nominal),
            **({"alpha_masi": alpha(table, masi), "alpha_jaccard": alpha(table, jaccard)} if is_multi else {}),
            "blind_alpha": alpha(blind_table, nominal),
            "ac1": ac1(table, answers),
            "fleiss_kappa": fleiss(table, answers),
            "observed": observed(table),
            "light_kappa": light,
            "pairs": pairs,
            "labels": labels_of(table, labels),
            "confusions": confusions_of(table),
            "dawid_skene": None if is_multi else dawid_skene(table),
        },
    )
    return out


def keyed(value, path):
    """Lists of people, pairs and labels as objects, whose order is no figure."""
    names = {"reviewers": ["name"], "pairs": ["one", "other"], "labels": ["label"], "confusions": ["one", "other"], "classes": ["label"]}.get(path.rsplit(".", 1)[-1])
    if not isinstance(value, list) or not names:
        return value
    return {" / ".join(sorted(each[n] for n in names)): {k: v for k, v in each.items() if k not in names} for each in value}


def differences(told, expected, path=""):
    if path in NOT_DERIVED:
        return [] if isinstance(told, NOT_DERIVED[path]) else [f"{path}: {told!r} is no {NOT_DERIVED[path].__name__}"]
    told = keyed(told, path)
    if isinstance(expected, dict) and isinstance(told, dict):
        found = []
        for key in sorted(told.keys() | expected.keys()):
            where = f"{path}.{key}" if path else key
            if key not in expected:
                found.append(f"{where}: a figure of reviewers that this script does not know")
            elif key not in told:
                found.append(f"{where}: reviewers does not give it; it is {expected[key]!r}")
            else:
                found += differences(told[key], expected[key], where)
        return found
    if isinstance(expected, float) and isinstance(told, (int, float)) and not isinstance(told, bool):
        slack = 1e-4 if path.startswith("agreement.dawid_skene.classes") else 1e-7
        return [] if math.isclose(told, expected, rel_tol=slack, abs_tol=slack) else [f"{path}: reviewers says {told!r}, the export {expected!r}"]
    return [] if told == expected and isinstance(told, bool) == isinstance(expected, bool) else [f"{path}: reviewers says {told!r}, the export {expected!r}"]


def leaves(value):
    """Every figure with the object that holds it and its name there."""
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(each, (dict, list)):
            yield from leaves(each)
        else:
            yield value, key


def missed(told, expected):
    """Figures that could be wrong without a difference being seen: each is made wrong once."""
    unseen = []
    for holder, key in leaves(told):
        right = holder[key]
        if any(name.rsplit(".", 1)[-1] == key for name in NOT_DERIVED):
            continue
        holder[key] = right + 1 if isinstance(right, (int, float)) else f"not {right}"
        if not differences(told, expected):
            unseen.append(f"{key} of {right!r} could be wrong unseen")
        holder[key] = right
    return unseen


def check(program, folder, name, **asked):
    out = os.path.join(folder, f"export-{name}")
    program.run("export", "--format", "native", "--include", "all", "--out", out)
    options = [word for key, value in asked.items() for word in (f"--{key}", value)]
    told = json.loads(program.run("reviewers", "--json", *options))
    with open(os.path.join(out, "records.jsonl"), encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    with open(os.path.join(out, "manifest.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    taxonomy = json.loads(program.run("taxonomy", "show", "--json"))
    expected = recompute(records, manifest, Past(program.workspace), taxonomy, **asked)
    program.run("reviewers", *options)
    found = differences(told, expected) or (missed(told, expected) if name == "single" else [])
    return [f"{name}: {difference}" for difference in found], told


def start(program, folder, labels, rows, **policy):
    for name, content in (("taxonomy.json", {"kind": "single", "labels": [{"key": key} for key in labels], **policy.pop("taxonomy", {})}), ("policy.json", policy)):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            json.dump(content, file)
    with open(os.path.join(folder, "rows.jsonl"), "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    program.run("new", "--taxonomy", os.path.join(folder, "taxonomy.json"), "--policy", os.path.join(folder, "policy.json"))
    program.run("import", os.path.join(folder, "rows.jsonl"))


LABELS = ["billing", "refund", "fraud", "other"]


def chosen(item, who, salt=0):
    """Mostly the item's own label; each person errs in a way of their own."""
    number = int(item.split("-")[1])
    if stable_unit(f"{item}{who}", salt) < 0.3:
        return LABELS[(number + len(who)) % 4]
    return LABELS[number % 7 % 4]


def answer_requests(items, who, labels_of_answer, again=()):
    requests = []
    for n, item in enumerate(items):
        requests += [{"op": "claim", "id": item}, {"op": "decide", "labels": labels_of_answer(item, who, 0)}]
        if n % 3 == 0:
            requests += [{"op": "reveal"}]
        if n % 6 == 0:
            requests += [{"op": "decide", "labels": labels_of_answer(item, who, 1)}]
    for item in again:
        requests += [{"op": "claim", "id": item}, {"op": "decide", "labels": labels_of_answer(item, who, 2)}]
    return requests


def worked_single(program, folder):
    rows = [{"id": f"t-{i}", "text": f"text {i}", "label": LABELS[i % 5 % 4], "confidence": 0.3, "model": "m1"} for i in range(160)]
    rows += [{"id": f"b-{i}", "text": f"bare {i}"} for i in range(10)]
    start(program, folder, LABELS, rows, threshold=0.9, audit_rate=0, reviews_required={"default": 3}, suggestion={"mode": "randomised", "assisted_share": 0.5})
    ids = [f"t-{i}" for i in range(160)] + [f"b-{i}" for i in range(10)]

    def single(item, who, salt):
        return [chosen(item, who, salt)]

    program.run("agreement", "draw", "--items", "30", "--seed", "3")
    program.review("ann", "policy", answer_requests([], "ann", single) + [{"op": "claim"}, {"op": "decide", "labels": ["other"]}] * 6)
    program.run("agreement", "end")
    program.review("ann", "policy", [*answer_requests(ids[:150], "ann", single, again=ids[:40]), {"op": "undo"}, {"op": "undo"}, {"op": "redo"}])
    program.review("bob", "policy", [*answer_requests(ids[20:], "bob", single, again=ids[30:70]), {"op": "undo"}])
    program.review("émile", "policy", answer_requests(ids[60:140], "émile", single))
    program.review("dora", "blind", answer_requests(ids[:50], "dora", single))
    middle = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    program.run("taxonomy", "draft", "--author", "lead", "merge", "fraud", "--into", "other")
    program.run("taxonomy", "publish", "--author", "lead", "--note", "fraud is told apart elsewhere")
    program.review("cem", "assisted", answer_requests(ids[100:], "cem", lambda item, who, salt: ["other" if chosen(item, who, salt) == "fraud" else chosen(item, who, salt)]))
    return middle


def worked_multi(program, folder):
    rows = [{"id": f"t-{i}", "text": f"text {i}", "labels": [LABELS[i % 4]] if i % 4 else [], "confidence": 0.3, "model": "m1"} for i in range(60)]
    start(program, folder, LABELS, rows, threshold=0.9, audit_rate=0, reviews_required={"default": 2}, taxonomy={"kind": "multi"})

    def several(item, who, salt):
        labels = {chosen(item, who, salt), chosen(item, "both", salt)}
        return [] if stable_unit(item + who, 9) < 0.1 else sorted(labels, key=LABELS.index)

    for who in ("ann", "bob"):
        program.review(who, "blind", answer_requests([f"t-{i}" for i in range(60)], who, several))


def worked_raters(program, folder, table, most):
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    kept = sorted({row["item"] for row in rows})[:most]
    rows = [row for row in rows if row["item"] in set(kept)]
    labels = sorted({row["label"] for row in rows})
    start(program, folder, labels, [{"id": item, "text": f"text of {item}", "label": labels[0], "confidence": 0.1, "model": "m1"} for item in kept],
          threshold=0.9, audit_rate=0, reviews_required={"default": 9})
    by_rater = defaultdict(list)
    for row in rows:
        by_rater[row["rater"]].append(row)
    for rater, given in by_rater.items():
        requests = [r for row in given for r in ({"op": "claim", "id": row["item"]}, {"op": "decide", "labels": [row["label"]]})]
        said = program.review(rater, "blind", requests)
        refused = [s for s in said if not s["ok"]]
        if refused:
            sys.exit(f"{rater}: {refused[0]}")


def is_worth_it(told):
    """The workspace must have something of everything, or the comparison says little."""
    team, agreement = told["team"], told["agreement"]
    wanted = {
        "anchoring": team["anchoring"]["value"], "with_final": team["with_final"]["value"], "not drawn": team["not_drawn"], "alpha": agreement["alpha"]["value"],
        "consistency": team["self_consistency"]["value"], "reconsidered": team["reconsidered"]["value"], "agreed": team["reconsidered"]["agreed"],
        "went over": team["reconsidered"]["went_over"], "another": team["reconsidered"]["other"], "confusions": len(agreement["confusions"]),
        "blind alpha": agreement["blind_alpha"]["value"], "Dawid and Skene": agreement["dawid_skene"], "too few": [p for p in agreement["pairs"] if p["kappa"]["undefined"]],
        "people": max(0, len(told["reviewers"]) - 4),
    }
    return [f"the worked workspace has no {name}" for name, figure in wanted.items() if not figure]


def main():
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 3 and sys.argv[2] == "--raters":
            program = Program(binary, os.path.join(folder, "raters.docket"))
            most = int(sys.argv[5]) if len(sys.argv) > 5 else 10**9
            worked_raters(program, folder, sys.argv[3], most)
            found, told = check(program, folder, "raters")
            print(f"alpha {told['agreement']['alpha']}, items {told['agreement']['items']}, differs {(told['agreement']['dawid_skene'] or {}).get('differs')}")
        elif len(sys.argv) > 2:
            found, told = check(Program(binary, sys.argv[2]), folder, "now")
        else:
            program = Program(binary, os.path.join(folder, "single.docket"))
            middle = worked_single(program, folder)
            found, told = check(program, folder, "single")
            found += is_worth_it(told)
            for name, asked in {"ann": {"reviewer": "ann"}, "émile": {"reviewer": "émile"}, "since": {"since": middle}, "until": {"until": middle}}.items():
                found += check(program, folder, name, **asked)[0]
            program = Program(binary, os.path.join(folder, "multi.docket"))
            worked_multi(program, folder)
            found += check(program, folder, "multi")[0]
    print("\n".join(found) or "every figure of reviewers is what the native export says")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
