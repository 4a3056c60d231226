#include "ui/routing/rules/rule_list.h"

#include "ui/common/parts/row_list.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace docket::ui {

RuleList::RuleList(const Theme& theme, RuleModel& model, QWidget* parent) : QListView(parent), m_model(model), m_delegate(new RuleDelegate(theme, this)) {
    setObjectName(QStringLiteral("ruleList"));
    setAccessibleName(tr("Rules"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setUpRowList(*this, theme);
    setUniformItemSizes(false);  // heads are lower than rules
    setResizeMode(Adjust);
    setCurrentIndex(m_model.indexOf(m_current));
}

void RuleList::select(Rule rule) {
    setCurrentIndex(m_model.indexOf(rule));
    scrollTo(currentIndex());
}

void RuleList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    const auto rule = m_model.ruleAt(current);
    if (!rule || *rule == m_current) return;
    m_current = *rule;
    Q_EMIT currentRuleChanged();
}

void RuleList::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOurs = isPlain && (isEnter || event->key() == Qt::Key_Space || event->key() == Qt::Key_Delete);
    if (!isOurs) return QListView::keyPressEvent(event);
    if (event->isAutoRepeat()) return;
    if (isEnter) Q_EMIT editAsked();
    else if (event->key() == Qt::Key_Space) Q_EMIT switchAsked();
    else Q_EMIT removeAsked();
}

void RuleList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const bool isOnBox = event->button() == Qt::LeftButton && m_model.flags(at).testFlag(Qt::ItemIsUserCheckable) &&
                         m_delegate->boxIn(visualRect(at), layoutDirection()).contains(event->pos());
    if (isOnBox) Q_EMIT switchAsked();
}

}  // namespace docket::ui
