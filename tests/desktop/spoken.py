"""The words of the window in one of its languages. They are written in English in the sources; the translations have the others."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = ("en", "de", "ar")


def _plain(words):
    """Without the marks of access keys."""
    return re.sub(r"&(.)", r"\1", words).strip()


def _translations(language):
    words = {}
    for message in ElementTree.parse(TRANSLATIONS / f"docket_{language}.ts").iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            words.setdefault(_plain(message.find("source").text), _plain(translation.text))
    return words


class Spoken:
    def __init__(self, language="en"):
        self.language = language
        self._words = {} if language == "en" else _translations(language)

    def __call__(self, english):
        """What the window says for it; %1 and the like stay in their places."""
        if self.language == "en":
            return english
        assert english in self._words, f"{self.language} has no words for {english!r}"
        return self._words[english]

    def first_of(self, english, text):
        """What stands for %1 in what was said, or None where something else was said."""
        before, after = self(english).split("%1", 1)
        up_to = re.escape(after.split("%2", 1)[0])
        found = re.match(re.escape(before) + "(.*?)" + (up_to or "$"), text, re.DOTALL)
        return found[1] if found else None
