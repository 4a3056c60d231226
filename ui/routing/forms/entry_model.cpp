#include "ui/routing/forms/entry_model.h"

#include <algorithm>

namespace docket::ui {

namespace {

bool hasSameNames(const std::vector<RuleEntry>& one, const std::vector<RuleEntry>& other) {
    return std::ranges::equal(one, other, {}, &RuleEntry::name, &RuleEntry::name);
}

}  // namespace

void EntryModel::setHeads(const QStringList& heads) {
    if (heads == m_heads) return;
    m_heads = heads;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EntryModel::setEntries(std::vector<RuleEntry> entries) {
    if (entries == m_entries) return;
    if (hasSameNames(entries, m_entries)) {
        m_entries = std::move(entries);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RuleEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == 0;
    switch (role) {
        case Qt::DisplayRole: return isName ? entry.words : entry.values.value(index.column() - 1);
        case Qt::AccessibleTextRole: {
            if (!isName) return entry.values.value(index.column() - 1);
            return entry.isChanged ? tr("%1, changed", "label").arg(entry.words) : entry.words;
        }
        case ChangedRole: return isName && entry.isChanged;
        case FixedRole: return entry.name.empty();
        default: return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_heads.size()) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

}  // namespace docket::ui
