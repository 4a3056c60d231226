#pragma once

#include "ui/actions/action_registry.h"

#include <QAbstractTableModel>

#include <vector>

namespace docket::ui {

/// All commands by screen, with their keys: those that can be given another key, and those whose key is fixed.
class KeyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CommandColumn, ScreenColumn, KeyColumn, columnCountValue };

    KeyTable(const ActionRegistry& actions, QObject* parent = nullptr);

    /// Keeps the commands whose name, screen or key has the words.
    void setFilter(const QString& typed);
    const CommandSpec& specAt(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /// -1: it is filtered out.
    int rowOf(Command command) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCountValue; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString keysOf(const CommandSpec& spec) const;
    void rebuild();

    const ActionRegistry& m_actions;
    QString m_typed;
    std::vector<const CommandSpec*> m_rows;
};

}  // namespace docket::ui
