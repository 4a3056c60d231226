#!/usr/bin/env python3
"""Reads every resources/translations/docket_*.ts and fails on a message that is not ready to be shown.

Usage: check_translations.py SOURCE_DIR                    each file for itself
       check_translations.py SOURCE_DIR --against-source   has each file the texts that are in the source, and no other?
       check_translations.py SOURCE_DIR --self-test
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

SKIPPED = 77
# How many forms a word has, by number, in Qt's order. A form that names its number in words ("two items") needs no %n.
PLURAL_FORMS = {"de": 2, "ar": 6}
WORDED_FORMS = {"de": set(), "ar": {1, 2}}

Message = collections.namedtuple("Message", "context source comment is_counted state texts")


def messages_of(root):
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_counted = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.iter("numerusform")] if is_counted else [translation.text or ""]
            found.append(Message(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                                 is_counted, translation.get("type", "finished"), texts))
    return found


def placeholders(text):
    return set(re.findall(r"%L?(?:\d+|n)", text))


def problems_of_text(message, form, text, language):
    missing = placeholders(message.source) - placeholders(text)
    if form in WORDED_FORMS[language] and message.is_counted:
        missing -= {"%n", "%Ln"}
    if not text.strip(" ") and message.source.strip(" "):
        yield "is empty"
    if missing or placeholders(text) - placeholders(message.source):
        yield f"has the placeholders {sorted(placeholders(text))}"
    if len(re.findall(r"&(?=\w)", message.source)) != len(re.findall(r"&(?=\w)", text)):
        yield "has another number of accelerators"
    if message.source.endswith("…") != text.endswith("…"):
        yield "differs in the ellipsis at its end"
    if message.source.count("\n") != text.count("\n"):
        yield "has another number of lines"
    if re.findall(r"\*\.\w+", message.source) != re.findall(r"\*\.\w+", text):
        yield "has another pattern of files"


def problems_of(messages, language):
    for message in messages:
        where = f"{message.context}: “{message.source}”"
        if message.state != "finished":
            yield f"{where} is {message.state}"
            continue
        wanted = PLURAL_FORMS[language] if message.is_counted else 1
        if len(message.texts) != wanted:
            yield f"{where} has {len(message.texts)} forms, not {wanted}"
        for form, text in enumerate(message.texts):
            for problem in problems_of_text(message, form, text, language):
                yield f"{where}: “{text}” {problem}"


def identities(messages):
    return {(m.context, m.source, m.comment, m.is_counted) for m in messages}


def problems_against_source(source_dir, file):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / file.name
        shutil.copy(file, fresh)
        done = subprocess.run([source_dir / "packaging/translations.sh", fresh], capture_output=True, text=True, check=False)
        if done.returncode == SKIPPED:
            print(done.stderr.strip(), "Not compared with the source.")
            sys.exit(SKIPPED)
        if done.returncode != 0:
            return [f"lupdate failed: {done.stderr.strip()}"]
        wanted, there = identities(messages_of(ElementTree.parse(fresh))), identities(messages_of(ElementTree.parse(file)))
    return [f"lacks {entry}" for entry in sorted(wanted - there)] + [f"has {entry}, which the source has not" for entry in sorted(there - wanted)]


def self_test():
    good = Message("Page", "%n of %1…", "", True, "finished", ["%n von %1…", "%n von %1…"])
    counted = good._replace(texts=["صفر %n %1…", "واحد %1…", "اثنان %1…", "%n %1…", "%n %1…", "%n %1…"])
    assert not list(problems_of([good], "de"))
    assert not list(problems_of([counted], "ar"))
    broken = [
        (good._replace(state="unfinished"), "de"), (good._replace(state="vanished"), "de"), (good._replace(texts=["%n von %1…"]), "de"),
        (good._replace(texts=["%n von…", "%n von %1…"]), "de"), (good._replace(texts=["%n von %1", "%n von %1…"]), "de"),
        (good._replace(texts=["", "%n von %1…"]), "de"), (counted._replace(texts=counted.texts[:5] + ["%1…"]), "ar"),
        (Message("Page", "&Open", "", False, "finished", ["Öffnen"]), "de"), (Message("Page", "a\nb", "", False, "finished", ["a b"]), "de"),
        (Message("Page", "A (*.json)", "", False, "finished", ["A (*.jso)"]), "de"),
    ]
    for message, language in broken:
        assert list(problems_of([message], language)), message


def main():
    if "--self-test" in sys.argv:
        return self_test()
    source_dir = pathlib.Path(sys.argv[1]).resolve()
    files = sorted((source_dir / "resources/translations").glob("docket_*.ts"))
    assert files, "there are no translations"
    failed = False
    for file in files:
        language = file.stem.removeprefix("docket_")
        if language not in PLURAL_FORMS:
            sys.exit(f"{file.name}: say in check_translations.py how many plural forms “{language}” has")
        messages = messages_of(ElementTree.parse(file))
        problems = problems_against_source(source_dir, file) if "--against-source" in sys.argv else list(problems_of(messages, language))
        for problem in problems:
            print(f"{file.name}: {problem}")
        failed = failed or bool(problems)
        print(f"{file.name}: {len(messages)} messages")
    if failed and "--against-source" in sys.argv:
        print("packaging/translations.sh brings the files up to date.")
    sys.exit(failed)


main()
