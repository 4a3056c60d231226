"""What an assistive technology receives from outside the process, over AT-SPI."""

import pyatspi
from gi.repository import GLib

LIVE_ROLES = (pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_ALERT)


def pump():
    """Takes in the events that wait."""
    while GLib.MainContext.default().iteration(False):
        pass


def application(pid):
    """The application with this process id, once its window is in the tree."""
    pump()
    for app in pyatspi.Registry.getDesktop(0):
        try:
            if app is not None and app.get_process_id() == pid and app.childCount > 0:
                return app
        except GLib.Error:
            continue
    return None


class Listener:
    """Hears what the program says of itself: announcements in their order, and where the focus goes."""

    def __init__(self):
        self.announcements = []  # (role, text)
        self.focused = []
        pyatspi.Registry.registerEventListener(self._announced, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._renamed, "object:property-change:accessible-name")
        pyatspi.Registry.registerEventListener(self._focus, "object:state-changed:focused")

    def texts(self):
        pump()
        return [text for _, text in self.announcements]

    def _announced(self, event):
        try:
            if event.detail1 == 1 and event.source.getRole() in LIVE_ROLES:
                self.announcements.append((event.source.getRole(), event.source.name))
        except GLib.Error:
            pass

    def _renamed(self, event):
        pass  # being registered is what makes the program send it

    def _focus(self, event):
        if event.detail1 == 1:
            self.focused.append(event.source)


def children(accessible):
    try:
        return [child for child in (accessible.getChildAtIndex(i) for i in range(accessible.childCount)) if child is not None]
    except GLib.Error:
        return []  # went away under the look


def descendants(accessible):
    """Each accessible in reading order, with those above it before it."""
    for child in children(accessible):
        yield child
        yield from descendants(child)


def has(accessible, state):
    return accessible.getState().contains(state)


def find(root, role=None, name=None):
    """The first accessible with this role and this beginning of its name."""
    for accessible in descendants(root):
        try:
            if role is not None and accessible.getRole() != role:
                continue
            if name is None or accessible.name.startswith(name):
                return accessible
        except GLib.Error:
            continue  # went away under the look
    return None


def _text_of(root, name):
    """The text interface of the field of this name: its caption has one too, but none to edit."""
    field = next((a for a in descendants(root) if a.name == name and "EditableText" in a.get_interfaces()), None)
    return field.queryText() if field else None


def text_in(root, name):
    """What stands in the field of this name."""
    text = _text_of(root, name)
    return text.getText(0, -1) if text else ""


def selection_in(root, name):
    """Begin and end of what is selected in the text of this name."""
    text = _text_of(root, name)
    return text.getSelection(0) if text and text.getNSelections() else None


def everything_said(root):
    """Every word of the whole tree: names, descriptions, texts and values."""
    words = []
    for accessible in descendants(root):
        words += [accessible.name, accessible.description]
        try:
            text = accessible.queryText()
            words.append(text.getText(0, text.characterCount))
        except NotImplementedError:
            pass
    return "\n".join(word for word in words if word)


def act(accessible, name):
    """Does the action with this name."""
    action = accessible.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    assert name in names, f"{accessible.name!r} can only {names}"
    action.doAction(names.index(name))
