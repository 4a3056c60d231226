"""The window is ended by others than the one who works in it: by signals, by the display, in the middle of an export.

What was entered is kept, what was held is given back, and no folder is left that nobody knows.
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

import session_manager
from accessible_tree import find, has, text_in
from docket_window import BINARY, DocketWindow, main, make_workspace, run_docket
from private_desktop import SKIPPED, until
from sample_task import FEES, POLICY, prediction, taxonomy

NOTE = "seen twice in November"
TARGET = "Folder that the files go to"


def open_desk(desktop, name="desk", **options):
    workspace = make_workspace(desktop.home, name, taxonomy(), [prediction(n, FEES[0]) for n in range(6)], POLICY)
    return workspace, DocketWindow(desktop, workspace, **options)


def enter_draft(window):
    """A label and a note, seen in the window and not waited for on the disk; the item."""
    item = window.await_item()
    window.press("1")
    window.await_words(f"{FEES[0]}, chosen")
    window.press("ctrl+e")
    window.type_into("Note", NOTE)
    return item


def close(window):
    window.signal(signal.SIGTERM)
    window.await_orderly_end()


def stored(workspace, question):
    connection = sqlite3.connect(workspace, timeout=30)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def check_kept(workspace, item):
    drafts = stored(workspace, "SELECT i.external_id, d.note, d.labels <> '' FROM drafts d JOIN items i ON i.id = d.item_id")
    assert drafts == [(item, NOTE, 1)], drafts
    check_given_back(workspace)


def check_given_back(workspace):
    for table in ("leases", "open_sessions"):
        left = stored(workspace, f"SELECT * FROM {table}")
        assert left == [], left
    assert run_docket("verify", workspace)["ok"]


def check_goes_on(desktop, workspace, item):
    """Opened again the draft is there, and becomes a decision."""
    window = DocketWindow(desktop, workspace)
    assert window.await_item() == item
    window.press("Return")
    window.await_item(but=item)
    close(window)
    decisions = stored(workspace, "SELECT i.external_id, d.note FROM decisions d JOIN items i ON i.id = d.item_id")
    assert decisions == [(item, NOTE)], decisions


def a_signal_closes_the_window_in_order(desktop):
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        workspace, window = open_desk(desktop, number.name)
        item = enter_draft(window)
        window.signal(number)
        window.signal(number)  # as `timeout` and a terminal do; not a second wish
        window.await_orderly_end()
        check_kept(workspace, item)
        check_goes_on(desktop, workspace, item)


def no_question_holds_the_window(desktop):
    asking = {"keys": ["F1"], "file": ["ctrl+o"], "settings": ["ctrl+comma"], "palette": ["ctrl+shift+p"],
              "view": ["ctrl+2", "ctrl+shift+s"], "menu": ["F10"]}
    for name, chords in asking.items():
        workspace, window = open_desk(desktop, name)
        item = enter_draft(window)
        for chord in chords:
            window.press(chord)
        window.await_popup()
        window.signal(signal.SIGTERM)
        window.await_orderly_end()
        check_kept(workspace, item)


def a_second_signal_ends_at_once(desktop):
    workspace, window = open_desk(desktop, stdin=subprocess.PIPE)
    item = enter_draft(window)
    until(lambda: stored(workspace, "SELECT note FROM drafts") == [(NOTE,)], "the draft was not kept")
    somebody = sqlite3.connect(workspace, isolation_level=None)
    somebody.execute("BEGIN IMMEDIATE")  # nothing can be given back
    window.signal(signal.SIGTERM)
    until(lambda: os.readlink(f"/proc/{window.pid}/fd/0") == "/dev/null", "the first signal was not taken")

    def again():
        if not window.has_ended():
            window.signal(signal.SIGTERM)
        return window.has_ended()

    until(again, "it did not end")
    assert window.wait() == 128 + signal.SIGTERM, window.wait()
    somebody.close()
    assert run_docket("verify", workspace)["ok"]
    window = DocketWindow(desktop, workspace)
    assert window.await_item() == item
    close(window)


def the_display_goes_away(desktop):
    workspace, window = open_desk(desktop)
    item = enter_draft(window)
    desktop.end_display(signal.SIGKILL)
    assert window.wait() == 1, window.wait()
    check_kept(workspace, item)


def the_session_ends(desktop):
    if not session_manager.is_installed():
        print("skipped: libSM or libICE is not installed")
        sys.exit(SKIPPED)
    manager = session_manager.SessionManager()
    workspace, window = open_desk(desktop)
    item = enter_draft(window)
    manager.await_client()
    manager.save()
    assert [note for note, in stored(workspace, "SELECT note FROM drafts")] == [NOTE], "kept before it says that it is"
    assert manager.properties["RestartCommand"] == [os.path.realpath(BINARY), str(workspace)], manager.properties
    manager.die()
    window.await_orderly_end()
    check_kept(workspace, item)


def export_all(window, target):
    """A row for every item, into the folder, by the screen. Each key is pressed when the one before it has arrived."""

    def press(key, state, role, name):
        window.press(key)
        until(lambda: (found := find(window.application, role, name)) and has(found, state), f"{key} does not lead to {name}")

    press("ctrl+7", pyatspi.STATE_FOCUSED, None, "Chat fine-tuning")
    press("Down", pyatspi.STATE_CHECKED, None, "Preference pairs")
    press("Down", pyatspi.STATE_CHECKED, None, "Label Studio")
    press("Right", pyatspi.STATE_CHECKED, None, "CSV")
    press("Tab", pyatspi.STATE_FOCUSED, pyatspi.ROLE_COMBO_BOX, "More formats")
    press("Tab", pyatspi.STATE_FOCUSED, pyatspi.ROLE_COMBO_BOX, "Final labels")
    press("Down", pyatspi.STATE_FOCUSED, pyatspi.ROLE_COMBO_BOX, "Also where decisions agree")
    press("Down", pyatspi.STATE_FOCUSED, pyatspi.ROLE_COMBO_BOX, "All items")
    find(window.application, pyatspi.ROLE_TEXT, TARGET).queryEditableText().setTextContents("")
    find(window.application, pyatspi.ROLE_TEXT, TARGET).queryComponent().grabFocus()
    window.type_into(TARGET, str(target))
    button = find(window.application, pyatspi.ROLE_PUSH_BUTTON, "Run export")
    until(lambda: has(button, pyatspi.STATE_ENABLED), "nothing to export")
    window.press("ctrl+Return")


def check_exports(workspace, folder):
    """The workspace knows each folder that is there, and no other is there."""
    noted = {Path(directory).name for directory, in stored(workspace, "SELECT directory FROM export_runs")}
    intents = stored(workspace, "SELECT hidden, directory FROM export_intents")
    assert {entry.name for entry in folder.iterdir()} == noted, (list(folder.iterdir()), noted, intents)
    assert intents == []


def an_export_that_is_broken_off_leaves_nothing_unknown(desktop):
    """By SIGKILL, which the next start puts in order, and by SIGTERM, which leaves nothing to be put in order."""
    rounds = int(os.environ.get("DOCKET_KILLS", "20"))
    workspace = make_workspace(desktop.home, "desk", taxonomy(), [prediction(n, FEES[0]) for n in range(3000)], POLICY)
    folder = desktop.home / "out"
    folder.mkdir()
    random.seed(17)
    whole = 0.0
    for number in range(rounds + 1):
        window = DocketWindow(desktop, workspace)
        window.await_item()
        check_exports(workspace, folder)
        target = folder / f"round-{number}"
        export_all(window, target)
        begun = time.monotonic()
        if number == 0:
            until(target.exists, "no export")
            whole = time.monotonic() - begun
        else:
            time.sleep(random.uniform(0, whole))
        if number % 2 == 0:
            window.signal(signal.SIGKILL)
            window.wait()
        else:
            window.signal(signal.SIGTERM)
            window.await_orderly_end()
            check_exports(workspace, folder)
            assert stored(workspace, "SELECT * FROM leases") == []
    window = DocketWindow(desktop, workspace)
    window.await_item()
    close(window)
    check_exports(workspace, folder)
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
