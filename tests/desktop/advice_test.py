"""The advice and the export of a selection, from an empty home, by keys; and the same beside a second process on the file."""

import json

import pyatspi

from accessible_tree import descendants, everything_said, find, has, text_in
from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from export_test import TARGET, showing
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy
from two_windows_test import decide

ADVICE = "ctrl+shift+g"


def figures(window):
    """The figures of the advice, as they are read out; empty until there are some."""
    listed = find(window.application, pyatspi.ROLE_LIST, "Figures of the workspace")
    return [listed.getChildAtIndex(row).name for row in range(listed.childCount)] if listed else []


def figure(window, title):
    return next((each for each in figures(window) if each.startswith(title)), None)


def queue(window):
    """The list of items, with rows in it."""
    return until(lambda: next((a for a in descendants(window.application) if a.getRole() == pyatspi.ROLE_TABLE and has(a, pyatspi.STATE_SHOWING) and a.childCount > 0), None),
                 "the queue has no rows")


def selected_items(window, count):
    """Selects the first rows of the list by keys, and says how many are."""
    queue(window)
    window.press("Home", "space")
    for _ in range(count - 1):
        window.press("shift+Down")
    until(lambda: f"{count} selected" in everything_said(window.application), "the rows are not selected")


def search(window, words):
    """In the whole list, whatever view it opened with."""
    queue(window)
    window.press("ctrl+shift+x")
    window.press("ctrl+f")
    field = until(lambda: find(window.application, pyatspi.ROLE_TEXT, "Search the texts"), "no field to search in")
    until(lambda: has(field, pyatspi.STATE_FOCUSED), "the field has not the keyboard")
    window.type_into("Search the texts", words)
    window.press("Return")


def lines_of(folder):
    return [json.loads(line) for line in (folder / "train.jsonl").read_text(encoding="utf-8").splitlines()]


def run_export(window, home):
    """Writes what the screen offers, into a folder that was not there before; the folder."""
    until(lambda: any(a.name.startswith("Run export") and has(a, pyatspi.STATE_ENABLED) and has(a, pyatspi.STATE_SHOWING) for a in descendants(window.application)), "nothing to export")
    target = home / text_in(window.application, TARGET)

    def manifests():
        return set(target.parent.glob(f"{target.name}*/manifest.json"))

    before = manifests()
    window.press("ctrl+Return")
    return until(lambda: next(iter(manifests() - before), None), "no dataset").parent


def the_advice_and_a_selection_by_keys(desktop):
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+shift+d")
    window.await_item()
    window.press("ctrl+7")
    showing(window, pyatspi.ROLE_PUSH_BUTTON, "Run export")
    window.press(ADVICE)
    until(lambda: figure(window, "Decided items: "), lambda: f"no figure of decided items, but {figures(window)}")
    decided = int(figure(window, "Decided items: ").removeprefix("Decided items: ").split(",")[0])
    target = desktop.home / text_in(window.application, TARGET)
    workspace = next(each for each in target.parent.glob("*.docket") if target.name.startswith(each.stem))
    told = run_docket("advise", workspace)
    assert decided == next(each["value"] for each in told["figures"] if each["name"] == "decided_examples"), told
    assert "not known, says nothing" in figure(window, "A model of your own saves a day"), figures(window)

    window.press("ctrl+2")
    search(window, "state:resolved")
    until(lambda: f"{decided} match" in everything_said(window.application), "the resolved items are not found")
    selected_items(window, 3)
    window.press("ctrl+shift+e")
    until(lambda: find(window.application, name="Only 3 items selected in the Queue"), "the selection is not taken over")
    until(lambda: "(Not selected)" in everything_said(window.application), "nothing is said of what is not selected")
    target = run_export(window, desktop.home)
    window.quit()
    manifest = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["records"] == 3 and len(manifest["recipe"]["ids"]) == 3, manifest
    assert len(lines_of(target)) == 3
    known = exported(desktop.home, workspace)
    texts = {known[item]["text"] for item in manifest["recipe"]["ids"]}
    assert {record["messages"][1]["content"] for record in lines_of(target)} == texts
    assert run_docket("verify", workspace)["ok"]


def both_see_what_the_other_has_decided(desktop):
    """While the window shows the advice and a selection, another process decides, imports and exports in the same file."""
    workspace = make_workspace(desktop.home, "shared", taxonomy(), [prediction(n, FEES[0]) for n in range(12)], POLICY)
    first = DocketWindow(desktop, workspace)
    item = first.await_item()
    item = decide(first, item)
    first.press("ctrl+7")
    first.press(ADVICE)
    until(lambda: figure(first, "Decided items: 1,"), lambda: f"one item is decided, and not {figures(first)}")

    more = desktop.home / "more.jsonl"
    more.write_text("".join(json.dumps(prediction(n, FEES[0])) + "\n" for n in range(100, 104)), encoding="utf-8")
    assert run_docket("import", workspace, more)["items_added"] == 4
    second = DocketWindow(desktop, workspace, reviewer="Ben")
    second.await_item()
    decide(second, second.items_heard()[-1])
    first.to_front()
    first.press("F5")
    until(lambda: figure(first, "Decided items: 2,"), lambda: f"the other one's decision is not counted: {figures(first)}")

    first.press("ctrl+2")
    search(first, "state:resolved")
    until(lambda: "2 match" in everything_said(first.application), "the resolved items are not found")
    selected_items(first, 2)
    first.press("ctrl+shift+e")
    until(lambda: find(first.application, name="Only 2 items selected in the Queue"), "the selection is not taken over")
    target = run_export(first, desktop.home)
    decided = exported(desktop.home, workspace, "resolved")
    assert {record["messages"][1]["content"] for record in lines_of(target)} == {item["text"] for item in decided.values()}, decided
    assert [record["messages"][2]["content"] for record in lines_of(target)] == [key_of(FEES[0])] * 2
    first.quit()
    second.to_front()
    second.quit()
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
