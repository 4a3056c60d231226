#pragma once

#include "ui/common/program/workers.h"

#include <QDateTime>
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace docket::ui {

/// A workspace that was open before.
struct RecentWorkspace {
    QString path;
    QDateTime openedAt;

    bool operator==(const RecentWorkspace&) const = default;
};

/// One thing that is remembered: its name in the file, and what holds until it is set.
template <class T>
struct Setting {
    const char* key;
    T fallback{};
};

/// Every setting, once. The values of the person's choices; what they do is said where they are read.
namespace setting {
inline const Setting<QString> scheme{"look/scheme"};        ///< "light" or "dark"; empty: as the system
inline const Setting<QString> highContrast{"look/contrast"};  ///< "on" or "off"; empty: as the system
inline const Setting<int> textPercent{"look/text", 100};      ///< of the whole interface
inline const Setting<int> readingSize{"look/reading", 19};  ///< px
inline const Setting<QString> readingSurface{"look/surface"};  ///< "neutral" or "contrast"; empty: paper
inline const Setting<bool> narrowRail{"look/narrowRail"};
inline const Setting<QByteArray> geometry{"look/geometry"};
inline const Setting<QString> language{"language"};  ///< a code of languages(); empty: as the system
inline const Setting<bool> singleKeys{"keys/single", true};
inline const Setting<QByteArray> changedKeys{"keys/changed"};  ///< as ui/actions/keymap_file.h writes them
inline const Setting<QStringList> recentCommands{"keys/recent"};
inline const Setting<bool> showPace{"review/pace", true};
inline const Setting<int> dailyGoal{"review/goal", 0};  ///< items to decide in a day; 0: none
inline const Setting<int> breakMinutes{"review/break", 0};  ///< of work until the status line reminds of a break; 0: never
}  // namespace setting

/// What the window remembers between two starts. Read once, before the window is shown; written behind it. Used in
/// the window thread.
class Settings {
public:
    /// `file`: the settings file; need not exist. Empty: nothing is remembered. Workers must outlive the settings.
    Settings(QString file, Workers& workers);

    static QString defaultFile();

    template <class T>
    T get(const Setting<T>& setting) const {
        const QVariant stored = m_values.value(QLatin1String(setting.key));
        return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template <class T>
    void set(const Setting<T>& setting, const T& value) {
        setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }
    QVariant value(const QString& key, const QVariant& fallback = {}) const { return m_values.value(key, fallback); }
    void setValue(const QString& key, const QVariant& value);

    /// The reviewer's name in a workspace: as set there, else as set for all, else the name of the account.
    QString reviewer(const QString& workspace = {}) const;
    /// For one workspace; an empty path: for all that have no name of their own.
    void setReviewer(const QString& name, const QString& workspace = {});

    /// How the panes of a screen stood in a workspace; empty: as they come.
    QVariantMap layout(const QString& workspace) const;
    void setLayout(const QString& workspace, const QVariantMap& layout);

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
