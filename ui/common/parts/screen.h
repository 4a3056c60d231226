#pragma once

#include "ui/common/parts/banner.h"

#include <QWidget>

namespace docket::ui {

/// What fills the window beside the rail: one per thing that a person does in a workspace.
class Screen : public QWidget {
public:
    using QWidget::QWidget;

    /// Where messages that concern the screen are shown.
    virtual Banner* banner() const = 0;
    /// Something has changed in the workspace.
    virtual void refresh() = 0;
    /// Somebody asks for what is shown to be looked at or tried again.
    virtual void lookAgain() { refresh(); }
    /// It is shown again after another screen was.
    virtual void comeBack() {}
};

}  // namespace docket::ui
