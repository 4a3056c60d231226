"""The pages of Insights as an assistive technology reads them: tiles, tables and charts by their names, and their words."""

import math
import re

import pyatspi

from accessible_tree import children, descendants, find, has, pump
from private_desktop import until

PAGES = ("Model", "Calibration and thresholds", "Reviewers", "Drift")
STARTS = {"Model": "Labels, the lowest", "Calibration and thresholds": "Cost per day", "Reviewers": "Reviewers", "Drift": "Label drift"}  # where the keyboard comes
CHARTS = (pyatspi.ROLE_CHART, pyatspi.ROLE_SLIDER)


def fixed(value, digits):
    """A number as the window writes it in English: halves go away from zero."""
    power = 10**digits
    rounded = math.floor(abs(value) * power + 0.5) / power
    return f"{math.copysign(rounded, value) + 0.0:,.{digits}f}"


def percent(share, digits=1):
    return f"{fixed(100 * share, digits)} %"


def interval(figure, digits, scale=1):
    return f"{fixed(scale * figure['low'], digits)} to {fixed(scale * figure['high'], digits)}"


def plain(words):
    """Without the marks that keep the direction of a name to it."""
    return re.sub("[\u2066-\u2069]", "", words)


def _showing(root):
    """All under it that is on screen; cells of a table that is hidden say that they were."""
    for child in children(root):
        if has(child, pyatspi.STATE_SHOWING):
            yield child
            yield from _showing(child)


class Insights:
    def __init__(self, window, page="Model"):
        """Opens the screen, and goes to the page by keys."""
        self.window = window
        self._press("ctrl+5", "Model")
        while self.page != page:
            self.next_page()

    def next_page(self):
        self._press("ctrl+Next", PAGES[(PAGES.index(self.page) + 1) % len(PAGES)])

    def _press(self, chord, page):
        """Goes to a page, and waits until the keyboard is there."""
        heard = self.window.heard
        pump()
        before = len(heard.focused)
        self.window.press(chord)
        self.await_page(page)
        is_start = lambda a: a.name.startswith(STARTS[page]) and a.getRole() != pyatspi.ROLE_PAGE_TAB
        until(lambda: (pump(), any(is_start(a) for a in heard.focused[before:]))[1], lambda: f"the keyboard is at {[a.name for a in heard.focused[before:]]}")

    def await_page(self, page):
        """Waits until the page is shown with figures that are those of now."""
        self.page = page
        self._root = until(lambda: self._shown_page(page), f"the page {page} is not shown")
        until(lambda: any(a.getRole() == pyatspi.ROLE_NOTIFICATION and "Computed" in a.name for a in descendants(self._root)), f"{page} has no figures")

    def _shown_page(self, page):
        pump()
        screen = find(self.window.application, pyatspi.ROLE_FILLER, "Insights")
        shown = find(screen, pyatspi.ROLE_FILLER, page) if screen else None
        return shown if shown and has(shown, pyatspi.STATE_SHOWING) else None

    def shown(self, role=None):
        """What is on the page, in reading order."""
        pump()
        return [a for a in _showing(self._root) if role in (None, a.getRole())]

    def words(self):
        return [plain(a.name) for a in self.shown() if a.name]

    def tile(self, title):
        """What a tile says under its title: the figure, and what there is to say of it."""
        tile = next((a for a in self.shown() if a.name.startswith(title) and a.description), None)
        if tile is None:
            return None
        tile.clear_cache()
        return plain(tile.description)

    def table(self, name):
        return next((a for a in self.shown(pyatspi.ROLE_TABLE) if a.name == name), None)

    def cells(self, name):
        """The words of each cell of a table."""
        table = self.table(name)
        return [] if table is None else [plain(cell.name) for cell in descendants(table) if cell.getRole() == pyatspi.ROLE_TABLE_CELL]

    def charts(self):
        return [a for a in self.shown() if a.getRole() in CHARTS]

    def points(self, name):
        chart = next(a for a in self.charts() if a.name == name)
        return [plain(part.name) for part in descendants(chart)]

    def await_tile(self, title, words):
        until(lambda: self.tile(title) == words, lambda: f"{title}: {self.tile(title)!r}, not {words!r}")

    def await_words(self, words):
        until(lambda: any(words in each for each in self.words()), lambda: f"not on the page: {words!r}, but {self.words()}")

    def await_no_table(self, name):
        until(lambda: self.table(name) is None, f"{name} is still there")

    def await_table(self, name):
        return until(lambda: self.table(name), lambda: f"no table {name!r}, but {[table.name for table in self.shown(pyatspi.ROLE_TABLE)]}")

    def await_cell(self, table, words):
        until(lambda: words in self.cells(table), lambda: f"not in {table}: {words!r}, but {self.cells(table)}")
