#pragma once

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace docket::ui {

/// One thing that a rule says something of: a label, a pair, a reason.
struct RuleEntry {
    std::string name;      ///< as a PolicyChange names it; empty: all that are not listed, which cannot be changed here
    QString words;
    QStringList values{};  ///< in the columns behind the first
    bool isChanged = false;
    double number = 0;     ///< for the field of the current one, where there is such a field

    bool operator==(const RuleEntry&) const = default;
};

class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum EntryRole { ChangedRole = Qt::UserRole + 1, FixedRole };

    /// `heads`: of the columns.
    explicit EntryModel(QStringList heads, QObject* parent = nullptr) : QAbstractTableModel(parent), m_heads(std::move(heads)) {}

    void setHeads(const QStringList& heads);
    void setEntries(std::vector<RuleEntry> entries);
    const std::vector<RuleEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_heads.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    std::vector<RuleEntry> m_entries;
};

}  // namespace docket::ui
