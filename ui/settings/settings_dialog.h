#pragma once

#include "ui/settings/settings_page.h"

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>

namespace docket::ui {

class IdentityPage;

/// The settings: pages on the left, the chosen one on the right. Not modal; what is changed holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingsContext& context, QWidget* parent);

    /// The workspace that is open; empty: none.
    void setWorkspace(const QString& path);

Q_SIGNALS:
    void habitsChanged();
    void reviewerChanged();

private:
    void addPage(SettingsPage* page);

    const Theme& m_theme;
    QListWidget* m_names;
    QStackedWidget* m_pages;
    IdentityPage* m_identity;
};

}  // namespace docket::ui
