#pragma once

#include "ui/actions/command_table.h"

#include <QKeySequence>
#include <QList>

#include <map>
#include <optional>

namespace docket::ui {

using KeyList = QList<QKeySequence>;

/// Why a command cannot have a key.
struct KeyRefusal {
    enum class Kind {
        NotOneChord,  ///< several strokes, or nothing
        SingleKey,    ///< belongs to labels, lists and fields
        InputMethod,  ///< Ctrl+Space, Ctrl+Shift+U, Ctrl+. and Ctrl+; switch or start input methods
        AltGr,        ///< Ctrl+Alt types characters
        MenuLetter,   ///< Alt and a letter opens a menu
        Editing,      ///< copying and moving in a text field
        System,       ///< the window manager's
        Taken,
    };
    Kind kind;
    std::optional<Command> holder;  ///< Taken: the command that has the key

    bool operator==(const KeyRefusal&) const = default;
};

/// "Ctrl+K is “Skip” on Review."
QString wordsOf(const KeyRefusal& refusal, const QKeySequence& keys);

/// Which keys give which command: the defaults of the table, and what the person changed. A change goes before another
/// command's default, so that a command that is new in the table never takes a key away.
class Keymap {
public:
    static KeyList defaultsOf(Command command);

    KeyList keysOf(Command command) const;
    bool isChanged(Command command) const { return m_changes.contains(command); }
    const std::map<Command, KeyList>& changes() const { return m_changes; }

    /// nullopt: the command may have the key.
    std::optional<KeyRefusal> refusalOf(Command command, const QKeySequence& keys) const;
    /// Whether a key can be any command's.
    static std::optional<KeyRefusal> refusalOf(const QKeySequence& keys);

    /// `keys` must have been found free.
    void set(Command command, const KeyList& keys);
    void reset(Command command) { m_changes.erase(command); }
    void resetAll() { m_changes.clear(); }

    bool operator==(const Keymap&) const = default;

private:
    std::map<Command, KeyList> m_changes;
};

}  // namespace docket::ui
