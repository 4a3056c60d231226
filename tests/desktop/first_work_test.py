"""The first hour of a reviewer and of an engineer with a workspace that an admin made, from an empty home folder, in the window
alone, by keys, in each language of the window: a step that is dead fails."""

import functools
import json

import pyatspi

from accessible_tree import descendants, everything_said, find, has
from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from file_dialog import choose_file
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy
from spoken import LANGUAGES

SUGGESTED = FEES[0]  # key 1, of every prediction
OTHER = FEES[1]      # key 2


def said(window, english, name):
    """Waits for words with a name in them."""
    return window.await_words(window.spoken(english).replace("%1", name))


def decide(window, item, key, label):
    window.press(key)
    said(window, "%1, chosen", label)
    saved = window.heard.texts().count(window.spoken("Saved"))
    window.press("Return")
    if label != SUGGESTED:
        window.await_words(window.spoken("Your label differs from the model. What decided it?"))
        window.press("1")
    following = window.await_item(but=item)
    until(lambda: window.heard.texts().count(window.spoken("Saved")) > saved, "the decision is not called saved")
    return following


def open_by_keys(desktop, workspace, language):
    window = DocketWindow(desktop, language=language)
    window.to_front()
    window.press("ctrl+o")
    choose_file(window, workspace)
    return window


def showing(window, role):
    return next((a for a in descendants(window.application) if a.getRole() == role and has(a, pyatspi.STATE_SHOWING)), None)


def a_reviewer_begins(desktop, language):
    workspace = make_workspace(desktop.home, "work", taxonomy(), [prediction(n, SUGGESTED) for n in range(30)], POLICY)
    window = open_by_keys(desktop, workspace, language)
    first = window.await_item()
    second = decide(window, first, "1", SUGGESTED)
    third = decide(window, second, "2", OTHER)
    window.press("ctrl+z")
    assert window.await_item(but=third) == second, "undo brings the item back"
    third = decide(window, second, "1", SUGGESTED)
    window.press("ctrl+e")
    window.type(f"seen by me: {third}")
    window.press("Return")
    fourth = decide(window, third, "1", SUGGESTED)
    window.press("ctrl+k")
    fifth = window.await_item(but=fourth)
    window.press("ctrl+2")
    table = until(lambda: showing(window, pyatspi.ROLE_TABLE), "the queue is not shown")
    until(lambda: has(table, pyatspi.STATE_FOCUSED) or table.childCount > 0, "the queue has no rows")
    window.press("ctrl+1")
    until(lambda: showing(window, pyatspi.ROLE_LIST), "Review does not come back")
    sixth = decide(window, fifth, "1", SUGGESTED)
    window.quit()

    window = DocketWindow(desktop, language=language)
    window.to_front()
    until(lambda: showing(window, pyatspi.ROLE_LIST), "no list of the workspaces that were open")
    window.press("Return")
    again = window.await_item()
    decide(window, again, "1", SUGGESTED)
    window.quit()

    decided = {first, second, third, fifth, again}
    assert len(decided) == 5 and fourth not in decided and sixth, decided
    records = exported(desktop.home, workspace)
    standing = {item: [d for d in record.get("decisions", []) if d.get("stands", True)] for item, record in records.items()}
    assert {item for item, decisions in standing.items() if decisions} == decided, standing
    assert all(decisions[-1]["labels"] == [key_of(SUGGESTED)] for decisions in standing.values() if decisions), standing
    assert standing[third][-1]["note"] == f"seen by me: {third}", standing[third]
    stats = run_docket("stats", workspace)
    assert stats["decisions"] == 5 and stats["queue"]["leased"] == 0, stats
    assert run_docket("verify", workspace)["ok"]


def command(window, english):
    """Takes a command from the palette: by its words where every keyboard has them, and by the arrows to its row. Characters
    that the keyboard lacks are borrowed a key for a moment, and a program that looks late finds another on it."""
    window.press("ctrl+shift+p")
    window.await_dialog()
    words = window.spoken(english).rstrip("…")
    if words.isascii():
        window.type(words)
    palette = until(lambda: find(window.application, pyatspi.ROLE_LIST, window.spoken("Commands")), "no list of commands")

    def names():
        """Without the marks around them that keep their direction."""
        return [palette.getChildAtIndex(row).name.lstrip("\u2068") for row in range(palette.childCount)]

    def row():
        return next((row for row, name in enumerate(names()) if name.startswith(words)), None)

    until(lambda: row() is not None, lambda: f"the palette has {names()} and not {words!r}")
    for _ in range(row()):
        window.press("Down")
    until(lambda: palette.getChildAtIndex(row()).getState().contains(pyatspi.STATE_SELECTED), f"{words!r} is not the row that Enter takes")
    window.press("Return")


def an_engineer_begins(desktop, language):
    workspace = make_workspace(desktop.home, "work", taxonomy(), [prediction(n, SUGGESTED) for n in range(8)], POLICY)
    window = open_by_keys(desktop, workspace, language)
    item = window.await_item()
    for key, label in (("1", SUGGESTED), ("2", OTHER), ("1", SUGGESTED)):
        item = decide(window, item, key, label)

    command(window, "Numbers")
    window.await_dialog()
    dialog = until(lambda: find(window.application, pyatspi.ROLE_DIALOG, window.spoken("Numbers")), "no dialog with numbers")
    until(lambda: window.spoken("Items") in everything_said(dialog), "the numbers are not shown")
    window.press("Escape")
    window.await_frame()

    command(window, "Verify")
    window.await_dialog()
    until(lambda: find(window.application, pyatspi.ROLE_DIALOG, window.spoken("Workspace verified")), "nothing was verified")
    window.press("Escape")
    window.await_frame()

    backup = desktop.home / "backup.docket"
    command(window, "Back up…")
    choose_file(window, backup)
    until(backup.exists, "there is no backup")

    window.export()
    manifest = until(lambda: next(desktop.home.glob("work-*/manifest.json"), None), "nothing was exported")
    window.quit()
    assert json.loads(manifest.read_text(encoding="utf-8"))["files"], manifest
    assert run_docket("stats", backup)["decisions"] == 3
    assert run_docket("stats", workspace)["decisions"] == 3
    assert run_docket("verify", workspace)["ok"]


TESTS = {f"{test.__name__}_{language}": functools.partial(test, language=language) for test in (a_reviewer_begins, an_engineer_begins) for language in LANGUAGES}

if __name__ == "__main__":
    main(TESTS)
