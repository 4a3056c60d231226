#include "ui/taxonomy/labels/label_tree.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/taxonomy/labels/label_tree_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace docket::ui {

namespace {

constexpr int chevron = 14;
constexpr int step = 18;

}  // namespace

LabelTree::LabelTree(const Theme& theme, LabelTreeModel& model, QWidget* parent) : QTreeView(parent), m_theme(theme), m_model(model) {
    setObjectName(QStringLiteral("labelTree"));
    setAccessibleName(tr("Labels"));
    setModel(&model);
    setItemDelegate(new LabelTreeDelegate(theme, this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAnimated(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    keepInStep(*this, theme, [this] { applyTheme(); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_model.isFiltered()) m_openGroups.insert(*m_model.labelAt(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_model.isFiltered()) m_openGroups.erase(*m_model.labelAt(index));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &LabelTree::restore);
}

void LabelTree::applyTheme() {
    setIndentation(m_theme.px(step));
    doItemsLayout();
}

/// Removing rows one by one would be slow for thousands; the tree is made anew and put back to what was open in it.
void LabelTree::restore() {
    const QScopedValueRollback guard(m_isRestoring, true);
    if (m_model.isFiltered()) {
        expandAll();
    } else {
        for (const LabelId group : m_openGroups) {
            const QModelIndex index = m_model.indexOf(group);
            if (index.isValid()) setExpanded(index, true);
        }
    }
    QModelIndex at = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    const bool isKept = at.isValid();
    if (!isKept) at = m_model.index(0, 0);
    setCurrentIndex(at);
    if (isKept) return;
    m_current = m_model.labelAt(at);
    Q_EMIT currentLabelChanged();
}

void LabelTree::select(LabelId label) {
    const QModelIndex index = m_model.indexOf(label);
    if (!index.isValid()) return;
    for (QModelIndex over = index.parent(); over.isValid(); over = over.parent()) setExpanded(over, true);
    setCurrentIndex(index);
    scrollTo(index);
}

void LabelTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid() || m_model.labelAt(current) == m_current) return;
    m_current = m_model.labelAt(current);
    Q_EMIT currentLabelChanged();
}

void LabelTree::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && !event->isAutoRepeat()) return Q_EMIT editAsked();
    if (isPlain && event->key() == Qt::Key_Delete && !event->isAutoRepeat()) return Q_EMIT archiveAsked();
    QTreeView::keyPressEvent(event);
}

void LabelTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (index == currentIndex()) painter->fillRect(rect, m_theme.color(Role::Soft));
    if (m_model.rowCount(index) == 0) return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int size = m_theme.px(chevron);
    const QString icon = isExpanded(index) ? QStringLiteral("down") : isMirrored ? QStringLiteral("left") : QStringLiteral("right");
    const int left = isMirrored ? rect.left() : rect.right() - size + 1;
    painter->drawPixmap(left, rect.center().y() - size / 2 + 1, m_theme.icon(icon, Role::Text2, size));
}

}  // namespace docket::ui
