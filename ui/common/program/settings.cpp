#include "ui/common/program/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace docket::ui {

namespace {

constexpr int recentKept = 8;
const QString recentKey = QStringLiteral("recent/workspaces");
constexpr int layoutsKept = 40;
const QString reviewerKey = QStringLiteral("reviewer/name");
const QString reviewersKey = QStringLiteral("reviewer/inWorkspace");
const QString layoutsKey = QStringLiteral("look/layouts");

}  // namespace

Settings::Settings(QString file, Workers& workers) : m_file(std::move(file)), m_workers(workers) {
    if (m_file.isEmpty()) return;
    const QSettings stored(m_file, QSettings::IniFormat);
    for (const QString& key : stored.allKeys()) m_values.insert(key, stored.value(key));
}

QString Settings::defaultFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/docket/window.ini");
}

void Settings::setValue(const QString& key, const QVariant& value) {
    if (m_values.value(key) == value) return;
    m_values.insert(key, value);
    if (m_file.isEmpty()) return;
    m_workers.postInOrder([file = m_file, key, value] {
        {
            QSettings stored(file, QSettings::IniFormat);
            stored.setValue(key, value);
        }
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    });
}

QString Settings::reviewer(const QString& workspace) const {
    const QString own = value(reviewersKey).toMap().value(workspace).toString();
    if (!workspace.isEmpty() && !own.isEmpty()) return own;
    const QString name = value(reviewerKey).toString().trimmed();
    if (!name.isEmpty()) return name;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).trimmed();
    return account.isEmpty() ? QCoreApplication::translate("Settings", "Reviewer") : account;
}

void Settings::setReviewer(const QString& name, const QString& workspace) {
    if (workspace.isEmpty()) return setValue(reviewerKey, name.trimmed());
    QVariantMap names = value(reviewersKey).toMap();
    names.insert(workspace, name.trimmed());
    setValue(reviewersKey, names);
}

QVariantMap Settings::layout(const QString& workspace) const { return value(layoutsKey).toMap().value(workspace).toMap(); }

void Settings::setLayout(const QString& workspace, const QVariantMap& layout) {
    QVariantMap layouts = value(layoutsKey).toMap();
    while (layouts.size() >= layoutsKept && !layouts.contains(workspace)) layouts.erase(layouts.begin());
    layouts.insert(workspace, layout);
    setValue(layoutsKey, layouts);
}

QList<RecentWorkspace> Settings::recent() const {
    QList<RecentWorkspace> recent;
    for (const QVariant& entry : value(recentKey).toList()) {
        const QVariantMap map = entry.toMap();
        recent.push_back({map.value(QStringLiteral("path")).toString(), map.value(QStringLiteral("opened")).toDateTime()});
    }
    return recent;
}

void Settings::addRecent(const QString& path) {
    QList<RecentWorkspace> all = recent();
    all.removeIf([&](const RecentWorkspace& entry) { return entry.path == path; });
    all.prepend({path, QDateTime::currentDateTime()});
    while (all.size() > recentKept) all.removeLast();
    setRecent(all);
}

void Settings::removeRecent(const QString& path) {
    QList<RecentWorkspace> all = recent();
    all.removeIf([&](const RecentWorkspace& entry) { return entry.path == path; });
    setRecent(all);
}

void Settings::setRecent(const QList<RecentWorkspace>& recent) {
    QVariantList entries;
    for (const RecentWorkspace& entry : recent) {
        entries.push_back(QVariantMap{{QStringLiteral("path"), entry.path}, {QStringLiteral("opened"), entry.openedAt}});
    }
    setValue(recentKey, entries);
}

}  // namespace docket::ui
