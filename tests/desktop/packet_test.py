"""A lead hands items out in a packet, somebody reviews it in a window of their own, and the lead merges it: by keys alone, from an
empty home folder, with all windows open side by side."""

from accessible_tree import everything_said
from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from file_dialog import enter_file
from first_hour_test import enabled_button
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy
from workspace_menu_test import choose, dialog_that_says

ITEMS = 8
ANSWERED = 3
OTHER = FEES[1]  # key 2


def hand_out(window, workspace, reviewer):
    """Makes a packet of all that is to be had, in the file that is suggested; the file."""
    choose(window, "m")
    dialog_that_says(window, "Make a packet", "Nobody else gets its items")
    window.type(reviewer)
    until(lambda: enabled_button(window, "Make packet"), "the packet cannot be made")
    window.press("Return")
    window.await_frame()
    packet = workspace.with_name(f"{workspace.stem}-{reviewer}.docket")
    until(packet.exists, f"there is no {packet}")
    until(lambda: "Packet 1 with" in everything_said(window.application), "nothing is said of the packet")
    return packet


def review(window, items):
    """Answers so many items; their ids."""
    answered = []
    item = window.await_item()
    for _ in range(items):
        window.press("2")
        window.await_words(f"{OTHER}, chosen")
        window.press("Return")
        answered.append(item)
        item = window.await_item(but=item)
    return answered


def a_packet_goes_out_and_comes_back(desktop):
    workspace = make_workspace(desktop.home, "fees", taxonomy(), [prediction(number, FEES[0]) for number in range(ITEMS)], POLICY)
    lead = DocketWindow(desktop, workspace, reviewer="Lea Lead")
    lead.to_front()
    in_hand = lead.await_item()
    packet = hand_out(lead, workspace, "ada")
    held = run_docket("packet", workspace, "list")["packets"][0]["held"]
    assert 0 < held < ITEMS, f"{held} are in the packet, and what the lead is at is not"

    ada = DocketWindow(desktop, packet, reviewer="Somebody Else")
    ada.to_front()
    until(lambda: "This is a packet for" in everything_said(ada.application), "it does not say that it is one")
    said = everything_said(ada.application)
    assert "model-one" not in said and "0.41" not in said, "something of the model is told"
    answered = review(ada, ANSWERED)
    assert in_hand not in answered, f"{in_hand} is in the hands of the lead"
    ada.quit()

    lead.to_front()
    for added, already in ((ANSWERED, 0), (0, ANSWERED)):
        choose(lead, "g")
        enter_file(lead, packet)
        dialog_that_says(lead, "Merge packets", "Nothing was changed yet", f"{ANSWERED} of {held} items answered")
        lead.press("ctrl+Return" if added else "Escape")
        lead.await_frame()
        until(lambda: run_docket("stats", workspace)["decisions"] == ANSWERED, lambda: run_docket("stats", workspace))
    lead.quit()

    records = exported(desktop.home, workspace)
    for item in answered:
        decision, = records[item]["decisions"]
        assert (decision["reviewer"], decision["labels"], decision["exposure"]) == ("ada", [key_of(OTHER)], "blind"), decision
    assert run_docket("packet", workspace, "list")["packets"][0]["held"] == held - ANSWERED
    assert run_docket("verify", workspace)["ok"]


def a_locked_packet_is_opened_with_its_passphrase(desktop):
    workspace = make_workspace(desktop.home, "fees", taxonomy(), [prediction(number, FEES[0]) for number in range(ITEMS)], POLICY)
    word = desktop.home / "word"
    word.write_text("correct horse battery\n", encoding="utf-8")
    packet = desktop.home / "ada.locked"
    run_docket("packet", workspace, "make", "--reviewer", "ada", "--items", 4, "--out", packet, "--passphrase", f"file:{word}")
    window = DocketWindow(desktop, packet, reviewer="ada")
    dialog_that_says(window, "ada.locked is locked", "Nobody can read the file without it")
    window.type("correct horse battery")
    until(lambda: enabled_button(window, "Unlock…"), "it cannot be unlocked")
    window.press("Return")
    opened = desktop.home / "opened.docket"
    enter_file(window, opened)
    review(window, 2)
    window.quit()
    merged = run_docket("packet", workspace, "merge", opened)
    assert merged["decisions_added"] == 2, merged
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
