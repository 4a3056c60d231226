#pragma once

#include "ui/common/workers.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>

namespace docket::ui {

/// A workspace that was open before.
struct RecentWorkspace {
    QString path;
    QDateTime openedAt;

    bool operator==(const RecentWorkspace&) const = default;
};

/// What the window remembers between two starts. Read once, before the window is shown; written behind it. Used in
/// the window thread.
class Settings {
public:
    /// `file`: the settings file; need not exist. Workers must outlive the settings.
    Settings(QString file, Workers& workers);

    static QString defaultFile();

    QVariant value(const QString& key, const QVariant& fallback = {}) const { return m_values.value(key, fallback); }
    void setValue(const QString& key, const QVariant& value);

    /// The reviewer's name: as set, else the name of the account.
    QString reviewer() const;
    void setReviewer(const QString& name);

    /// Latest first.
    QList<RecentWorkspace> recent() const;
    void addRecent(const QString& path);
    void removeRecent(const QString& path);

private:
    void setRecent(const QList<RecentWorkspace>& recent);

    QString m_file;
    Workers& m_workers;
    QHash<QString, QVariant> m_values;
};

}  // namespace docket::ui
