"""The first hour from an empty home folder, in the window alone, by keys: a step that is dead fails."""

import json

import pyatspi

from accessible_tree import descendants, find, has
from docket_window import DocketWindow, main, run_docket
from private_desktop import until

ROWS = [{"id": f"m-{n}", "text": f"Where is my parcel number {n}?", "label": "parcel" if n % 2 else "invoice", "confidence": 0.4 + n / 100} for n in range(12)]


def enabled_button(window, name):
    return next((a for a in descendants(window.application)
                 if a.getRole() == pyatspi.ROLE_PUSH_BUTTON and a.name.startswith(name) and has(a, pyatspi.STATE_ENABLED) and has(a, pyatspi.STATE_SHOWING)), None)


def choose_file(window, title, file):
    """Types the file into the dialog with this title, and enters it."""
    window.await_dialog()
    dialog = until(lambda: find(window.application, pyatspi.ROLE_DIALOG, title), f"no dialog {title}")
    entry = until(lambda: find(dialog, pyatspi.ROLE_TEXT, "File name"), f"{title}: no field for the file")
    window.type(str(file))
    until(lambda: entry.queryText().getText(0, -1) == str(file), f"{title}: the file cannot be typed")
    window.press("Return")
    window.await_frame()


def an_admin_makes_a_workspace_of_a_file(desktop):
    source = desktop.home / "messages.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+n")
    choose_file(window, "New workspace from a file", source)
    until(lambda: enabled_button(window, "Create workspace"), "the button to create a workspace is dead")
    window.press("ctrl+Return")
    item = window.await_item()
    saved = window.heard.texts().count("Saved")
    window.press("2" if int(item.removeprefix("m-")) % 2 else "1", "Return")  # labels stand in the order of their keys
    window.await_item(but=item)
    until(lambda: window.heard.texts().count("Saved") > saved, "the decision is not called saved")
    window.press("ctrl+7")
    window.await_dialog()
    window.press("ctrl+Return")
    window.await_frame()
    until(lambda: list(desktop.home.glob("messages-*/manifest.json")), "nothing was exported")
    window.quit()
    workspace = desktop.home / "messages.docket"
    assert run_docket("verify", workspace)["ok"]
    stats = run_docket("stats", workspace)
    assert stats["items"] == len(ROWS) and stats["decisions"] == 1, stats


if __name__ == "__main__":
    main(globals())
