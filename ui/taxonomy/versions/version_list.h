#pragma once

#include "core/ports/rules.h"
#include "ui/common/look/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace docket::ui {

/// The versions that a taxonomy has had, newest first.
class VersionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum VersionRole { NumberRole = Qt::UserRole, WordsRole, LabelsRole, InForceRole };

    using QAbstractListModel::QAbstractListModel;

    void setVersions(std::vector<ports::TaxonomyVersion> versions, Timestamp now);
    const std::vector<ports::TaxonomyVersion>& versions() const { return m_versions; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_versions.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString words(const ports::TaxonomyVersion& version, bool isInForce) const;

    std::vector<ports::TaxonomyVersion> m_versions;
    Timestamp m_now;
};

/// Shows them: number, since when and by whom, number of labels; what changed in the tool tip.
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
