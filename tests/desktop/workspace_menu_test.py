"""The menu of the workspace, by keys: import and its report, numbers, verify, and a backup that is on disk."""

import json

import pyatspi

from accessible_tree import everything_said, find
from docket_window import DocketWindow, main, make_workspace, run_docket
from file_dialog import choose_file, enter_file
from first_hour_test import enabled_button
from private_desktop import until
from sample_task import FEES, POLICY, prediction, taxonomy


def choose(window, letter):
    """Opens the menu by its letter, and takes a command by its own."""
    window.press("alt+w")
    window.await_popup()
    window.press(letter)


def dialog_that_says(window, title, *words):
    """Waits for the dialog and for what it says."""
    window.await_dialog()
    dialog = until(lambda: find(window.application, pyatspi.ROLE_DIALOG, title), f"no dialog {title}")
    for each in words:
        until(lambda: each in everything_said(dialog), lambda: f"{title} does not say {each!r}, but {everything_said(dialog)!r}")
    return dialog


def close(window):
    window.press("Escape")
    window.await_frame()


def the_workspace_is_looked_after_by_keys(desktop):
    workspace = make_workspace(desktop.home, "single", taxonomy(), [prediction(n, FEES[0]) for n in range(12)], POLICY)
    more = desktop.home / "more.jsonl"
    rows = [prediction(100, FEES[0]), prediction(101, FEES[0]) | {"text": ""}, prediction(102, FEES[0]) | {"confidence": 12.6}]
    more.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    window = DocketWindow(desktop, workspace)
    window.to_front()
    window.await_item()

    choose(window, "v")
    dialog_that_says(window, "Workspace verified", "Everything is as it should be")
    close(window)

    backup = desktop.home / "backup.docket"
    choose(window, "b")
    choose_file(window, backup)
    until(backup.exists, "there is no backup")
    assert run_docket("verify", backup)["ok"]
    assert run_docket("stats", backup)["items"] == 12

    choose(window, "i")
    enter_file(window, more)
    dialog_that_says(window, "Import predictions")
    until(lambda: enabled_button(window, "Import"), "the import cannot be begun")
    window.press("ctrl+Return")
    window.await_frame()
    until(lambda: run_docket("stats", workspace)["items"] == 13, "nothing was imported")
    choose(window, "r")
    dialog_that_says(window, "Import report", "1 item imported", "more.jsonl", "Line: 2", "Line: 3", "12.6")
    close(window)

    choose(window, "u")
    dialog_that_says(window, "Numbers", "0 standing decisions", "Items", "Number: 13")
    close(window)
    window.quit()
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
