#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"

#include <QWidget>

namespace docket::ui {

/// The bar over a screen on which something is drafted and published: its name, how the draft stands, and what can be done
/// with the draft as a whole.
class DraftBar : public QWidget {
    Q_OBJECT

public:
    struct Commands {
        Command undo;
        Command discard;
        Command publish;
    };

    DraftBar(const Theme& theme, const ActionRegistry& actions, const QString& title, const Commands& commands, QWidget* parent = nullptr);

    void showState(const QString& words);
    /// Where room is short: what the menu has too goes.
    void setShort(bool isShort);

private:
    KeyButton* add(const Theme& theme, QAction* action, KeyButton::Kind kind, const char* name);

    Chip* m_badge;
    KeyButton* m_undo = nullptr;
    KeyButton* m_discard = nullptr;
};

}  // namespace docket::ui
