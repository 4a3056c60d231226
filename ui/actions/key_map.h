#pragma once

#include <QChar>
#include <QKeyEvent>

namespace docket::ui {

/// The label key of a key press: a digit of the number row, whatever it produces in the user's layout, or of the
/// number pad; or an upper-case letter, by what the key produces, else by where it is on the keyboard. Null: neither.
QChar labelKeyOf(const QKeyEvent& event);

/// Keys that may be held down.
bool isScrollKey(int key);

}  // namespace docket::ui
