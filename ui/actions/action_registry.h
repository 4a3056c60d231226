#pragma once

#include "ui/actions/key_clock.h"
#include "ui/actions/keymap.h"

#include <QAction>
#include <QMenuBar>
#include <QObject>

#include <array>
#include <memory>
#include <unordered_map>

namespace docket::ui {

class KeyGate;

/// One QAction for each command: the single source of menus, tool tips, buttons and the sheet of keys. Commands of
/// a screen that is not shown are disabled, so that one chord can have a sense on each screen.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget* window);

    QAction* action(Command command) const { return m_actions.at(command); }
    /// Calls `run` when the command is given, unless by a key that went down too early. `receiver` bounds its life.
    template <class Run>
    void onTriggered(Command command, const QObject* receiver, Run run) const {
        connect(action(command), &QAction::triggered, receiver, [this, command, run = std::move(run)]() mutable {
            if (counts(command)) run();
        });
    }
    /// Whether a key of the screen Review counts for the item in hand.
    bool counts(const QKeyEvent& key) const;
    /// When the item in hand was painted, as the screen Review tells; keys that went down before are not meant for it.
    KeyClock& itemClock() const { return *m_itemClock; }

    Context context() const { return m_context; }
    /// The screen that is shown: Open, or one of a workspace.
    void setContext(Context context);
    /// Whether a command works now because of the item or state at hand; combined with its context. `why`: what stands
    /// against it, for people.
    void setAvailable(Command command, bool isAvailable, const QString& why = {});
    bool worksIn(const CommandSpec& spec, Context context) const { return meet(spec.context, context); }
    /// Why a disabled command does not work now; empty for one that does.
    QString whyNot(Command command) const;

    const Keymap& keymap() const { return m_keymap; }
    /// All menus, key caps and tool tips follow at once.
    void setKeymap(const Keymap& keymap);
    /// Off: digits and letters do nothing by themselves at a desk; a label has Alt and its digit, and what else had Alt
    /// and a digit has none (WCAG 2.1.4).
    void setSingleKeys(bool areOn);
    bool hasSingleKeys() const { return m_hasSingleKeys; }
    /// The key that gives a command now, as people see it; empty for none.
    QString keyOf(Command command) const;

    /// Fills a menu bar from the table.
    void fill(QMenuBar& bar);

Q_SIGNALS:
    /// Some command has another key.
    void keysChanged();

private:
    bool counts(Command command) const;
    Context listedContext() const { return m_context == Context::Open ? Context::Review : m_context; }
    void updateEnabled(const CommandSpec& spec);
    void updateMenus();
    void updateKeys(const CommandSpec& spec);
    KeyList workingKeys(const CommandSpec& spec) const;

    KeyGate* m_gate;
    std::unique_ptr<KeyClock> m_itemClock = std::make_unique<KeyClock>();
    std::unordered_map<Command, QAction*> m_actions;
    std::array<QMenu*, menuCount> m_menus{};             ///< null until fill(), and for Menu::None
    std::unordered_map<Command, QString> m_unavailable;  ///< with the reason
    Keymap m_keymap;
    bool m_hasSingleKeys = true;
    Context m_context = Context::Open;
};

}  // namespace docket::ui
