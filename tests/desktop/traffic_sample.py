"""Six weeks of predictions by two models, reviewed from the command line: enough for every figure of Insights, and with something to find."""

import json
import subprocess
from datetime import datetime, timedelta, timezone

from docket_window import BINARY, run_docket
from private_desktop import PATIENCE_S

LABELS = ["Card arrival", "Cash withdrawal", "Exchange rate", "Lost card", "Top up"]
KEYS = [name.lower().replace(" ", "_") for name in LABELS]
TAXONOMY = {"kind": "single", "labels": [{"key": key, "name": name, "description": f"About: {name.lower()}.", "cost_false_positive": 5, "cost_false_negative": 5}
                                         for key, name in zip(KEYS, LABELS)]}
POLICY = {"threshold": 0.6, "audit_rate": 0.35, "seed": 7, "high_impact_labels": [KEYS[3]], "reviews_required": {"default": 1, "high_impact": 2},
          "sla_hours": {"default": 24}}
REVIEWS = (("ana", "blind", 590), ("ben", "blind", 170), ("cleo", "assisted", 60))
FIRST_DAY = datetime(2026, 9, 1, 9, tzinfo=timezone.utc)
DAYS = 40
ITEMS_A_DAY = 24
QUIET_DAY = 20  # nothing was predicted on it
SHIFT = DAYS - 6  # from this day on half of what is said is the last label, and some of it no label at all


def truth_of(number):
    """The place of the label that is right for an item."""
    return number * 7 % 5


def _record(number, day, model, prompt):
    confidence = round(0.30 + 0.69 * (number * 37 % 101) / 100, 2)
    is_wrong = number * 53 % 100 > 100 * confidence + 5 if model == "model-one" else number * 31 % 10 == 0
    said = (truth_of(number) + 1) % 5 if is_wrong else truth_of(number)
    if day >= SHIFT and number % 2 == 0:
        said = 4
    label = "card lost" if day >= SHIFT and number % 5 == 0 else KEYS[said]
    return {"id": f"T-{number:04}", "text": f"Message number {number} about {LABELS[truth_of(number)].lower()}.", "label": label, "confidence": confidence,
            "model": model, "prompt_version": prompt, "created_at": (FIRST_DAY + timedelta(days=day, minutes=number % 60)).strftime("%Y-%m-%dT%H:%M:%SZ")}


def predictions():
    days = [day for day in range(DAYS) if day != QUIET_DAY]
    for place, day in enumerate(days):
        for number in range(place * ITEMS_A_DAY, (place + 1) * ITEMS_A_DAY):
            yield _record(number, day, "model-one", "p1" if day < DAYS // 2 else "p2")
            if number % 3 == 0:
                yield _record(number, day, "model-two", "p1")


class Review:
    """`docket review` as another process, a line for a line."""

    def __init__(self, workspace, reviewer, mode="blind"):
        self._errs_at = 9 if reviewer == "ben" else 15  # one item in so many
        self._process = subprocess.Popen([BINARY, "review", workspace, "--reviewer", reviewer, "--mode", mode], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **request):
        print(json.dumps(request), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        assert answer["ok"], (request, answer)
        return answer

    def decide(self, count):
        """Decides as many items of those that wait, or all that there are; how many they were."""
        for done in range(count):
            item = self.ask(op="claim")["item"]
            if item is None:
                return done
            number = int(item["id"].split("-")[1])
            label = KEYS[(truth_of(number) + (number % self._errs_at == 0)) % 5]
            self.ask(op="decide", labels=[label], certainty="sure", note="", **({} if number % 4 else {"overturn_reason": "ambiguous"}))
        return count

    def close(self):
        self._process.stdin.close()
        assert self._process.wait(PATIENCE_S) == 0


def make_traffic(folder, suggestion="blind"):
    """The workspace in which three people decided most of what waited; what its policy says of suggestions."""
    for name, content in (("taxonomy", TAXONOMY), ("policy", POLICY | {"suggestion": {"mode": suggestion}})):
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    source = folder / "traffic.jsonl"
    source.write_text("".join(json.dumps(record) + "\n" for record in predictions()), encoding="utf-8")
    workspace = folder / "traffic.docket"
    run_docket("new", workspace, "--taxonomy", folder / "taxonomy.json", "--policy", folder / "policy.json")
    run_docket("import", workspace, source)
    for reviewer, mode, count in REVIEWS:
        review = Review(workspace, reviewer, mode)
        assert review.decide(count) == count
        review.close()
    return workspace
