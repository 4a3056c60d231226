"""Where the keyboard is in a window, and how to get somewhere with it."""

import pyatspi

from accessible_tree import descendants, has, pump
from private_desktop import until


def focused(window, role):
    """The accessible of this role that has the keyboard."""
    return next((a for a in descendants(window.application) if a.getRole() == role and has(a, pyatspi.STATE_FOCUSED)), None)


def next_stop(window, chord="Tab"):
    """Goes to where the chord leads, and waits for it; what has the keyboard then."""
    pump()
    before = len(window.heard.focused)
    window.press(chord)
    until(lambda: (pump(), len(window.heard.focused) > before)[1], f"{chord} leads nowhere")
    return window.heard.focused[-1]


def tab_to(window, name, chord="Tab", role=None, stops=30):
    """Goes from one control to the next, until it is at the one of this role whose name begins so."""
    passed = []
    for _ in range(stops):
        passed.append(next_stop(window, chord))
        if passed[-1].name.startswith(name) and role in (None, passed[-1].getRole()):
            return passed[-1]
    raise AssertionError(f"{chord} does not lead to {name!r}, but to {[stop.name for stop in passed]}")
