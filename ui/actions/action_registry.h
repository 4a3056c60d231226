#pragma once

#include "ui/actions/command_table.h"

#include <QAction>
#include <QMenuBar>
#include <QObject>

#include <unordered_map>

namespace docket::ui {

/// One QAction for each command: the single source of menus, tool tips, buttons and the sheet of keys. Commands of
/// a screen that is not shown are disabled, so that one chord can have a sense on each screen.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget* window);

    QAction* action(Command command) const { return m_actions.at(command); }
    /// Calls `run` when the command is given. `receiver` bounds its life.
    template <class Run>
    void onTriggered(Command command, const QObject* receiver, Run run) const {
        connect(action(command), &QAction::triggered, receiver, std::move(run));
    }

    Context context() const { return m_context; }
    /// The screen that is shown: Open, or Review.
    void setContext(Context context);
    /// Whether a command works now because of the item or state at hand; combined with its context.
    void setAvailable(Command command, bool isAvailable);
    bool worksIn(const CommandSpec& spec, Context context) const;

    /// Fills a menu bar from the table.
    void fill(QMenuBar& bar) const;

private:
    void updateEnabled(const CommandSpec& spec);

    std::unordered_map<Command, QAction*> m_actions;
    std::unordered_map<Command, bool> m_unavailable;
    Context m_context = Context::Open;
};

}  // namespace docket::ui
