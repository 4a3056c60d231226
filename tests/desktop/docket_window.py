"""The real program on a private desktop: worked by keys, and read as a screen reader reads it."""

import json
import os
import subprocess
import sys
import time

import pyatspi

from accessible_tree import descendants, has
from private_desktop import PATIENCE_S, until
from spoken import Spoken

BINARY = os.environ.get("DOCKET_BINARY", "")
ITEM = "Item %1, %2. Why it is here: %3. %4"


def run_docket(*arguments, exits=(0,)):
    """A command of the command line, which ends with one of these; its JSON object."""
    done = subprocess.run([BINARY, *map(str, arguments), "--json"], capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode in exits, f"docket {' '.join(map(str, arguments))}: {done.returncode} {done.stderr}"
    return json.loads(done.stdout)


def make_workspace(folder, name, taxonomy, predictions, policy):
    """`docket new` and `docket import` with the given contents; the workspace's path."""
    for suffix, content in (("taxonomy", taxonomy), ("policy", policy)):
        (folder / f"{name}-{suffix}.json").write_text(json.dumps(content), encoding="utf-8")
    source = folder / f"{name}.jsonl"
    source.write_text("".join(json.dumps(record) + "\n" for record in predictions), encoding="utf-8")
    workspace = folder / f"{name}.docket"
    run_docket("new", workspace, "--taxonomy", folder / f"{name}-taxonomy.json", "--policy", folder / f"{name}-policy.json")
    imported = run_docket("import", workspace, source)
    assert imported["escalated"] == len(predictions), imported
    return workspace


def exported(folder, workspace, include="all"):
    """Everything that is stored of each item, by its id, as `docket export` writes it."""
    target = folder / f"export-{workspace.stem}-{include}"
    run_docket("export", workspace, "--out", target, "--format", "native", "--include", include)
    lines = (target / "records.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def _settings_of(desktop, reviewer):
    """The environment of somebody else at the same desktop."""
    folder = desktop.home / f"config-of-{reviewer}"
    settings = folder / "docket" / "window.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[reviewer]\nname={reviewer}\n", encoding="utf-8")
    return os.environ | {"XDG_CONFIG_HOME": str(folder)}


def _xdotool(*words):
    """What it prints; nothing where it finds no such window, which may be so for a moment."""
    return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout


def _active_window():
    """The process of the window that has the keyboard, and whether it is a window and no dialog of Docket."""
    told = _xdotool("getactivewindow", "getwindowpid", "getwindowname").splitlines()
    return (int(told[0]), told[1].endswith("Docket")) if len(told) == 2 and told[0].isdigit() else None


class DocketWindow:
    """The program's window. Keys go through the X server to whatever has the focus, as from a keyboard."""

    def __init__(self, desktop, *arguments, reviewer=None, language="en", **options):
        """`reviewer`: somebody with settings of their own; otherwise the owner of the desktop. `language`: that of the window."""
        from accessible_tree import Listener, application

        self.log = desktop.home / "docket.log"
        self.heard = Listener()
        self._item_at = 0  # where in what was heard the item at hand begins
        self.spoken = Spoken(language)
        environment = (_settings_of(desktop, reviewer) if reviewer else os.environ) | {"DOCKET_LANGUAGE": language}
        self._process = desktop.start(BINARY, *map(str, arguments), cwd=desktop.home, env=environment, **options)
        self.pid = self._process.pid
        self.application = until(lambda: self._alive() and application(self._process.pid), "no window in the accessibility tree")

    def _alive(self):
        status = self._process.poll()
        assert status is None, f"docket ended with {status}: {self.log.read_text(errors='replace')[-2000:]}"
        return True

    def to_front(self):
        """Gives the window the keyboard."""

        def is_in_front():
            if _active_window() == (self.pid, True):
                return True
            found = _xdotool("search", "--all", "--onlyvisible", "--pid", str(self.pid), "--name", "Docket$").split()
            if found:
                _xdotool("windowactivate", found[0])
            return False

        until(is_in_front, "the window does not come to the front")

    def export(self):
        """Writes the dataset that the export screen offers as it opens."""
        self.press("ctrl+7")
        run = self.spoken("Run export")
        until(lambda: any(a.name.startswith(run) and has(a, pyatspi.STATE_ENABLED) and has(a, pyatspi.STATE_SHOWING) for a in descendants(self.application)),
              "there is nothing to export")
        self.press("ctrl+Return")

    def await_dialog(self):
        """Waits until a dialog of the program has the keyboard."""
        until(lambda: self._alive() and _active_window() == (self.pid, False), "no dialog has the keyboard")

    def await_popup(self, beside=1):
        """Waits until one more window of the program is on screen than so many: a dialog, or a menu, which has the keyboard without
        being active."""
        until(lambda: self._alive() and len(_xdotool("search", "--onlyvisible", "--class", "docket").split()) > beside, "no further window")

    def await_no_popup(self, beside=1):
        """Waits until these are the only windows of the program on screen."""
        until(lambda: self._alive() and len(_xdotool("search", "--onlyvisible", "--class", "docket").split()) == beside, "a further window stays")

    def await_frame(self):
        """Waits until the window itself has the keyboard, and no dialog of it."""
        until(lambda: self._alive() and _active_window() == (self.pid, True), "the window has not the keyboard again")

    def press(self, *chords):
        self._alive()
        subprocess.run(["xdotool", "key", "--delay", "0", *chords], check=True)

    def hold(self, chord, seconds):
        """Presses a chord and lets go of it after so long; the X server repeats it meanwhile."""
        self._alive()
        subprocess.run(["xdotool", "keydown", chord], check=True)
        time.sleep(seconds)  # what is done, not what is waited for
        subprocess.run(["xdotool", "keyup", chord], check=True)

    def type(self, text):
        self._alive()
        subprocess.run(["xdotool", "type", text], check=True)  # one key after the other, as people do

    def type_into(self, name, text):
        """Into the field of this name, which has the keyboard, and waits until it is there: characters take their way over the
        accessibility bus, on which one may overtake another, and a shortcut all of them. Then it is typed anew."""
        from accessible_tree import text_in

        def typed():
            found = text_in(self.application, name)
            if len(found) >= len(text) and found != text:
                self.press("ctrl+a")
                self.type(text)
            return found == text

        self.type(text)
        until(typed, lambda: f"{text!r} was not typed into {name}: {text_in(self.application, name)!r}")

    def await_item(self, but=None):
        """Waits until an item other than `but` was announced, which is when it is on screen; its id."""

        def other():
            self._alive()
            texts = self.heard.texts()
            places = [place for place, text in enumerate(texts) if self.spoken.first_of(ITEM, text) is not None]
            if not places:
                return None
            item = self.spoken.first_of(ITEM, texts[places[-1]])
            if item == but:
                return None
            self._item_at = places[-1]
            return item

        return until(other, lambda: f"no item after {but}; heard: {self.heard.texts()[-5:]}")

    def items_heard(self):
        """The ids of the items that were announced, in turn."""
        return [item for item in (self.spoken.first_of(ITEM, text) for text in self.heard.texts()) if item is not None]

    def await_words(self, words):
        """Waits until something was said, since the item at hand was, that holds the words."""
        self._alive()
        return until(lambda: next((text for text in self.heard.texts()[self._item_at:] if words in text), None),
                     lambda: f"not said: {words!r}; heard: {self.heard.texts()[self._item_at:]}")

    def signal(self, number):
        self._process.send_signal(number)

    def wait(self):
        """Waits for the end; the exit status, or the signal that ended it as a negative number."""
        return self._process.wait(PATIENCE_S)

    def has_ended(self):
        return self._process.poll() is not None

    def await_orderly_end(self):
        """Waits for the end, which is without a complaint of Qt; what depends on how busy the machine is does not count."""
        status = self.wait()
        said = [line for line in self.log.read_text(errors="replace").splitlines()
                if "the window was held by" not in line and not line.startswith("QSpiApplication::keyEventError")]
        assert status == 0 and said == [], f"docket ended with {status} and said: {said}"

    def quit(self):
        """Ctrl+Q, and waits for the end, which is without a complaint: not of Qt, and not of the watchdog."""
        self.press("ctrl+q")
        self.await_orderly_end()
        said = self.log.read_text(errors="replace")
        assert said == "", f"docket said: {said}"


def main(tests):
    """Runs the test that the command line names on a private desktop. One a process: the AT-SPI client knows one bus."""
    from private_desktop import PrivateDesktop, skip_unless_installed

    skip_unless_installed()
    with PrivateDesktop() as desktop:
        tests[sys.argv[1]](desktop)
