"""An assistive technology outside the process reads the window and works it: names, roles, states, actions, announcements."""

import pyatspi

from accessible_tree import act, descendants, everything_said, find, has, pump
from docket_window import DocketWindow, exported, main, make_workspace
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy

CONTROLS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST,
            pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_TABLE, pyatspi.ROLE_MENU_ITEM)
ROLELESS = (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_EXTENDED)


def open_desk(desktop, predictions, kind="single", policy=POLICY):
    workspace = make_workspace(desktop.home, "read", taxonomy(kind), predictions, policy)
    window = DocketWindow(desktop, workspace)
    return workspace, window, window.await_item()


def label_rows(window):
    rows = find(window.application, pyatspi.ROLE_LIST, "Labels")
    return [rows.getChildAtIndex(i) for i in range(rows.childCount)]


def fresh(accessible):
    """As it is now, and not as the client remembers it."""
    accessible.clear_cache()
    return accessible


def shown(window):
    return [a for a in descendants(window.application) if has(a, pyatspi.STATE_SHOWING)]


def focused(window):
    pump()
    return [a for a in descendants(window.application) if has(fresh(a), pyatspi.STATE_FOCUSED)]


def await_focus(window, name):
    return until(lambda: next((a for a in focused(window) if a.name == name), None), lambda: f"focus on {[a.name for a in focused(window)]}, not {name!r}")


def an_item_is_decided_without_keys_or_mouse(desktop):
    workspace, window, item = open_desk(desktop, [prediction(n, FEES[0], text=f"Why was I charged {n} times?") for n in range(3)])
    assert find(window.application, pyatspi.ROLE_FRAME).name == "read.docket – Docket"
    text = find(window.application, name="Text under review").queryText()
    assert text.getText(0, text.characterCount).startswith("Why was I charged")

    rows = label_rows(window)
    names = [row.name for row in rows]
    assert names[0] == "Fees and rates" and rows[0].getRole() == pyatspi.ROLE_HEADING, names
    first = rows[1]
    assert first.getRole() == pyatspi.ROLE_LIST_ITEM
    assert first.name == "Card payment fee charged, key 1, 1 of 11 in Fees and rates", first.name
    assert not has(first, pyatspi.STATE_CHECKED)
    extents = first.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    assert extents.width > 200 and extents.height >= 24, extents
    act(first, "Press")
    window.await_words("Card payment fee charged, chosen")
    assert fresh(first).name == "Card payment fee charged, key 1, chosen, 1 of 11 in Fees and rates", first.name
    assert has(first, pyatspi.STATE_CHECKED)

    sure = find(window.application, pyatspi.ROLE_RADIO_BUTTON, "Sure")
    act(sure, "Press")
    window.await_words("Sure")
    assert has(fresh(sure), pyatspi.STATE_CHECKED)
    act(find(window.application, pyatspi.ROLE_PUSH_BUTTON, "Submit"), "Press")
    window.await_item(but=item)
    assert not has(fresh(first), pyatspi.STATE_CHECKED), "the next item begins without a choice"
    window.quit()
    decision = exported(desktop.home, workspace)[item]["decisions"][-1]
    assert decision["labels"] == [key_of(FEES[0])] and decision["certainty"] == "sure" and decision["exposure"] == "blind", decision


def nothing_is_told_of_the_model_before_a_reveal(desktop):
    """Two items that differ in nothing but what the model said: every word of the tree is the same for both."""
    text = "The same words."
    predictions = [prediction(1, FEES[0], 0.4137, text, "because of the word fee"), prediction(2, FEES[5], 0.2718, text, "it mentions a top up")]
    policy = POLICY | {"high_impact_labels": [key_of(FEES[5])], "label_thresholds": {key_of(FEES[0]): 0.95}}
    _, window, item = open_desk(desktop, predictions, policy=policy)
    assert find(window.application, name="Model suggestion hidden").description == ""

    def words():
        told = everything_said(window.application).splitlines()
        # What follows the clock and the count is the same for both in kind, not in figures.
        return [line.replace(window_item, "ITEM") for line in told if not any(word in line for word in ("held for you", "Due ", "left", "Received", "Saved"))]

    window_item = item
    first = words()
    assert not any(word in line for line in first for word in ("0.4", "41", "27", "because of", "mentions a top", "model-one", "p1")), first
    window.press("ctrl+k")
    window_item = window.await_item(but=item)
    second = words()
    reasons = {"High impact", "Low confidence", "Policy rule"}
    assert "High impact" not in "\n".join(first + second)
    differing = [line for line in set(first) ^ set(second) if line not in reasons and "can be undone" not in line]
    assert differing == [], differing
    window.press("space")
    window.await_words("Model suggests")
    assert any("Model suggests" in line for line in words())


def every_control_says_what_it_is(desktop):
    _, window, item = open_desk(desktop, [prediction(n, FEES[0]) for n in range(4)])
    for step in ((), ("2", "Return")):
        if step:
            window.press(*step)
            window.await_words("Your label differs")
        silent = [a.getRoleName() for a in shown(window) if a.getRole() in CONTROLS and not a.name.strip()]
        assert silent == [], silent
        roleless = [(a.getRoleName(), a.name, [b.name for b in (a.parent,)]) for a in shown(window) if a.getRole() in ROLELESS]
        assert roleless == [], roleless


def focus_goes_in_reading_order_and_is_never_lost(desktop):
    _, window, item = open_desk(desktop, [prediction(n, FEES[0]) for n in range(6)])
    await_focus(window, "Review")
    places = []
    names = []
    for _ in range(30):
        before = len(window.heard.focused)
        window.press("Tab")
        until(lambda: (pump(), len(window.heard.focused) > before)[1], lambda: f"Tab moved nothing after {names}")
        at = window.heard.focused[-1]
        if names and at.name == names[0]:
            break
        names.append(at.name)
    order = ["Pause", "Text under review", "Reveal", "How sure", "Note", "Undo last", "Skip", "Flag", "Filter labels", "Labels"]
    seen = [next((place for place, name in enumerate(names) if name.startswith(word)), None) for word in order if word != "Labels"]
    assert None not in seen and seen == sorted(seen), (names, seen)

    window.press("Escape")
    await_focus(window, "Review")
    for pane in ("Text under review", "Note", "Filter labels", "Definition", "Text under review"):
        window.press("F6")
        await_focus(window, pane)
    window.press("shift+F6")
    await_focus(window, "Definition")
    window.press("Escape")
    await_focus(window, "Review")

    window.press("1", "Return")
    item = window.await_item(but=item)
    await_focus(window, "Review")
    window.press("F1")
    until(lambda: (pump(), find(window.application, name="Keys of this screen")), "the sheet of keys did not open")
    window.press("Escape")
    await_focus(window, "Review")
    window.press("ctrl+e")
    await_focus(window, "Note")
    window.press("Escape")
    await_focus(window, "Review")
    window.quit()


def each_thing_is_announced_once(desktop):
    _, window, item = open_desk(desktop, [prediction(n, FEES[0]) for n in range(6)])
    items = [item]
    for _ in range(3):
        window.press("1")
        window.await_words("chosen")
        window.press("Return")
        item = window.await_item(but=item)
        items.append(item)
    window.await_words("Item")
    until(lambda: window.heard.texts().count("Saved") >= 3, lambda: str(window.heard.texts()))
    texts = window.heard.texts()
    for told in items:
        assert sum(1 for text in texts if text.startswith(f"Item {told}, Due ")) == 1, texts
    announced = next(text for text in texts if text.startswith(f"Item {items[0]},"))
    number = int(items[0].split("-")[1])
    assert announced.endswith(f"Why it is here: Low confidence. Message number {number} about my card."), announced
    assert texts.count(f"{FEES[0]}, chosen") == 3, texts
    assert {role for role, _ in window.heard.announcements} == {pyatspi.ROLE_NOTIFICATION}, "nothing of this is urgent"
    window.quit()


def an_error_is_urgent(desktop):
    broken = desktop.home / "broken.docket"
    broken.write_bytes(b"no workspace at all" * 100)
    window = DocketWindow(desktop, broken)
    words = window.await_words("broken.docket")
    assert [role for role, text in window.heard.announcements if text == words] == [pyatspi.ROLE_ALERT], window.heard.announcements
    window.to_front()  # it may have spoken before it has the keyboard
    window.quit()


if __name__ == "__main__":
    main(globals())
