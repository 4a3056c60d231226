"""An admin changes what goes to people, from an empty home folder, by keys alone; then the command line says the same."""

import pyatspi

from accessible_tree import descendants, find, has
from docket_window import DocketWindow, main, run_docket
from keyboard_focus import focused, tab_to
from private_desktop import until

THRESHOLD = "0.91"


def the_threshold_is_published_by_keys(desktop):
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+shift+d")
    window.await_item()
    workspace = next(desktop.home.rglob("support.docket"))
    before = run_docket("policy", workspace, "show")
    waiting = run_docket("stats", workspace)["queue"]["waiting"]
    window.press("ctrl+8")
    rules = until(lambda: find(window.application, pyatspi.ROLE_LIST, "Rules"), "no list of rules")
    until(lambda: has(rules, pyatspi.STATE_FOCUSED) or any(has(a, pyatspi.STATE_FOCUSED) for a in descendants(rules)), "the rules do not get the keyboard")
    until(lambda: any("goes to people" in a.name for a in descendants(rules)), lambda: f"the rules are {[a.name for a in descendants(rules)]}")
    window.press("Return")
    until(lambda: (focused(window, pyatspi.ROLE_TEXT) or rules).name == "Threshold", "Enter does not lead to the threshold")
    window.press("ctrl+a")
    window.type(THRESHOLD)
    window.press("Tab")  # a field is left by it, and what was typed counts
    until(lambda: (focused(window, pyatspi.ROLE_TEXT) or rules).name != "Threshold", "Tab does not leave the threshold")
    until(lambda: any(a.name.startswith(f"Below {THRESHOLD} goes to people") for a in descendants(rules)), lambda: f"the rules are {[a.name for a in descendants(rules)]}")
    until(lambda: run_docket("policy", workspace, "draft")["policy"]["threshold"] == float(THRESHOLD), "the draft is not on disk")
    assert run_docket("policy", workspace, "show")["version"] == before["version"], "nothing is published before it is asked for"

    window.press("ctrl+shift+Return")
    window.await_dialog()
    note = until(lambda: focused(window, pyatspi.ROLE_TEXT), "the note does not have the keyboard")
    window.press("ctrl+a")
    window.type_into(note.name, "More goes to people")
    tab_to(window, "Leave accepted", "shift+Tab", stops=12)  # as a box of choices is called: by what it says
    window.press("Down")
    until(lambda: any(a.name.startswith("Received at any time") for a in descendants(window.application) if has(a, pyatspi.STATE_SHOWING)),
          "nothing can be said of what was accepted")
    window.press("ctrl+Return")
    window.await_frame()
    until(lambda: run_docket("policy", workspace, "show")["version"] == before["version"] + 1, "no further version is in force")
    until(lambda: run_docket("stats", workspace)["queue"]["waiting"] > waiting, "what was accepted does not join the queue")
    after = run_docket("policy", workspace, "show")
    assert after["policy"]["threshold"] == float(THRESHOLD), after
    assert after["policy"] == before["policy"] | {"threshold": float(THRESHOLD)}, "and nothing else"
    assert run_docket("verify", workspace)["ok"]
    window.quit()


if __name__ == "__main__":
    main(globals())
