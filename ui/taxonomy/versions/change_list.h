#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/words/change_words.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace docket::ui {

/// Changes of a taxonomy, a row each.
class ChangeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum ChangeRole { IconRole = Qt::UserRole, WordRole, LabelRole, ValuesRole, SentenceRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ChangeLine> lines);
    const std::vector<ChangeLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChangeLine> m_lines;
};

/// Shows them: an icon, the kind of change, the label's name; the whole sentence in the tool tip, for a screen reader,
/// and where it was asked for, in place of the name.
class ChangeList : public QListView {
    Q_OBJECT

public:
    enum class Detail { Names, Sentences };

    ChangeList(const Theme& theme, Detail detail, QWidget* parent = nullptr);

    void setLines(std::vector<ChangeLine> lines) { m_model.setLines(std::move(lines)); }
    const std::vector<ChangeLine>& lines() const { return m_model.lines(); }

private:
    ChangeModel m_model;
};

}  // namespace docket::ui
