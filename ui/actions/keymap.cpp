#include "ui/actions/keymap.h"

#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace docket::ui {

namespace {

struct KeymapWords {
    Q_DECLARE_TR_FUNCTIONS(Keymap)
};

bool isFunctionKey(int key) { return key >= Qt::Key_F1 && key <= Qt::Key_F35; }
bool isLetter(int key) { return key >= Qt::Key_A && key <= Qt::Key_Z; }

bool isEditing(Qt::KeyboardModifiers held, int key) {
    if ((held & ~Qt::ShiftModifier) != Qt::ControlModifier) return false;
    switch (key) {
        case Qt::Key_C:
        case Qt::Key_X:
        case Qt::Key_V:
        case Qt::Key_A: return held == Qt::ControlModifier;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
        case Qt::Key_Insert: return true;
        default: return false;
    }
}

bool isOfInputMethods(Qt::KeyboardModifiers held, int key) {
    if (held == (Qt::ControlModifier | Qt::ShiftModifier)) return key == Qt::Key_U || key == Qt::Key_Space;
    return held == Qt::ControlModifier && (key == Qt::Key_Space || key == Qt::Key_Period || key == Qt::Key_Semicolon);
}

bool isOfTheSystem(Qt::KeyboardModifiers held, int key) {
    const bool isAlone = held.testFlag(Qt::MetaModifier);
    return isAlone || (held.testFlag(Qt::AltModifier) && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Space || key == Qt::Key_Escape)) ||
           (held.testFlag(Qt::ControlModifier) && (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape));
}

}  // namespace

QString wordsOf(const KeyRefusal& refusal, const QKeySequence& keys) {
    const QString key = isolated(shownKey(keys));
    switch (refusal.kind) {
        case KeyRefusal::Kind::NotOneChord: return KeymapWords::tr("A command has one chord, such as Ctrl+J or F4.");
        case KeyRefusal::Kind::SingleKey: return KeymapWords::tr("%1 alone belongs to labels, lists and text fields. Use Ctrl, Alt and a digit, or an F key.").arg(key);
        case KeyRefusal::Kind::InputMethod: return KeymapWords::tr("%1 belongs to input methods.").arg(key);
        case KeyRefusal::Kind::AltGr: return KeymapWords::tr("%1 types a character on many keyboards: Ctrl+Alt is AltGr.").arg(key);
        case KeyRefusal::Kind::MenuLetter: return KeymapWords::tr("%1 opens menus: Alt and a letter are theirs.").arg(key);
        case KeyRefusal::Kind::Editing: return KeymapWords::tr("%1 belongs to text fields.").arg(key);
        case KeyRefusal::Kind::System: return KeymapWords::tr("%1 belongs to the system.").arg(key);
        case KeyRefusal::Kind::Taken: break;
    }
    const CommandSpec& holder = specOf(*refusal.holder);
    switch (holder.context) {
        case Context::Everywhere: return KeymapWords::tr("%1 is “%2” everywhere.").arg(key, nameOf(holder));
        case Context::Workspace: return KeymapWords::tr("%1 is “%2” in every workspace.").arg(key, nameOf(holder));
        case Context::Items: return KeymapWords::tr("%1 is “%2” on the screens Review and Queue.").arg(key, nameOf(holder));
        default: return KeymapWords::tr("%1 is “%2” on the screen %3.").arg(key, nameOf(holder), screenName(holder.context));
    }
}

KeyList Keymap::defaultsOf(Command command) {
    const CommandSpec& spec = specOf(command);
    const QString keys = isRebindable(spec) ? toQt(spec.key) : QString();
    return keys.isEmpty() ? KeyList() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

KeyList Keymap::keysOf(Command command) const {
    if (const auto changed = m_changes.find(command); changed != m_changes.end()) return changed->second;
    KeyList keys = defaultsOf(command);
    const Context context = specOf(command).context;
    for (const auto& [other, taken] : m_changes) {
        if (meet(context, specOf(other).context)) keys.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
    }
    return keys;
}

std::optional<KeyRefusal> Keymap::refusalOf(const QKeySequence& keys) {
    using Kind = KeyRefusal::Kind;
    if (keys.count() != 1) return KeyRefusal{Kind::NotOneChord, {}};
    const Qt::KeyboardModifiers held = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const int key = keys[0].key();
    const bool hasControl = held.testFlag(Qt::ControlModifier);
    const bool hasAlt = held.testFlag(Qt::AltModifier);
    if (isOfTheSystem(held, key)) return KeyRefusal{Kind::System, {}};
    if (hasControl && hasAlt) return KeyRefusal{Kind::AltGr, {}};
    if (!hasControl && !hasAlt && !isFunctionKey(key)) return KeyRefusal{Kind::SingleKey, {}};
    if (hasAlt && isLetter(key)) return KeyRefusal{Kind::MenuLetter, {}};
    if (isOfInputMethods(held, key)) return KeyRefusal{Kind::InputMethod, {}};
    if (isEditing(held, key)) return KeyRefusal{Kind::Editing, {}};
    return std::nullopt;
}

std::optional<KeyRefusal> Keymap::refusalOf(Command command, const QKeySequence& keys) const {
    // What the table gives a command is its own, whatever it is.
    if (const auto refusal = refusalOf(keys); refusal && !defaultsOf(command).contains(keys)) return refusal;
    for (const CommandSpec& other : commandTable()) {
        const bool meets = other.command != command && meet(other.context, specOf(command).context);
        if (meets && keysOf(other.command).contains(keys)) return KeyRefusal{KeyRefusal::Kind::Taken, other.command};
    }
    return std::nullopt;
}

void Keymap::set(Command command, const KeyList& keys) {
    if (keys == defaultsOf(command)) m_changes.erase(command);
    else m_changes[command] = keys;
}

}  // namespace docket::ui
