"""The first hour from an empty home folder, in the window alone, by keys: a step that is dead fails."""

import json

import pyatspi
from gi.repository import GLib

from accessible_tree import descendants, has
from docket_window import DocketWindow, exported, main, run_docket
from file_dialog import choose_file
from private_desktop import until

ROWS = [{"id": f"m-{n}", "text": f"Where is my parcel number {n}?", "label": "parcel" if n % 2 else "invoice", "confidence": 0.4 + n / 100} for n in range(12)]


def enabled_button(window, name):
    return next((a for a in descendants(window.application)
                 if a.getRole() == pyatspi.ROLE_PUSH_BUTTON and a.name.startswith(name) and has(a, pyatspi.STATE_ENABLED) and has(a, pyatspi.STATE_SHOWING)), None)


def has_focus(window, *roles):
    """Whether something with one of these roles has the keyboard."""
    try:
        return any(a.getRole() in roles and has(a, pyatspi.STATE_FOCUSED) for a in descendants(window.application))
    except GLib.Error:
        return False  # something went away under the look


def says(window, role, words):
    """Whether something of this role says so; False while the tree changes."""
    try:
        return any(words in accessible.name for accessible in descendants(window.application) if accessible.getRole() == role)
    except GLib.Error:
        return False


def from_a_file_without_ids(desktop, language):
    """File, mapping, taxonomy, policy, first decision, export: by keys alone, whatever language the window speaks."""
    source = desktop.home / "messages.csv"
    lines = [f"Where is my parcel number {n}?,{'parcel' if n % 2 else 'invoice'},0.{40 + n},{'app' if n % 3 else 'mail'}" for n in range(12)]
    source.write_text("message,predicted,score,channel\n" + "\n".join(lines) + "\n", encoding="utf-8")
    window = DocketWindow(desktop, language=language)
    said = window.spoken
    window.to_front()
    window.press("ctrl+n")
    choose_file(window, source)

    until(lambda: enabled_button(window, said("Create workspace")), "the columns are not told apart")
    window.to_front()
    until(lambda: has_focus(window, pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL), "the columns have not the keyboard")
    window.press("Down", "Down", "Down")  # to the fourth column

    def is_left_out():
        """Chooses what is at the end of the choices, and again where a key was overtaken."""
        window.press("Return")
        window.await_popup()
        window.press("End")
        window.press("Return")
        window.await_no_popup()
        return says(window, pyatspi.ROLE_TABLE_CELL, said("Do not import"))

    until(is_left_out, "what a column becomes cannot be chosen")
    until(lambda: enabled_button(window, said("Create workspace")), "the button to create a workspace is dead")
    window.press("ctrl+Return")

    workspace = desktop.home / "messages.docket"
    items = exported(desktop.home, until(lambda: workspace.exists() and run_docket("stats", workspace)["items"] == 12 and workspace, "no workspace"))
    item = until(lambda: next((items[i] for text in reversed(window.heard.texts()) for i in items if i in text), None), "no item was announced")
    assert item["metadata"] == {}, item
    window.press("2" if item["label"] == "parcel" else "1", "Return")  # labels stand in the order of their keys
    until(lambda: run_docket("stats", workspace)["decisions"] == 1, "the decision is not on disk")
    window.export()
    until(lambda: list(desktop.home.glob("messages-*/manifest.json")), "nothing was exported")
    window.quit()
    assert run_docket("verify", workspace)["ok"]
    again = run_docket("import", workspace, source, "--id", "content", "--map", "text=message", "--map", "label=predicted", "--map", "confidence=score", "--map", "none=channel")
    assert again["items_added"] == 0 and again["duplicates"] == 12, again
    as_then = run_docket("import", workspace, source)
    assert as_then["mapping"]["from"] == "kept" and as_then["duplicates"] == 12, as_then


def decide_the_first_of(window, source):
    """From the file to a decision that is called saved; the id of its item, which ends in a number that tells its label."""
    window.to_front()
    window.press("ctrl+n")
    choose_file(window, source)
    until(lambda: enabled_button(window, "Create workspace"), "the button to create a workspace is dead")
    window.press("ctrl+Return")
    item = window.await_item()
    saved = window.heard.texts().count("Saved")
    window.press("2" if int(item.rpartition("-")[2]) % 2 else "1", "Return")  # labels stand in the order of their keys
    window.await_item(but=item)
    until(lambda: window.heard.texts().count("Saved") > saved, "the decision is not called saved")
    return item


def an_array_of_chats(desktop):
    """Records that a program wrote as one JSON array, texts and labels inside objects: to the first decision, by keys alone."""
    chats = [{"message_id": f"c-{n}", "message": {"role": "user", "content": f"Where is my parcel number {n}?"},
              "prediction": {"label": "parcel" if n % 2 else "invoice", "confidence": 0.4 + n / 100}} for n in range(12)]
    source = desktop.home / "chats.json"
    source.write_text(json.dumps(chats, indent=2), encoding="utf-8")
    window = DocketWindow(desktop)
    item = decide_the_first_of(window, source)
    window.quit()
    workspace = desktop.home / "chats.docket"
    assert run_docket("verify", workspace)["ok"]
    stats = run_docket("stats", workspace)
    assert stats["items"] == len(chats) and stats["decisions"] == 1, stats
    assert exported(desktop.home, workspace)[item]["text"] == chats[int(item.removeprefix("c-"))]["message"]["content"]


def a_file_without_ids_in_english(desktop):
    from_a_file_without_ids(desktop, "en")


def a_file_without_ids_in_german(desktop):
    from_a_file_without_ids(desktop, "de")


def a_file_without_ids_in_arabic(desktop):
    from_a_file_without_ids(desktop, "ar")


def an_admin_makes_a_workspace_of_a_file(desktop):
    source = desktop.home / "messages.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    window = DocketWindow(desktop)
    item = decide_the_first_of(window, source)
    window.export()
    until(lambda: list(desktop.home.glob("messages-*/manifest.json")), "nothing was exported")
    window.quit()
    workspace = desktop.home / "messages.docket"
    assert run_docket("verify", workspace)["ok"]
    stats = run_docket("stats", workspace)
    assert stats["items"] == len(ROWS) and stats["decisions"] == 1, stats


if __name__ == "__main__":
    main(globals())
