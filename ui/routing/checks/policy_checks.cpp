#include "ui/routing/checks/policy_checks.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int checksSide = 14;
}

PolicyChecks::PolicyChecks(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_count(plainLabel(theme, TextStyle::Caption, "text2")), m_none(wrappedLabel(theme, TextStyle::Caption, "text2", tr("Nothing to look at."))),
      m_list(new QListView) {
    setObjectName(QStringLiteral("policyChecks"));
    m_count->setObjectName(QStringLiteral("policyCheckCount"));
    m_none->setContentsMargins(checksSide, 8, checksSide, 8);
    m_list->setObjectName(QStringLiteral("policyCheckList"));
    m_list->setAccessibleName(tr("Checks of the draft"));
    m_list->setProperty("pane", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the pane scrolls
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new CheckDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &PolicyChecks::fitHeight);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(checksSide, 9, checksSide, 9);
    head->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Checks")), 1);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    m_list->hide();
}

void PolicyChecks::showFindings(const std::vector<routing::PolicyFinding>& findings, const taxonomy::Taxonomy& taxonomy) {
    const int at = m_list->currentIndex().row();
    m_rows.setFindings(findings, taxonomy);
    const int count = m_rows.rowCount();
    m_none->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_count->setText(count == 0 ? QString() : tr("%Ln to look at", nullptr, count));
    if (at >= 0 && count > 0) m_list->setCurrentIndex(m_rows.index(qMin(at, count - 1)));
    if (m_row >= count) m_row = -1;
    fitHeight();
}

void PolicyChecks::fitHeight() {
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMax(1, height));
}

void PolicyChecks::go(int step) {
    const int count = m_rows.rowCount();
    if (count == 0) return;
    m_row = m_row < 0 ? (step > 0 ? 0 : count - 1) : (m_row + step + count) % count;
    jump(m_row);
}

void PolicyChecks::jump(int row) {
    m_row = row;
    m_list->setCurrentIndex(m_rows.index(row));
    Q_EMIT jumpAsked(m_rows.finding(row));
}

bool PolicyChecks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat() && m_list->currentIndex().isValid()) {
            jump(m_list->currentIndex().row());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize) fitHeight();
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QModelIndex at = m_list->indexAt(static_cast<QMouseEvent*>(event)->pos());
        if (at.isValid()) jump(at.row());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace docket::ui
