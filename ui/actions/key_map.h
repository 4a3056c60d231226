#pragma once

#include <QChar>
#include <QKeyEvent>
#include <QKeySequence>

namespace docket::ui {

/// The label key of a key press: a digit of the number row, whatever it produces in the user's layout, or of the
/// number pad; or an upper-case letter, by what the key produces, else by where it is on the keyboard. Null: neither.
QChar labelKeyOf(const QKeyEvent& event);

/// What a key press writes where that begins or continues a word of any script: letters with their marks. Empty for everything
/// else, and with Ctrl, Alt or Meta.
QString lettersOf(const QKeyEvent& event);

/// The chord of a key press as a shortcut spells it: a key that produces no Latin letter is taken by its place. Empty for
/// a modifier alone.
QKeySequence chordOf(const QKeyEvent& event);

/// Keys that may be held down.
bool isScrollKey(int key);

}  // namespace docket::ui
