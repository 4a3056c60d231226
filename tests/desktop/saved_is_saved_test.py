"""What was called saved is in the file, whoever else works on it beside the window and however the window ends.

Each round shows every screen, runs commands, an import, another reviewer and the open screen of a second program beside
it, answers before and after, looks at the process's locks and descriptors, and ends one of three ways. DOCKET_ROUNDS: how often
each way (2).
"""

import json
import os
import subprocess
from pathlib import Path
from signal import SIGKILL, SIGTERM

import pyatspi

from accessible_tree import descendants, has
from docket_window import BINARY, DocketWindow, exported, main, make_workspace, run_docket
from private_desktop import PATIENCE_S, until
from sample_task import FEES, POLICY, key_of, prediction, taxonomy

ROUNDS = int(os.environ.get("DOCKET_ROUNDS", "1"))
SUGGESTED = FEES[0]  # key 1, of every prediction
SCREENS = [("ctrl+2", pyatspi.ROLE_TABLE), ("ctrl+4", pyatspi.ROLE_TREE), ("ctrl+7", pyatspi.ROLE_SPIN_BUTTON), ("ctrl+1", pyatspi.ROLE_LIST)]
DIALOGS = ["ctrl+comma", "F1", "ctrl+shift+p", "ctrl+o"]  # the last one lists the folder with the workspace in it


def quit_it(window):
    window.to_front()
    window.quit()


def terminate(window):
    window.signal(SIGTERM)
    window.await_orderly_end()


def kill(window):
    window.signal(SIGKILL)
    window.wait()


WAYS_TO_END = [quit_it, terminate, kill]


def showing(window, role):
    return next((a for a in descendants(window.application) if a.getRole() == role and has(a, pyatspi.STATE_SHOWING)), None)


def show_every_screen(window):
    window.to_front()
    for key, role in SCREENS:
        window.press(key)
        until(lambda: showing(window, role), f"{key} shows no {role}")
    for key in DIALOGS:
        window.press(key)
        window.await_dialog()
        window.press("Escape")
        window.await_frame()


def answer(window, item, acknowledged):
    """Decides the item at hand, and waits until the window says that it is saved; the next item."""
    window.to_front()
    before = window.heard.texts().count("Saved")
    window.press("1", "Return")
    following = window.await_item(but=item)
    until(lambda: window.heard.texts().count("Saved") > before, lambda: f"{item} was not called saved: {window.heard.texts()[-8:]}")
    acknowledged.append(item)
    return following


def review_beside(workspace, name, acknowledged):
    """Another reviewer decides two items on the command line."""
    requests = [{"op": "claim"}, {"op": "decide", "labels": [key_of(SUGGESTED)]}] * 2
    done = subprocess.run([BINARY, "review", workspace, "--reviewer", name], input="".join(json.dumps(r) + "\n" for r in requests),
                          capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(a["ok"] for a in answers) and len(answers) == 4, answers
    acknowledged += [answers[0]["item"]["id"], answers[2]["item"]["id"]]


def import_beside(folder, workspace, number):
    more = folder / f"more-{number}.jsonl"
    more.write_text("".join(json.dumps(prediction(n, SUGGESTED)) + "\n" for n in range(number, number + 5)), encoding="utf-8")
    assert run_docket("import", workspace, more)["items_added"] == 5


def open_screen_beside(desktop):
    other = DocketWindow(desktop, reviewer="somebody-else")
    until(lambda: showing(other, pyatspi.ROLE_LIST) or showing(other, pyatspi.ROLE_PUSH_BUTTON), "the open screen shows nothing")
    kill(other)


def locks_on(file, pid):
    wanted = file.stat()
    locks = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            status = descriptor.stat()
        except OSError:
            continue
        if (status.st_dev, status.st_ino) == (wanted.st_dev, wanted.st_ino):
            told = Path(f"/proc/{pid}/fdinfo/{descriptor.name}").read_text(encoding="utf-8")
            locks |= {line.split(": ", 1)[1] for line in told.splitlines() if line.startswith("lock:")}
    return locks


def check_files_of(window, workspace):
    """The window's files are those in the folder, and its locks on them stand."""
    descriptors = [os.readlink(d) for d in Path(f"/proc/{window.pid}/fd").iterdir() if d.is_symlink()]
    gone = [target for target in descriptors if "(deleted)" in target and str(workspace) in target]
    assert not gone, gone
    for name in (workspace, Path(f"{workspace}-wal"), Path(f"{workspace}-shm")):
        assert str(name) in descriptors, (name, descriptors)
    assert locks_on(workspace, window.pid), "no lock on the workspace"
    assert locks_on(Path(f"{workspace}-shm"), window.pid), "no lock on the index of its log"


def check_everything_is_there(desktop, workspace, acknowledged, round_number):
    assert run_docket("verify", workspace)["ok"]
    target = desktop.home / f"kept-{round_number}"
    target.mkdir()
    records = exported(target, workspace)
    missing = [item for item in acknowledged if not records[item].get("decisions")]
    assert not missing, f"called saved and gone: {missing}"


def work_beside_others(desktop, reviewers):
    """Rounds with one window for each reviewer, all on one file."""
    workspace = make_workspace(desktop.home, "shared", taxonomy(), [prediction(n, SUGGESTED) for n in range(100)], POLICY)
    acknowledged = []
    for number in range(ROUNDS * len(WAYS_TO_END)):
        windows = [DocketWindow(desktop, workspace, reviewer=name) for name in reviewers]
        items = [window.await_item() for window in windows]
        for window in windows:
            show_every_screen(window)
        items = [answer(window, item, acknowledged) for window, item in zip(windows, items)]
        assert run_docket("stats", workspace)["decisions"] == len(acknowledged)
        assert run_docket("verify", workspace)["ok"]
        review_beside(workspace, f"beside-{number}", acknowledged)
        open_screen_beside(desktop)
        import_beside(desktop.home, workspace, 1000 + 5 * number)
        for window in windows:
            check_files_of(window, workspace)
        items = [answer(window, item, acknowledged) for window, item in zip(windows, items)]
        for window in windows:
            check_files_of(window, workspace)
        for window in windows:
            WAYS_TO_END[number % len(WAYS_TO_END)](window)
        check_everything_is_there(desktop, workspace, acknowledged, number)
    assert run_docket("stats", workspace)["decisions"] == len(acknowledged), acknowledged


def beside_one_window(desktop):
    work_beside_others(desktop, ["ada"])


def beside_two_windows(desktop):
    work_beside_others(desktop, ["ada", "bert"])


if __name__ == "__main__":
    main(globals())
