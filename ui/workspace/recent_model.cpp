#include "ui/workspace/recent_model.h"

#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace docket::ui {

namespace {

QString shortened(const QString& path) {
    const QString home = QDir::homePath();
    const QString shown = path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
    return oneLine(QDir::toNativeSeparators(shown));
}

QString openedText(const QDateTime& at) {
    if (!at.isValid()) return {};
    const QDate today = QDate::currentDate();
    return at.date() == today ? RecentModel::tr("opened today %1").arg(minuteText(at.time())) : dayText(at.date(), today);
}

}  // namespace

void RecentModel::setWorkspaces(const QList<RecentWorkspace>& recent) {
    beginResetModel();
    m_entries.clear();
    for (const RecentWorkspace& workspace : recent) m_entries.push_back({workspace, true, std::nullopt});
    endResetModel();
}

void RecentModel::setState(const QString& path, bool isFound, std::optional<qint64> waiting) {
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].workspace.path != path) continue;
        m_entries[row].isFound = isFound;
        m_entries[row].waiting = waiting;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int RecentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size()) return {};
    const Entry& entry = m_entries[index.row()];
    const QString name = oneLine(QFileInfo(entry.workspace.path).completeBaseName());
    QString state;
    if (!entry.isFound) state = tr("Not found");
    else if (entry.waiting) state = tr("%1 waiting").arg(QLocale().toString(*entry.waiting));
    switch (role) {
        case Qt::DisplayRole: return name;
        case PathRole: return entry.workspace.path;
        case FolderRole: return shortened(entry.workspace.path);
        case WaitingRole: return state;
        case OpenedRole: return openedText(entry.workspace.openedAt);
        case IsFoundRole: return entry.isFound;
        case Qt::AccessibleTextRole: return listed({name, shortened(entry.workspace.path), state});
        default: return {};
    }
}

}  // namespace docket::ui
