#pragma once

#include <QWidget>

#include <string>

namespace docket::test {

/// Fails for what was chosen and cannot be read whole where it stands: a label in the bar of a decision, what a box or a
/// row says that it is set to. A tool tip does not count.
void expectChosenReadable(const std::string& state, QWidget& window);

/// Fails for a dialog that is larger than the window it belongs to, or whose answer is not in sight.
void expectOnScreen(const std::string& state, const QWidget& dialog, QSize screen);

}  // namespace docket::test
