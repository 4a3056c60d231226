#pragma once

#include <QString>
#include <QWidget>

namespace docket::ui {

/// What a control is, in the words that a screen reader has for it: its name, what it is at, what it does, its key.
/// Plain text, a line for each.
QString explanationOf(QWidget& control);

/// Shows the explanation beside the control until the next key or click.
void explain(QWidget& control);

}  // namespace docket::ui
