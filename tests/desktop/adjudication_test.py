"""Two reviewers differ on the command line; a lead rules by keys alone, from an empty home folder, beside another adjudicator, and
what was called saved is there after a kill."""

import json
import sqlite3
import subprocess
from contextlib import closing
from signal import SIGKILL

from accessible_tree import everything_said
from docket_window import BINARY, DocketWindow, exported, main, make_workspace, run_docket
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy

ONE, OTHER = FEES[0], FEES[4]


class Lines:
    """A program that is asked and answers line by line."""

    def __init__(self, *arguments):
        self._process = subprocess.Popen([BINARY, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **request):
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def end(self):
        self._process.stdin.close()
        assert self._process.wait() == 0


def review(workspace, reviewer, label):
    """Answers all that comes to this reviewer; the ids."""
    program = Lines("review", workspace, "--reviewer", reviewer)
    ids = []
    while item := program.ask(op="claim")["item"]:
        assert program.ask(op="decide", labels=[key_of(label)], certainty="sure", note=f"because {reviewer} says so")["ok"]
        ids.append(item["id"])
    program.end()
    return ids


def make_disputes(desktop):
    """A workspace in which two people differ on every item; and the items."""
    policy = POLICY | {"reviews_required": {"default": 2}}
    workspace = make_workspace(desktop.home, "disputes", taxonomy(), [prediction(number, ONE) for number in range(4)], policy)
    items = review(workspace, "ada", ONE)
    assert sorted(review(workspace, "ben", OTHER)) == sorted(items)
    run_docket("people", workspace, "set", "Lea Lead", "--role", "lead")
    return workspace, items


def adjudicate(desktop, workspace):
    """The window with an item to rule on."""
    window = DocketWindow(desktop, workspace, reviewer="Lea Lead")
    window.to_front()
    until(lambda: "Adjudicate" in everything_said(window.application), "the window is not there")
    window.press("ctrl+3")
    until(lambda: "Final ruling" in everything_said(window.application) and "Reviewer B" in everything_said(window.application), "no item to rule on")
    return window


def rule(window):
    """The first label, and the third cause."""
    window.press("1")
    until(lambda: any(f"{label}, chosen" in everything_said(window.application) for label in (ONE, OTHER)), "the digit chooses no label")
    window.press("3")
    window.press("ctrl+Return")
    until(lambda: "The model said" in everything_said(window.application), "the ruling is not saved")


def notes_kept(workspace):
    with closing(sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)) as file:
        return [note for (note,) in file.execute("SELECT note FROM ruling_drafts")]


def a_dispute_is_settled_by_keys(desktop):
    workspace, items = make_disputes(desktop)
    other = Lines("adjudicate", workspace, "--adjudicator", "Lea Lead")
    held = other.ask(op="claim")["item"]["id"]

    window = adjudicate(desktop, workspace)
    said = everything_said(window.application)
    assert "model-one" not in said and "0.41" not in said, "something of the model is told before the ruling"
    in_hand = next(item for item in items if item != held and f"Item {item}," in "\n".join(window.heard.texts()))
    rule(window)

    ruled = exported(desktop.home, workspace)[in_hand]
    assert ruled["resolution"]["kind"] == "adjudicated", ruled["resolution"]
    assert ruled["rulings"][-1]["cause"] == "ambiguous" and ruled["rulings"][-1]["adjudicator"] == "Lea Lead", ruled["rulings"]
    assert len(ruled["decisions"]) == 2, "what reviewers said stays"
    assert other.ask(op="rule", labels=[key_of(OTHER)], cause="reviewer_slip")["ok"], "the other adjudicator still has theirs"
    other.end()
    window.quit()
    assert run_docket("stats", workspace)["queue"]["in_dispute"] == 2
    assert run_docket("verify", workspace)["ok"]


def what_was_ruled_and_entered_is_there_after_a_kill(desktop):
    workspace, items = make_disputes(desktop)
    window = adjudicate(desktop, workspace)
    rule(window)
    window.press("Return")
    until(lambda: "The model said" not in everything_said(window.application) and "Reviewer B" in everything_said(window.application), "no next item")
    window.press("ctrl+e")
    window.type("half a note")
    until(lambda: notes_kept(workspace) == ["half a note"], lambda: f"kept: {notes_kept(workspace)}")
    window.signal(SIGKILL)
    window.wait()
    kinds = [(record["resolution"] or {}).get("kind") for record in exported(desktop.home, workspace).values()]
    assert kinds.count("adjudicated") == 1, kinds
    assert run_docket("verify", workspace)["ok"]

    window = adjudicate(desktop, workspace)
    until(lambda: "half a note" in everything_said(window.application), "what was entered is not there")
    window.quit()
    assert run_docket("stats", workspace)["queue"]["in_dispute"] == len(items) - 1


if __name__ == "__main__":
    main(globals())
