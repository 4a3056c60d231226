#pragma once

#include "ui/settings/settings_page.h"

#include <QLineEdit>

namespace docket::ui {

/// Light or dark, and how large the text of an item is.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    explicit AppearancePage(const SettingsContext& context);
};

/// What the bar over the desk shows.
class ReviewHabitsPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ReviewHabitsPage(const SettingsContext& context);

Q_SIGNALS:
    void changed();
};

/// Under which name decisions are recorded in the workspace that is open.
class IdentityPage : public SettingsPage {
    Q_OBJECT

public:
    explicit IdentityPage(const SettingsContext& context);

    /// An empty path: none is open; the name is for all that have none of their own.
    void setWorkspace(const QString& path);

Q_SIGNALS:
    void reviewerChanged();

private:
    void keep();

    Settings& m_settings;
    QString m_workspace;
    QLineEdit* m_name;
    QLabel* m_note;
};

/// The language of the interface.
class LanguagePage : public SettingsPage {
    Q_OBJECT

public:
    explicit LanguagePage(const SettingsContext& context);
};

}  // namespace docket::ui
