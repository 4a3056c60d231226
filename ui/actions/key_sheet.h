#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"

#include <QDialog>

namespace docket::ui {

/// The keys of the screen that is shown, made from the table of commands.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const Theme& theme, const ActionRegistry& actions, QWidget* parent);

private:
    QWidget* makeSection(const Theme& theme, const QString& title, const ActionRegistry& actions, bool everywhere);
};

}  // namespace docket::ui
