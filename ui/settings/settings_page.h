#pragma once

#include "core/ports/files.h"
#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/settings.h"
#include "ui/common/program/workers.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace docket::ui {

/// What the settings work with. All references outlive them.
struct SettingsContext {
    Theme& theme;
    Settings& settings;
    ActionRegistry& actions;
    Workers& workers;
    Dialogs& dialogs;
    ports::Files& files;
};

/// One page of the settings: a title, and under it rows of a caption, a control and a sentence about it. A change is
/// applied and kept at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }

protected:
    /// The caption becomes the control's buddy and its accessible name; `note` may be empty.
    void addRow(const QString& caption, QWidget* control, const QString& note = {});
    /// A control that carries its own words, such as a check box.
    void addRow(QWidget* control, const QString& note = {});
    QLabel* makeNote(const QString& text) const;
    QVBoxLayout& rows() { return *m_rows; }

private:
    const Theme& m_theme;
    QString m_title;
    QVBoxLayout* m_rows;
};

}  // namespace docket::ui
