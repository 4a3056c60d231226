#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/labels/label_tree_model.h"

#include <QTreeView>

#include <optional>
#include <unordered_set>

namespace docket::ui {

/// The labels of a draft with the one that the form shows. Which groups are open and which label is current outlast
/// changes of the tree.
class LabelTree : public QTreeView {
    Q_OBJECT

public:
    LabelTree(const Theme& theme, LabelTreeModel& model, QWidget* parent = nullptr);

    std::optional<LabelId> current() const { return m_current; }
    /// Opens the groups over it. Does nothing where it is not shown.
    void select(LabelId label);
    /// Few labels are all shown from the start.
    void openAll() { expandAll(); }

Q_SIGNALS:
    void currentLabelChanged();
    void editAsked();
    void archiveAsked();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void restore();
    void applyTheme();

    const Theme& m_theme;
    LabelTreeModel& m_model;
    std::optional<LabelId> m_current;
    std::unordered_set<LabelId> m_openGroups;
    bool m_isRestoring = false;
};

}  // namespace docket::ui
