"""The pages of Insights in the real window, by keys alone: what they say is what the command line says of the same file."""

import pyatspi

from accessible_tree import descendants, find, pump, text_in
from docket_window import DocketWindow, main, run_docket
from insights_page import Insights, fixed, interval, percent, plain
from keyboard_focus import next_stop, tab_to
from private_desktop import until
from traffic_sample import KEYS, LABELS, Review, make_traffic

NAMES = dict(zip(KEYS, LABELS))


def opened(workspace, desktop, page="Model"):
    window = DocketWindow(desktop, workspace)
    window.to_front()
    window.await_item()
    return window, Insights(window, page)


def focused_words(window):
    """What the part says that has the keyboard."""
    pump()
    return [plain(window.heard.focused[-1].name)] if window.heard.focused else []


def same_quality(page, figures):
    """The page of models says what `docket stats --page model` says."""
    overturn = figures["overturn"]
    rate = f"{percent(overturn['rate'])}, {overturn['overturned']} of {overturn['n']}, {interval(overturn, 1, 100)} %"
    page.await_tile("Overturn rate", rate)
    whose = "all traffic" if figures["population"] == "weighted" else "reviewed"
    f1 = figures["macro_f1"]
    page.await_tile(f"Macro F1, {whose}", f"{fixed(f1['value'], 3)}, {interval(f1, 3)} (95 %)")
    sharper = figures.get("sharper_accuracy")
    is_sharper = sharper is not None and (sharper["saved_items"] or 0) >= 1
    accuracy = sharper if is_sharper else figures["accuracy"]
    end = f"; as good as {round(sharper['saved_items'])} more audited item" if is_sharper else " (95 %)"
    said = page.tile(f"Accuracy, {whose}")
    assert said.startswith(f"{percent(accuracy['value'])}, {interval(accuracy, 1, 100)} %{end}"), (said, accuracy)
    for label in figures["labels"]:
        name = NAMES[label["label"]]
        for column, key in (("Precision", "precision"), ("Recall", "recall"), ("F1", "f1")):
            if label[key]["value"] is not None:
                page.await_cell("Labels, the lowest F1 first", f"{name}, {column}: {fixed(label[key]['value'], 2)}")
    for cell in figures["confusion"]:
        if cell["predicted"] is not None:
            count = round(cell["weight"]) if figures["population"] == "weighted" else cell["items"]
            words = f"Final label: {NAMES[cell['reference']]}; Model’s label: {NAMES[cell['predicted']]}; {count},"
            until(lambda: any(said.startswith(words) for said in page.cells("Confusion")), lambda: f"{words!r} not in {page.cells('Confusion')}")


def how_good_a_model_is(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop)
    same_quality(page, run_docket("stats", workspace, "--page", "model"))
    tab_to(window, "Items that figures are of", "shift+Tab")
    window.press("Left")
    same_quality(page, run_docket("stats", workspace, "--page", "model", "--population", "reviewed"))
    tab_to(window, "Final labels that count as right")
    window.press("Right")
    same_quality(page, run_docket("stats", workspace, "--page", "model", "--population", "reviewed", "--references", "any"))
    tab_to(window, "All, the latest of each item", "shift+Tab")
    window.press("End")
    same_quality(page, run_docket("stats", workspace, "--page", "model", "--population", "reviewed", "--references", "any", "--model", "model-two", "--prompt-version", "p1"))
    window.quit()


def what_a_confidence_is_worth(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop, "Calibration and thresholds")
    tab_to(window, "All, the latest of each item", "shift+Tab")
    window.press("Down")
    whose = ("--model", "model-one", "--prompt-version", "p1")
    before = run_docket("calibrate", workspace, *whose)["before"]
    page.await_words(f"ECE {fixed(before['ece'], 3)}")
    bins = [f"Stated {fixed(each['mean_confidence'], 2)}: {percent(each['right'])} right ({interval(each, 1, 100)} %), of {each['n']} items" for each in before["bins"] if each["n"]]
    assert page.points("Before calibration") == bins, (page.points("Before calibration"), bins)

    tab_to(window, "Cost per day")
    window.press("Prior")
    thresholds = run_docket("thresholds", workspace, *whose)
    at = next(a.queryValue().currentValue for a in page.charts() if a.name == "Cost per day")
    then = run_docket("thresholds", workspace, *whose, "--at", at)["at"][0]
    simulated = "A day now, and at the threshold of the cost chart"
    for column, point in (("Now 0.60", thresholds["now"]["point"]), (f"At {fixed(at, 2)}", then)):
        page.await_cell(simulated, f"Routed without review, {column}: {percent(point['accepted_share'], 2)}")
        page.await_cell(simulated, f"Reviewer hours, {column}: {fixed(point['hours_per_day'], 1)} h")
    window.quit()


def how_reviewers_agree(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop, "Reviewers")
    told = run_docket("reviewers", workspace)
    alpha = told["agreement"]["alpha"]
    page.await_tile("Krippendorff’s alpha, nominal", f"{fixed(alpha['value'], 2)}, {interval(alpha, 2)} (95 %)")
    for reviewer in told["reviewers"]:
        page.await_cell("Reviewers", f"{reviewer['name']}, Decisions: {reviewer['decisions']}")
        for way in ("blind", "assisted"):
            said = f"too few ({reviewer[way]['n']})" if reviewer[way]["value"] is None else percent(reviewer[way]["value"])
            page.await_cell("Reviewers", f"{reviewer['name']}, {way.capitalize()}: as the model: {said}")
    cells = {f"{pair['other']} and {pair['one']}: kappa {fixed(pair['kappa']['value'], 2)}, {pair['items']} items" for pair in told["agreement"]["pairs"] if pair["kappa"]["value"] is not None}
    assert cells and cells <= set(page.cells("Cohen’s kappa of each pair of reviewers")), (cells, page.cells("Cohen’s kappa of each pair of reviewers"))
    window.quit()


def whether_a_model_has_drifted(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop, "Drift")
    told = run_docket("check", workspace, "--series", exits=(5,))
    states = {"fine": "Fine", "look": "Look", "act": "Act", "cannot_tell": "Cannot tell"}
    for detector in told["detectors"]:
        name = detector["detector"].replace("_", " ").capitalize()
        tile = f"{name}: {states[detector['state']]}"
        until(lambda: any(a.name == tile for a in page.shown(pyatspi.ROLE_PUSH_BUTTON)), lambda: f"no tile {tile!r} in {page.words()}")
        if detector["value"] is not None and detector["low"] is not None:
            assert page.tile(tile).startswith(f"{percent(detector['value'])}, {interval(detector, 1, 100)} %"), (page.tile(tile), detector)
    findings = [finding for detector in told["detectors"] for finding in detector["findings"]]
    rows = [cell for cell in page.cells("What was found") if ", State: " in cell]
    assert [row.split(", State: ")[1] for row in rows] == [states[finding["state"]] for finding in findings], (rows, findings)
    series = {(each["series"], each["subject"]): each for each in told["series"]}
    assert len(page.points("Escalation rate")) == len(series["escalated", ""]["points"]), page.points("Escalation rate")
    window.quit()


def newer_decisions_come_with_a_key(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop)
    before = page.tile("Overturn rate")
    review = Review(workspace, "dora")
    assert review.decide(9) == 9
    page.await_words("9 items changed since: F5 computes again.")
    assert page.tile("Overturn rate") == before, "nothing changes under the eyes"
    window.press("F5")
    same_quality(page, run_docket("stats", workspace, "--page", "model"))
    assert not any("changed since" in words for words in page.words()), page.words()
    assert page.tile("Overturn rate") != before
    review.decide(1)
    page.await_words("1 item changed since: F5 computes again.")
    review.close()
    page.next_page()
    page.await_words(f"and {run_docket('thresholds', workspace)['sample']['n']} final labels")
    window.quit()


def a_cell_opens_its_items(desktop):
    workspace = make_traffic(desktop.home, "assisted")
    window, page = opened(workspace, desktop)
    tab_to(window, "Confusion", role=pyatspi.ROLE_TABLE)
    window.press("Down", "Right", "Right")
    cell = "Final label: Cash withdrawal; Model’s label: Exchange rate;"
    until(lambda: any(words.startswith(cell) for words in focused_words(window)), lambda: f"at {focused_words(window)}")
    window.press("Return")
    search = "final:cash_withdrawal label:exchange_rate"
    until(lambda: text_in(window.application, "Search the texts") == search, lambda: f"the search is {text_in(window.application, 'Search the texts')!r}")
    listed = until(lambda: find(window.application, pyatspi.ROLE_TABLE, "Items"), "no list of items")
    until(lambda: any(a.name == "Exchange rate" for a in descendants(listed)), lambda: f"listed: {[a.name for a in descendants(listed)][:20]}")
    window.press("ctrl+5")
    until(lambda: focused_words(window) == ["Confusion"], lambda: f"back at {focused_words(window)}, not where the cell is")
    window.press("Left")
    beside = "Final label: Cash withdrawal; Model’s label: Cash withdrawal;"
    until(lambda: any(words.startswith(beside) for words in focused_words(window)), lambda: f"at {focused_words(window)}, not beside the cell")

    window.press("ctrl+i")
    page.await_table("Confusion, as a table")
    page.await_no_table("Confusion")
    window.press("ctrl+i")
    page.await_table("Confusion")
    page.await_no_table("Confusion, as a table")
    window.quit()


def items_that_are_hidden_from_a_reviewer_stay_so(desktop):
    window, page = opened(make_traffic(desktop.home), desktop)
    tab_to(window, "Confusion", role=pyatspi.ROLE_TABLE)
    window.press("Return")
    refusal = "What others decided cannot be searched for here"
    until(lambda: any(a.name.startswith(refusal) for a in descendants(window.application)), "nothing says why there are no items")
    window.quit()


def a_chart_is_copied_as_lines(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop)
    window.press("ctrl+i")
    table = page.await_table("All 5 labels by F1, as a table")
    words = [a.name for a in descendants(table) if a.getRole() == pyatspi.ROLE_TABLE_COLUMN_HEADER]
    rows = [cell.split(", Labels: ") for cell in page.cells("All 5 labels by F1, as a table") if ", Labels: " in cell]
    window.press("ctrl+i")
    tab_to(window, "All 5 labels by F1")
    window.press("ctrl+c")
    next_stop(window, "End")  # a chord of the window would overtake a key of the chart
    window.press("ctrl+2")
    until(lambda: find(window.application, pyatspi.ROLE_TABLE, "Items"), "no list of items")
    tab_to(window, "Search the texts", "shift+Tab")
    window.press("ctrl+a", "ctrl+v")
    copied = [part for row in [words, *rows] for part in row]
    until(lambda: text_in(window.application, "Search the texts").split() == copied, lambda: f"{text_in(window.application, 'Search the texts')!r} is not {copied}")
    window.quit()


def a_threshold_becomes_the_draft(desktop):
    workspace = make_traffic(desktop.home)
    window, page = opened(workspace, desktop, "Calibration and thresholds")
    costs = tab_to(window, "Cost per day", role=pyatspi.ROLE_SLIDER)
    window.press("Prior")
    lowest = run_docket("thresholds", workspace)["optimum"]["threshold"]
    at = until(lambda: (value := costs.queryValue().currentValue) > lowest + 0.04 and value, lambda: f"at {costs.queryValue().currentValue}")
    window.press("ctrl+Return")
    page.window.await_words(f"The draft of policy 2 has the threshold {fixed(at, 2)}.")
    assert run_docket("policy", workspace, "draft")["policy"]["threshold"] == round(at, 2)
    assert run_docket("policy", workspace, "show")["version"] == 1, "nothing is routed by it yet"
    window.quit()

    again = DocketWindow(desktop, workspace)
    again.to_front()
    again.await_item()
    again.press("ctrl+8")
    until(lambda: any(a.name.startswith(f"Below {fixed(at, 2)} goes to people") for a in descendants(again.application)), "the draft is not on the Routing screen")
    assert run_docket("verify", workspace)["ok"]
    again.quit()


def acknowledged(workspace):
    """Who took note of which alert, and in what words."""
    alerts = run_docket("alerts", workspace, "list")["alerts"]
    return {alert["alert"]: [(note["by"], note["note"]) for note in alert["acknowledged"]] for alert in alerts}


def alerts_are_acknowledged_beside_another_process(desktop):
    workspace = make_traffic(desktop.home)
    findings = [finding for detector in run_docket("check", workspace, exits=(5,))["detectors"] for finding in detector["findings"]]
    window, page = opened(workspace, desktop, "Drift")
    tab_to(window, "Keep what is found now", "shift+Tab")
    window.press("space")
    page.await_words(f"Kept: {len(findings)} opened, 0 changed, 0 closed.")
    assert acknowledged(workspace) == {number: [] for number in acknowledged(workspace)} and len(acknowledged(workspace)) == len(findings)

    tab_to(window, "Acknowledge")
    window.press("space")
    window.await_dialog()
    window.type("known")
    window.press("Return")
    window.await_frame()
    page.await_words("Acknowledged by Reviewer")
    mine = next(number for number, notes in acknowledged(workspace).items() if notes)
    assert acknowledged(workspace)[mine] == [("Reviewer", "known")]
    other = next(number for number in acknowledged(workspace) if number != mine)
    run_docket("alerts", workspace, "acknowledge", other, "--by", "eve", "--note", "by the shell")
    window.press("F5")
    page.await_words("by the shell")
    window.quit()

    again, page = opened(workspace, desktop, "Drift")
    page.await_words("by the shell")
    page.await_words("known")
    assert acknowledged(workspace)[other] == [("eve", "by the shell")]
    assert run_docket("verify", workspace)["ok"]
    again.quit()


if __name__ == "__main__":
    main(globals())
