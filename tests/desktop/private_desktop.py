"""A desktop of its own for a test: display, window manager, session bus and accessibility bus, with folders of its own.

Nothing of the user's desktop is seen or touched. Everything that was started ends with the `with` block, also when the test fails.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77  # what CTest takes for "skipped"
PATIENCE_S = 30
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
SCREEN = "1440x900x24"
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

_libc = ctypes.CDLL(None, use_errno=True)


def skip_unless_installed():
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError):
        missing.append("pyatspi")
    if missing:
        print("skipped: not installed:", ", ".join(missing), "(packaging/setup.sh test installs them)")
        sys.exit(SKIPPED)


def until(holds, what, patience_s=PATIENCE_S):
    """Asks again and again until `holds()` is true, and returns its value; fails with `what` when patience ends."""
    end = time.monotonic() + patience_s
    while True:
        value = holds()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience_s} s in vain: {what() if callable(what) else what}")
        time.sleep(0.005)


def _children_of(pid):
    children = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children += [int(child) for child in task.read_text().split()]
        except OSError:
            pass
    return children


def _begin():
    """Ends with this process, and takes signals as from a desktop, whatever this process was started by."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class PrivateDesktop:
    def __enter__(self):
        # What the buses start by themselves becomes ours to end when its parent is gone.
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
        self.home = Path(tempfile.mkdtemp(prefix="docket-desktop-"))
        os.environ.update(HOME=str(self.home), NO_AT_BRIDGE="0", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(self.home / name.lower())
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"):
            os.environ.pop(name, None)
        try:
            self._display, name = self._start_and_hear("Xvfb", "-displayfd", "{fd}", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset")
            os.environ["DISPLAY"] = ":" + name
            _, os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_hear("dbus-daemon", "--session", "--nofork", "--print-address={fd}")
            ready = self.home / "window-manager-is-ready"
            self.start("openbox", "--startup", f"touch {ready}")
            until(ready.exists, "the window manager did not start")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        pending = _children_of(os.getpid())
        while pending:
            for pid in pending:
                try:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                except (ProcessLookupError, ChildProcessError):
                    pass
            pending = _children_of(os.getpid())
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command, **options):
        log = (self.home / f"{Path(command[0]).name}.log").open("ab")
        return subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_begin, **{"stdin": subprocess.DEVNULL, **options})

    def end_display(self, number):
        """Sends the signal to the X server, and waits for its end."""
        self._display.send_signal(number)
        self._display.wait(PATIENCE_S)

    def _start_and_hear(self, *command):
        """Starts a program that writes one line to a descriptor when it is ready; returns it and the line."""
        reader, writer = os.pipe()
        process = self.start(*(word.format(fd=writer) for word in command), pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as lines:
            line = lines.readline().strip()
        assert line, f"{command[0]} did not start"
        return process, line
