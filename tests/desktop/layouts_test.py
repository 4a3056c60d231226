"""Labels in several scripts, typed on the layouts that have their letters; and what a layout cannot type."""

from docket_window import DocketWindow, exported, main, make_workspace, run_docket
from keyboard_layout import KeyboardLayout
from sample_task import POLICY

NAMES = {
    "en": ["Balance", "Refund", "Delivery", "Loan interest", "Wrong rate"],
    "ru": ["Баланс", "Жалоба", "Перевод", "Счёт", "Юрист"],
    "de": ["Übergabe", "Öffnung", "Ärger", "Gebühr", "Straße"],
    "fr": ["Échange", "Retrait", "Reçu", "Zone", "Là-bas"],
    "ar": ["شكوى", "تحويل", "رصيد", "لاحق", "قرض"],
    "zh": ["余额", "退款", "配送", "投诉", "订单"],
    "kana": ["チュウモン", "ソウキン", "カエス", "トリケシ", "シハライ"],  # the layout writes these, and not ひらがな
}
FILLERS = [f"Topic {first}{last}" for first in "QVX" for last in "1234567"]  # so that letters search the list

# The layout, and the scripts all of whose names it can type. What is missing, Chinese, comes from an input method.
LAYOUTS = [
    (("us",), ["en"]),
    (("de",), ["en", "de"]),
    (("fr",), ["en", "fr"]),
    (("ru",), ["ru"]),
    (("ara",), ["ar"]),
    (("jp",), ["en"]),
    (("jp", "-variant", "kana"), ["kana"]),
]
LETTERS = 4  # of a name are enough to tell it from every other


def taxonomy():
    names = [name for script in NAMES.values() for name in script] + FILLERS
    return {"kind": "single", "labels": [{"key": f"k{number:02}", "name": name} for number, name in enumerate(names)]}


def predictions():
    return [{"id": f"T-{number:03}", "text": f"Message {number}", "label": "k00", "confidence": 0.4, "model": "m"} for number in range(12)]


def letters_of(name):
    """The begin of a name as somebody types it to find it: as capitals come, the case makes no difference."""
    return name[:LETTERS].lower()


def type_and_take(window, chords, name):
    window.press(*chords)
    window.press("Return")
    window.await_words(f"{name}, chosen")


def each_label_is_the_one_that_was_typed(desktop):
    workspace = make_workspace(desktop.home, "layouts", taxonomy(), predictions(), POLICY)
    window = DocketWindow(desktop, workspace)
    item = window.await_item()
    key_of = {label["name"]: label["key"] for label in taxonomy()["labels"]}
    expected = {}
    for words, scripts in LAYOUTS:
        layout = KeyboardLayout(*words)
        typable = {script: [name for name in names if layout.chords_of(letters_of(name))] for script, names in NAMES.items()}
        print(" ".join(words), {script: len(names) for script, names in typable.items() if names})
        for script in scripts:
            assert typable[script] == NAMES[script], (words, script, typable[script])
        taken = None
        for name in [name for names in typable.values() for name in names]:
            type_and_take(window, layout.chords_of(letters_of(name)), name)
            taken = name
        window.press("Return")
        if key_of[taken] != "k00":
            window.await_words("Your label differs from the model")
            KeyboardLayout("us")  # not every layout has digits
            window.press("1")
        expected[item] = key_of[taken]
        item = window.await_item(but=item)
    KeyboardLayout("us")
    window.quit()
    records = exported(desktop.home, workspace)
    for item, key in expected.items():
        standing = [decision for decision in records[item]["decisions"] if decision.get("stands", True)]
        assert standing[-1]["labels"] == [key], (item, key, standing)
    assert run_docket("verify", workspace)["ok"]


if __name__ == "__main__":
    main(globals())
