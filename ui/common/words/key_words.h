#pragma once

#include <QKeySequence>
#include <QString>

namespace docket::ui {

/// A key as it is lettered. Keyboards of languages that run from right to left have the keys that are no letters lettered in
/// English.
QString keyText(const QKeySequence& keys);
/// A key as people see it on this system ("Strg+K"): Enter by its name in the language of the window.
QString shownKey(const QKeySequence& keys);

}  // namespace docket::ui
