"""A file that is mapped by eye, and the next one of its shape: in the window, and beside it on the command line."""

import pyatspi

from accessible_tree import everything_said, find
from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from file_dialog import enter_file
from first_hour_test import enabled_button, has_focus, says
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy
from workspace_menu_test import choose

FORMER = "As in the import of"


def table(folder, name, what, columns=("message", "predicted", "score", "channel")):
    """Three messages without ids, in columns that have not the names of the fields."""
    rows = [{"message": f"{what}, number {n}?", "predicted": key_of(FEES[n % 2]), "score": f"0.{40 + n}", "channel": "app"} for n in range(3)]
    file = folder / name
    file.write_text("\n".join([",".join(columns)] + [",".join(f'"{row[each]}"' for each in columns) for row in rows]) + "\n", encoding="utf-8")
    return file


def ask(window, file):
    """The dialog over a file, once something can be imported."""
    window.to_front()
    choose(window, "i")
    enter_file(window, file)
    dialog = until(lambda: find(window.application, pyatspi.ROLE_DIALOG, "Import predictions"), "no dialog")
    window.await_dialog()
    until(lambda: enabled_button(window, "Import"), lambda: f"the import cannot be begun: {everything_said(dialog)!r}")
    return dialog


def run(window, workspace, items):
    window.press("ctrl+Return")
    window.await_frame()
    until(lambda: run_docket("stats", workspace)["items"] == items, "nothing was imported")


def choose_otherwise(window):
    """Leaves the last column out, and has ids made from the rows."""
    until(lambda: has_focus(window, pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL), "the columns have not the keyboard")
    window.press("Down", "Down", "Down")

    def is_left_out():
        window.press("Return")
        window.await_popup(beside=2)
        window.press("End")
        window.press("Return")
        window.await_no_popup(beside=2)
        return says(window, pyatspi.ROLE_TABLE_CELL, "Do not import")

    until(is_left_out, "what a column becomes cannot be chosen")
    window.press("Tab")
    until(lambda: has_focus(window, pyatspi.ROLE_COMBO_BOX), "the ids cannot be reached by Tab")
    window.press("Down")


def a_file_of_the_same_shape_is_read_as_the_last_one(desktop):
    workspace = make_workspace(desktop.home, "single", taxonomy(), [prediction(n, FEES[0]) for n in range(3)], POLICY)
    first = table(desktop.home, "monday.csv", "Where is my fee")
    window = DocketWindow(desktop, workspace)
    window.to_front()
    window.await_item()
    dialog = ask(window, first)
    assert FORMER not in everything_said(dialog), everything_said(dialog)
    choose_otherwise(window)
    until(lambda: "Each line of the file is an item" in everything_said(dialog), "the ids are not made from the rows")
    until(lambda: enabled_button(window, "Import"), "the import cannot be begun")
    run(window, workspace, 6)

    beside = run_docket("import", workspace, table(desktop.home, "tuesday.csv", "And today", ("score", "channel", "predicted", "message")))
    assert beside["items_added"] == 3 and beside["mapping"]["from"] == "kept" and beside["mapping"]["ids"] == "row", beside
    assert "none=channel" in beside["mapping"]["fields"], beside
    assert run_docket("import", workspace, first)["duplicates"] == 3

    dialog = ask(window, table(desktop.home, "wednesday.csv", "And now"))
    until(lambda: FORMER in everything_said(dialog), lambda: f"nothing of the import before: {everything_said(dialog)!r}")
    assert "Each line of the file is an item" in everything_said(dialog), everything_said(dialog)
    run(window, workspace, 12)

    other = table(desktop.home, "thursday.csv", "And later")
    run_docket("import", workspace, other, "--map", "text=message", "--map", "label=predicted", "--id", "content")
    dialog = ask(window, table(desktop.home, "friday.csv", "And at last"))
    until(lambda: FORMER in everything_said(dialog), "nothing of the import beside")
    until(lambda: "Equal rows are one item" in everything_said(dialog), "the ids are not made as beside")
    window.press("Escape")
    window.await_frame()
    window.quit()

    items = exported(desktop.home, workspace)
    for name in ("monday", "tuesday", "wednesday"):
        of_day = [items[f"{name}.csv:{line}"] for line in (2, 3, 4)]
        assert all(item["metadata"] == {} for item in of_day), of_day
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
