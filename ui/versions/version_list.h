#pragma once

#include "core/base/time.h"
#include "ui/common/look/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <string>
#include <vector>

namespace docket::ui {

/// A published version of what is drafted and published.
struct VersionRow {
    int version = 0;
    std::string author;
    Timestamp publishedAt;
    std::string note;
    QString facts;  ///< what else there is to say in a few words: "77 labels"
};

/// The versions that there have been, newest first.
class VersionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum VersionRole { NumberRole = Qt::UserRole, WordsRole, FactsRole, InForceRole };

    using QAbstractListModel::QAbstractListModel;

    void setVersions(std::vector<VersionRow> versions, Timestamp now);
    const std::vector<VersionRow>& versions() const { return m_versions; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_versions.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString words(const VersionRow& version, bool isInForce) const;

    std::vector<VersionRow> m_versions;
    Timestamp m_now;
};

/// Shows them: number, since when and by whom, facts; what changed in the tool tip.
class VersionList : public QListView {
    Q_OBJECT

public:
    explicit VersionList(const Theme& theme, QWidget* parent = nullptr);

    VersionModel& versions() { return m_model; }

private:
    VersionModel m_model;
};

/// "v7", as lists and corners name a version.
QString versionTag(int version);

}  // namespace docket::ui
