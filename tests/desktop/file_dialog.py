"""Choosing a file by keys, whatever language the dialog speaks."""

import pyatspi

from accessible_tree import descendants, has, pump
from private_desktop import until


def _field_with_focus(window):
    pump()
    for accessible in descendants(window.application):
        if accessible.getRole() == pyatspi.ROLE_TEXT:
            accessible.clear_cache()
            if has(accessible, pyatspi.STATE_FOCUSED):
                return accessible
    return None


def enter_file(window, file):
    """Types the file into the dialog that is open or about to be, and enters it. What comes then may be another dialog."""
    window.await_dialog()
    field = until(lambda: _field_with_focus(window), "no field for the file has the focus")
    window.press("ctrl+a")
    window.type(str(file))
    until(lambda: field.queryText().getText(0, -1) == str(file), lambda: f"the file cannot be typed: {field.queryText().getText(0, -1)!r}")
    window.press("Return")


def choose_file(window, file):
    """The same, and the window has the keyboard again."""
    enter_file(window, file)
    window.await_frame()
