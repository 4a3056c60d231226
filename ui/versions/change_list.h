#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace docket::ui {

/// A change between two versions in words: plain text on one line each, but for the sentence, which has a line for each thing
/// that it tells.
struct ChangeRow {
    QString icon;     ///< of resources/icons
    QString word;     ///< what kind of change: "Merged", "Threshold"
    QString subject;  ///< what it is about; empty: all
    QString values;   ///< "0.6 → 0.86" where that is short; else empty
    QString sentence; ///< all of it

    bool operator==(const ChangeRow&) const = default;
};

/// Changes, a row each.
class ChangeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum ChangeRole { IconRole = Qt::UserRole, WordRole, SubjectRole, ValuesRole, SentenceRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ChangeRow> lines);
    const std::vector<ChangeRow>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChangeRow> m_lines;
};

/// Shows them: an icon, the kind of change, what it is about; the whole sentence in the tool tip, for a screen reader,
/// and where it was asked for, in place of the name.
class ChangeList : public QListView {
    Q_OBJECT

public:
    enum class Detail { Names, Sentences };

    ChangeList(const Theme& theme, Detail detail, QWidget* parent = nullptr);

    void setLines(std::vector<ChangeRow> lines) { m_model.setLines(std::move(lines)); }
    const std::vector<ChangeRow>& lines() const { return m_model.lines(); }

private:
    ChangeModel m_model;
};

}  // namespace docket::ui
