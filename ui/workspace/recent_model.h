#pragma once

#include "ui/common/program/settings.h"

#include <QAbstractListModel>

#include <optional>

namespace docket::ui {

/// Workspaces that were open before, latest first. What their files hold now is filled in when it is known.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        FolderRole,   ///< the path, with the home folder as "~"
        WaitingRole,  ///< items that wait, as text; empty while not known
        OpenedRole,   ///< when it was opened, as text
        IsFoundRole,  ///< false: the file is not there any more
    };

    explicit RecentModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setWorkspaces(const QList<RecentWorkspace>& recent);
    /// `waiting`: nullopt when the file could not be read.
    void setState(const QString& path, bool isFound, std::optional<qint64> waiting);
    QString pathAt(int row) const { return m_entries.value(row).workspace.path; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        RecentWorkspace workspace;
        bool isFound = true;
        std::optional<qint64> waiting;
    };

    QList<Entry> m_entries;
};

}  // namespace docket::ui
