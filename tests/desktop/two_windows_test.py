"""One person with two windows on one workspace."""

from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from private_desktop import until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy

SUGGESTED = FEES[0]  # key 1, of every prediction


def decide(window, item):
    window.to_front()
    window.press("1")
    window.await_words(f"{SUGGESTED}, chosen")
    window.press("Return")
    return window.await_item(but=item)


def no_window_takes_what_the_other_is_at(desktop):
    from accessible_tree import everything_said

    workspace = make_workspace(desktop.home, "twice", taxonomy(), [prediction(number, SUGGESTED) for number in range(20)], POLICY)
    first = DocketWindow(desktop, workspace)
    in_first = first.await_item()
    first.press("ctrl+e")
    first.type("of the first window")
    first.press("Return")
    second = DocketWindow(desktop, workspace)
    in_second = second.await_item()
    assert in_second != in_first, in_first
    until(lambda: "open in another window of yours" in everything_said(second.application), "nothing is said of the first window")
    decide(second, in_second)
    decide(first, in_first)
    said = "\n".join(first.heard.texts() + second.heard.texts())
    assert "has this item now" not in said, said
    second.to_front()
    second.quit()
    first.to_front()
    first.quit()
    records = exported(desktop.home, workspace)
    for item in (in_first, in_second):
        assert [decision["labels"] for decision in records[item]["decisions"]] == [[key_of(SUGGESTED)]], records[item]
    assert records[in_first]["decisions"][0]["note"] == "of the first window"
    assert run_docket("stats", workspace)["decisions"] == 2
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
