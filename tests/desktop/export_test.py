"""A dataset of the sample, from an empty home, by keys: format, split, the way to write it; then the files say what was asked for."""

import hashlib
import json
from pathlib import Path
from signal import SIGKILL

import pyatspi

from accessible_tree import find, has, text_in
from docket_window import DocketWindow, main, run_docket
from private_desktop import until

TARGET = "Folder that the files go to"


def showing(window, role, name):
    return until(lambda: (part := find(window.application, role, name)) is not None and has(part, pyatspi.STATE_SHOWING) and part, f"no {name!r}")


def lines_of(folder, split):
    file = folder / "data" / f"{split}.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def a_dataset_is_made_by_keys(desktop):
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+shift+d")
    window.await_item()
    window.press("ctrl+7")
    button = showing(window, pyatspi.ROLE_PUSH_BUTTON, "Run export")
    chat = showing(window, None, "Chat fine-tuning")
    until(lambda: has(chat, pyatspi.STATE_FOCUSED), "the first format has not the keyboard")
    window.press("Down", "Right")
    until(lambda: has(find(window.application, name="HF dataset"), pyatspi.STATE_CHECKED), "the format did not change")
    share = find(window.application, pyatspi.ROLE_SPIN_BUTTON, "Test, percent")
    share.queryComponent().grabFocus()
    until(lambda: has(share, pyatspi.STATE_FOCUSED), "the share has not the keyboard")
    window.press("ctrl+a", "4", "0")
    until(lambda: find(window.application, pyatspi.ROLE_SPIN_BUTTON, "Training, percent").queryValue().currentValue == 60, "the shares do not add up")
    until(lambda: "-hf-dataset" in text_in(window.application, TARGET), "the folder is not named after the format")
    until(lambda: has(button, pyatspi.STATE_ENABLED), "nothing to export")
    window.press("ctrl+Return")
    target = desktop.home / text_in(window.application, TARGET)
    until((target / "manifest.json").exists, "no dataset")
    window.quit()

    manifest = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["recipe"]["format"] == "hf-dataset", manifest["recipe"]
    for name, facts in manifest["files"].items():
        assert hashlib.sha256((target / name).read_bytes()).hexdigest() == facts["sha256"], name
    learned, measured = len(lines_of(target, "train")), len(lines_of(target, "test"))
    assert learned + measured == manifest["records"], (learned, measured, manifest["records"])
    assert learned > measured > 0, (learned, measured)
    workspace = next(target.parent.glob("*.docket"))
    assert run_docket("verify", workspace)["ok"]


def a_named_recipe_goes_out_and_is_made_again(desktop):
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+shift+d")
    window.await_item()
    window.press("ctrl+7")
    button = showing(window, pyatspi.ROLE_PUSH_BUTTON, "Run export")
    until(lambda: has(button, pyatspi.STATE_ENABLED), "nothing to export")
    window.press("ctrl+shift+s")
    window.await_dialog()
    window.type_into("Save recipe", "fine-tune")
    window.press("Return")
    window.await_frame()
    window.await_words("Saved as \u2068fine-tune\u2069 v1.")  # with the marks that keep the direction of a name to it
    until(lambda: has(button, pyatspi.STATE_ENABLED), "nothing to export any more")
    window.press("ctrl+Return")
    showing(window, pyatspi.ROLE_PUSH_BUTTON, "2 earlier exports")  # the sample has one
    window.quit()

    workspace = next(desktop.home.rglob("*.docket"))
    run = run_docket("export", workspace, "--runs")["runs"][0]
    assert run["recipe_name"] == {"name": "fine-tune", "version": 1}, run
    target = Path(run["directory"])
    manifest = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["recipe_name"] == run["recipe_name"], manifest["recipe_name"]
    second = target.with_name("again")
    run_docket("export", workspace, "--again", str(run["run"]), "--out", second)
    for file in [*manifest["files"], "manifest.json"]:
        assert (target / file).read_bytes() == (second / file).read_bytes(), file
    assert run_docket("verify", workspace)["ok"]


def a_saved_recipe_outlives_a_kill_beside_a_second_process(desktop):
    window = DocketWindow(desktop)
    window.to_front()
    window.press("ctrl+shift+d")
    window.await_item()
    window.press("ctrl+7")
    until(lambda: has(showing(window, pyatspi.ROLE_PUSH_BUTTON, "Run export"), pyatspi.STATE_ENABLED), "nothing to export")
    window.press("ctrl+shift+s")
    window.await_dialog()
    window.type_into("Save recipe", "weekly")
    window.press("Return")
    window.await_frame()
    window.await_words("Saved as \u2068weekly\u2069 v1.")
    workspace = next(desktop.home.rglob("*.docket"))
    others = desktop.home / "others.json"
    others.write_text('{"format": "csv", "seed": 11}', encoding="utf-8")
    run_docket("recipe", workspace, "save", "weekly", "--file", others)

    check = showing(window, pyatspi.ROLE_CHECK_BOX, "Drop exact duplicates")
    check.queryComponent().grabFocus()
    until(lambda: has(check, pyatspi.STATE_FOCUSED), "the check box has not the keyboard")
    window.press("space")
    until(lambda: has(check, pyatspi.STATE_CHECKED), "it is not checked")
    window.press("ctrl+shift+s")
    window.await_words("Saved as \u2068weekly\u2069 v3.")
    window.signal(SIGKILL)
    window.wait()

    recipes = {version: run_docket("recipe", workspace, "show", "weekly", "--version", version)["recipe"] for version in (1, 2, 3)}
    assert "duplicates" not in recipes[1], recipes
    assert (recipes[2]["format"], recipes[2]["seed"]) == ("csv", 11), recipes
    assert recipes[3]["duplicates"] == "exact" and recipes[3]["format"] == recipes[1]["format"], recipes
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
