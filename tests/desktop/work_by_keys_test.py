"""Fifty items of one label each and ten of several, worked by the keyboard alone; then what is on disk is what was pressed."""

import sqlite3

from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy

SUGGESTED = FEES[0]  # key 1, of every prediction
OTHER = FEES[1]      # key 2
FILTERED = FEES[9]   # no digit: found by the filter
HELD_S = 1.5


def submit_agreeing(window, item):
    window.press("Return")
    return window.await_item(but=item)


def overturn(window, item, reason_key="1"):
    window.press("Return")
    window.await_words("Your label differs from the model")
    window.press(reason_key)
    return window.await_item(but=item)


def choose_by_digit(window, item):
    window.press("1")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "exposure": "blind"}


def choose_by_arrows(window, item):
    window.press("Down")
    window.await_words(OTHER)
    window.press("Up", "Return")
    window.await_words(f"{SUGGESTED}, chosen")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "exposure": "blind"}


def choose_by_filter(window, item):
    window.press("ctrl+f")
    window.type("loan")
    window.await_words(FILTERED)
    window.press("Return")
    window.await_words(f"{FILTERED}, chosen")
    return overturn(window, item, "2"), {"labels": [FILTERED], "reason": "definition_unclear", "exposure": "compared"}


def say_how_sure(window, item):
    window.press("1", "alt+3")
    window.await_words("Unsure")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "certainty": "unsure"}


def write_a_note(window, item):
    window.press("ctrl+e")
    window.type(f"seen by {item}")
    window.press("Return", "1")
    window.await_words(f"{SUGGESTED}, chosen")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "note": f"seen by {item}"}


def mark_evidence(window, item):
    from accessible_tree import selection_in

    window.press("F7")
    for _ in range(7):
        window.press("shift+Right")
    until(lambda: selection_in(window.application, "Text under review") == (0, 7), "the begin of the text is not selected")
    window.press("ctrl+l", "1")
    window.await_words(f"{SUGGESTED}, chosen")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "evidence": [(0, 7)]}


def reveal_first(window, item):
    window.press("space")
    window.await_words("Model suggests")
    window.press("1")
    return submit_agreeing(window, item), {"labels": [SUGGESTED], "exposure": "assisted"}


def differ(window, item):
    window.press("2")
    return overturn(window, item), {"labels": [OTHER], "reason": "missed_key_phrase", "exposure": "compared"}


def undo_and_correct(window, item):
    window.press("1")
    following = submit_agreeing(window, item)
    window.press("ctrl+z")
    assert window.await_item(but=following) == item, "undo brings the item back"
    window.press("2")
    window.await_words(f"{OTHER}, chosen")
    return overturn(window, item, "3"), {"labels": [OTHER], "reason": "both_fit"}


def skip(window, item):
    window.press("ctrl+k")
    return window.await_item(but=item), None


def flag(window, item):
    window.press("ctrl+g")
    window.type("whose is this")
    window.press("Return")
    return window.await_item(but=item), "flagged"


WAYS = [choose_by_digit, choose_by_arrows, choose_by_filter, say_how_sure, write_a_note, mark_evidence, reveal_first, differ, undo_and_correct,
        skip, flag]


def decision_of(record):
    """The one decision of a record that stands."""
    standing = [decision for decision in record["decisions"] if decision.get("stands", True)]
    assert standing, record
    return standing[-1]


def check(record, expected):
    decision = decision_of(record)
    assert decision["labels"] == [key_of(name) for name in expected["labels"]], (decision, expected)
    for name, field in (("exposure", "exposure"), ("reason", "overturn_reason"), ("certainty", "certainty"), ("note", "note")):
        if name in expected:
            assert decision.get(field) == expected[name], (name, decision, expected)
    if "evidence" in expected:
        assert [tuple(span) for span in decision["evidence"]] == expected["evidence"], decision


def fifty_single_items(desktop):
    workspace = make_workspace(desktop.home, "single", taxonomy(), [prediction(n, SUGGESTED) for n in range(70)], POLICY)
    window = DocketWindow(desktop, workspace)
    expected = {}
    handled = 0
    item = window.await_item()
    while handled < 50:
        following, entered = WAYS[handled % len(WAYS)](window, item)
        expected[item] = entered
        handled += 1
        item = following
    window.quit()

    decided = {item: entered for item, entered in expected.items() if isinstance(entered, dict)}
    flagged = [item for item, entered in expected.items() if entered == "flagged"]
    stats = run_docket("stats", workspace)
    assert stats["decisions"] == len(decided), (stats, len(decided))
    assert stats["queue"]["flagged"] == len(flagged), stats
    assert stats["queue"]["leased"] == 0, stats
    overturned = sum(1 for entered in decided.values() if entered["labels"] != [SUGGESTED])
    assert stats["overturn"]["overturned"] == overturned, (stats["overturn"], overturned)
    records = exported(desktop.home, workspace)
    for item, entered in decided.items():
        check(records[item], entered)
    with_decisions = {item for item, record in records.items() if any(d.get("stands", True) for d in record.get("decisions", []))}
    assert with_decisions == set(decided), with_decisions ^ set(decided)
    assert run_docket("verify", workspace)["ok"]


def ten_items_of_several_labels(desktop):
    predictions = []
    for number in range(14):
        record = prediction(number, SUGGESTED)
        record["labels"] = [record.pop("label")]
        predictions.append(record)
    workspace = make_workspace(desktop.home, "several", taxonomy("multi"), predictions, POLICY)
    window = DocketWindow(desktop, workspace)
    expected = {}
    item = window.await_item()
    for handled in range(10):
        if handled % 2 == 0:
            labels = [SUGGESTED]
            window.press("a")
            window.await_words(f"{SUGGESTED}, chosen")
            following = submit_agreeing(window, item)
        else:
            labels = [SUGGESTED, FEES[2]]
            window.press("a", "c", "d")
            window.await_words(f"{FEES[3]}, chosen")
            window.press("d")
            window.await_words(f"{FEES[3]}, not chosen")
            window.press("Return")
            window.await_words("The model left out")
            window.press("1")
            following = window.await_item(but=item)
        expected[item] = {"labels": labels}
        item = following
    window.quit()
    records = exported(desktop.home, workspace)
    for item, entered in expected.items():
        check(records[item], entered)
    assert run_docket("stats", workspace)["decisions"] == 10
    assert run_docket("verify", workspace)["ok"]


def a_note_stays_with_its_item(desktop):
    """The save of one item fails, because another program keeps the workspace, while the note of the next is typed."""
    workspace = make_workspace(desktop.home, "notes", taxonomy(), [prediction(n, SUGGESTED) for n in range(12)], POLICY)
    window = DocketWindow(desktop, workspace)
    first = window.await_item()
    window.press("ctrl+e")
    window.type("of the first")
    window.press("Return", "1")
    window.await_words(f"{SUGGESTED}, chosen")
    other = sqlite3.connect(workspace, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    second = submit_agreeing(window, first)
    window.press("ctrl+e")
    window.type("of the sec")
    window.await_words("was not saved")
    other.execute("ROLLBACK")
    other.close()
    window.type("ond")
    window.press("Return", "1")
    window.await_words(f"{SUGGESTED}, chosen")
    assert submit_agreeing(window, second) == first, "what failed comes next"
    submit_agreeing(window, first)
    window.quit()

    records = exported(desktop.home, workspace)
    for item, note in ((first, "of the first"), (second, "of the second")):
        check(records[item], {"labels": [SUGGESTED], "note": note})
    assert run_docket("stats", workspace)["decisions"] == 2
    assert run_docket("verify", workspace)["ok"]


def a_chord_that_is_held_acts_once(desktop):
    workspace = make_workspace(desktop.home, "held", taxonomy(), [prediction(n, SUGGESTED) for n in range(60)], POLICY)
    window = DocketWindow(desktop, workspace)
    skipped = window.await_item()
    window.hold("ctrl+k", HELD_S)
    item = window.await_item(but=skipped)
    decided = []
    for _ in range(5):
        window.press("1")
        window.await_words(f"{SUGGESTED}, chosen")
        decided.append(item)
        item = submit_agreeing(window, item)
    assert window.items_heard() == [skipped, *decided, item], window.items_heard()
    window.hold("ctrl+z", HELD_S)
    undone = window.await_item(but=item)
    assert undone == decided[-1], (undone, decided)
    item = submit_agreeing(window, undone)
    window.press("1")
    window.await_words(f"{SUGGESTED}, chosen")
    window.hold("Return", HELD_S)
    decided.append(item)
    following = window.await_item(but=item)
    window.quit()

    stats = run_docket("stats", workspace)
    assert stats["decisions"] == len(decided), (stats, decided)
    records = exported(desktop.home, workspace)
    standing = {item for item, record in records.items() if any(d.get("stands", True) for d in record.get("decisions", []))}
    assert standing == set(decided), (standing, decided)
    assert following not in standing, following
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
