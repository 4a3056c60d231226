#include "ui/settings/key_table.h"

#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"
#include "ui/common/words/word_match.h"

#include <QFont>

#include <algorithm>

namespace docket::ui {

KeyTable::KeyTable(const ActionRegistry& actions, QObject* parent) : QAbstractTableModel(parent), m_actions(actions) {
    rebuild();
    connect(&actions, &ActionRegistry::keysChanged, this, [this] {
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountValue - 1));
    });
}

void KeyTable::setFilter(const QString& typed) {
    beginResetModel();
    m_typed = typed;
    rebuild();
    endResetModel();
}

void KeyTable::rebuild() {
    m_rows.clear();
    for (const CommandSpec& spec : commandTable()) {
        const QString words = nameOf(spec) + QLatin1Char(' ') + screenName(spec.context) + QLatin1Char(' ') + keysOf(spec);
        const auto match = matchWords(words, m_typed);
        if (match && !match->isByLetters) m_rows.push_back(&spec);
    }
    std::ranges::stable_sort(m_rows, {}, [](const CommandSpec* spec) { return spec->context; });
}

int KeyTable::rowOf(Command command) const {
    const auto found = std::ranges::find(m_rows, command, [](const CommandSpec* spec) { return spec->command; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString KeyTable::keysOf(const CommandSpec& spec) const {
    if (!isRebindable(spec)) return tr("%1 (fixed)").arg(inOwnDirection(fixedKey(spec)));
    QStringList keys;
    for (const QKeySequence& key : m_actions.keymap().keysOf(spec.command)) keys += inOwnDirection(shownKey(key));
    return keys.isEmpty() ? tr("none") : listed(keys);
}

QVariant KeyTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CommandSpec& spec = specAt(index.row());
    if (role == Qt::FontRole && m_actions.keymap().isChanged(spec.command) && index.column() == KeyColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %2, key %3").arg(nameOf(spec), screenName(spec.context), keysOf(spec));
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case CommandColumn: return nameOf(spec);
        case ScreenColumn: return screenName(spec.context);
        case KeyColumn: return keysOf(spec);
        default: return {};
    }
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case CommandColumn: return tr("Command");
        case ScreenColumn: return tr("Screen");
        case KeyColumn: return tr("Key");
        default: return {};
    }
}

}  // namespace docket::ui
