#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// A thing to do that stands under a message.
struct DeskChoice {
    Command command;
    QString text;  ///< empty: the command's own
    QString key;   ///< that presses it here; empty: the command's own
};

/// What stands on the desk where no item is: a sign, a few words, and what can be done. The first choice is the primary.
struct DeskWords {
    QString icon;
    Role ink = Role::Text2;  ///< of the sign
    QString title;
    QString text;
    std::vector<DeskChoice> choices;
};

class DeskMessage : public QWidget {
    Q_OBJECT

public:
    DeskMessage(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void show(const DeskWords& words);
    /// Title and text, for those who hear them.
    QString spoken() const;

private:
    void showIcon();

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    DeskWords m_words;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_choices;
};

}  // namespace docket::ui
