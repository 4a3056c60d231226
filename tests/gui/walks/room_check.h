#pragma once

#include <QWidget>

#include <string>

namespace docket::test {

/// The size that the widget's words ask for; empty: it has none.
QSize sizeOfWords(const QWidget& widget);

/// Fails for every widget of the window whose words are cut or partly out of sight, and for every control that is too
/// small to be hit. `state` says in the failure what was looked at.
void expectRoom(const std::string& state, QWidget& window);

/// Whether a test's screen has room for the dialog at its own size: it is 800 px high at any scale, and a dialog opens at
/// two thirds of that at most.
bool fitsTheScreen(const QWidget& dialog);

}  // namespace docket::test
