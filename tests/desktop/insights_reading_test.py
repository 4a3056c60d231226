"""A screen reader at the pages of Insights: every chart is read to its end, every move in one is told, and nothing is silent."""

import re

import pyatspi

from accessible_tree import has, pump
from docket_window import DocketWindow, main
from insights_page import PAGES, Insights, plain
from keyboard_focus import next_stop, tab_to
from private_desktop import until
from traffic_sample import make_traffic

CONTROLS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL,
            pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_CHART, pyatspi.ROLE_SLIDER, pyatspi.ROLE_LIST_ITEM)
LINES = {"Cost per day": 3}  # in a chart of several, of which each row of the table has a point
ALL_ROWS = {"All 5 labels by F1", "Share of each label"}  # a row is a point, whatever its figures


def opened(desktop):
    window = DocketWindow(desktop, make_traffic(desktop.home))
    window.to_front()
    window.await_item()
    return window, Insights(window)


def each_page(page):
    for name in PAGES:
        if page.page != name:
            page.next_page()
        yield name


def points_in_table(page, chart):
    """How many points the rows are of that a chart has as a table; a row without a figure is of none."""
    cells = page.cells(f"{chart}, as a table")
    empty = re.compile("(no figure|: 0)$")
    rows = {cell for cell in cells if ", " not in cell}
    return len({cell.split(", ")[0] for cell in cells if ", " in cell and not empty.search(cell)} & rows) * LINES.get(chart, 1)


def every_chart_is_read_to_its_end(desktop):
    window, page = opened(desktop)
    read = []
    for name in each_page(page):
        points = {chart.name: page.points(chart.name) for chart in page.charts()}
        for chart, told in points.items():
            assert told and all(re.search(r"\d", words) for words in told), (chart, told)
            assert len(set(told)) == len(told), (chart, told)
        window.press("ctrl+i")
        for chart, told in points.items():
            twin = page.await_table(f"{chart}, as a table")
            count = twin.queryTable().nRows if chart in ALL_ROWS else points_in_table(page, chart)
            assert len(told) == count, (chart, told, page.cells(f"{chart}, as a table"))
            tab_to(window, twin.name, role=pyatspi.ROLE_TABLE)
        window.press("ctrl+i")
        read += points
    assert read == ["All 5 labels by F1", "Before calibration", "After, cross-fitted", "Cost per day", "Escalation rate", "Mean confidence", "Share of each label"], read
    window.quit()


def where_one_is_in_a_chart_is_told(desktop):
    window, page = opened(desktop)
    for name in each_page(page):
        for chart in page.charts():
            if chart.getRole() != pyatspi.ROLE_CHART:
                continue
            told = page.points(chart.name)
            tab_to(window, chart.name, role=pyatspi.ROLE_CHART)
            for key, point in (("Home", told[0]), ("End", told[-1]), ("Home", told[0])):
                window.press(key)
                until(lambda: plain(description(chart)) == point, lambda: f"{key} in {chart.name}: at {description(chart)!r}, not {point!r}")
            next_stop(window, "Down" if chart.name == "Share of each label" else "Right")
            assert plain(window.heard.focused[-1].name) in told[1:], (window.heard.focused[-1].name, told)
    window.quit()


def description(accessible):
    pump()
    accessible.clear_cache()
    return accessible.description


def a_threshold_that_is_moved_says_itself_alone(desktop):
    window, page = opened(desktop)
    page.next_page()
    costs = tab_to(window, "Cost per day", role=pyatspi.ROLE_SLIDER)
    window.press("Home")
    lowest = costs.queryValue().currentValue
    window.press("Right", "Right", "Right")
    until(lambda: costs.queryValue().currentValue > lowest + 0.02, lambda: f"at {costs.queryValue().currentValue}, not above {lowest}")
    page.await_words(f"At {costs.queryValue().currentValue:.2f}")
    pump()
    assert window.heard.focused[-1].getRole() == pyatspi.ROLE_SLIDER, f"what was told last is {window.heard.focused[-1].name!r}"
    window.quit()


def nothing_on_a_page_is_silent(desktop):
    window, page = opened(desktop)
    for name in each_page(page):
        spoken = [a for a in page.shown() if a.getRole() in CONTROLS and has(a, pyatspi.STATE_ENABLED)]
        silent = [(a.getRoleName(), a.name, a.parent.name) for a in spoken if not a.name.strip() or a.name.rstrip().endswith((":", ","))]
        assert silent == [], (name, silent)
        for field in page.shown(pyatspi.ROLE_COMBO_BOX):
            captions = [relation.getTarget(0).name for relation in field.getRelationSet() if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
            assert captions in (["Period"], ["Model"]) or field.description, (name, field.name, captions)
    window.quit()


def tab_goes_through_a_page_as_it_is_read(desktop):
    window, page = opened(desktop)
    order = {
        "Model": ["Report", "All predictions", "All, the latest", "Items that figures", "Final labels that", "Labels, the lowest", "Rare label", "Copy or save “All", "All 5 labels",
                  "Copy or save “Conf", "Confusion", "What cells say", "Reasons that"],
        "Calibration and thresholds": ["Report", "All predictions", "All, the latest", "Items that figures", "Final labels that", "Automatic", "Copy or save “Before", "Before", "Copy or save “After",
                                       "After", "Copy or save “Cost", "Cost per day", "A day now", "Save as draft", "Accuracy to", "What is to be audited", "Audit into", "A wrong label", "A review", "Hours", "Labels that need", "These into"],
        "Reviewers": ["Report", "All answers", "Reviewers", "Cohen’s kappa", "Labels reviewers", "Labels that are"],
        "Drift": ["Report", "All predictions", "All models", "Time that", "Label drift", "Prompt", "Format", "Minority", "Silent", "Upstream", "What was", "Copy or save “Esc", "Escalation",
                  "Copy or save “Mean", "Mean", "Copy or save “Share", "Share", "Invalid", "Keep what"],
    }
    for name in each_page(page):
        tab_to(window, name, role=pyatspi.ROLE_PAGE_TAB_LIST)
        for words in order[name]:
            stop = next_stop(window)
            assert stop.name.startswith(words), f"Tab leads to {stop.name!r}, not to {words!r}"
        for words in reversed(order[name][1:-1]):
            stop = next_stop(window, "shift+Tab")
            assert stop.name.startswith(words), f"Shift+Tab leads to {stop.name!r}, not to {words!r}"
        read = [a.name for a in page.shown(pyatspi.ROLE_COMBO_BOX) + page.shown(pyatspi.ROLE_TABLE)]
        assert [a.name for a in page.shown() if a.name in read][0] == order[name][1], f"{name} is read from {read} on"
    window.quit()


if __name__ == "__main__":
    main(globals())
