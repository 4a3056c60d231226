#include "ui/datasets/preview/finding_panel.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace docket::ui {

FindingPanel::FindingPanel(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "findingPanel", tr("Warnings"), parent), m_none(wrappedLabel(theme, TextStyle::Caption, "text2", tr("Nothing to look at."))), m_list(new QListView) {
    m_none->setContentsMargins(exportPanelSide, 0, exportPanelSide, exportPanelSide);
    m_list->setObjectName(QStringLiteral("findingList"));
    m_list->setAccessibleName(tr("Warnings"));
    m_list->setProperty("pane", true);
    m_list->setProperty("ground", QStringLiteral("base"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the page scrolls
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new CheckDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FindingPanel::fitHeight);
    body().addWidget(m_none);
    body().addWidget(m_list);
    body().addStretch(1);
    m_list->hide();
}

void FindingPanel::showFindings(const std::vector<dataset::Finding>& findings) {
    const int at = m_list->currentIndex().row();
    const bool hadFocus = m_list->hasFocus();
    m_rows.setFindings(findings);
    const int count = m_rows.rowCount();
    setTitle(count == 0 ? tr("Warnings") : tr("%Ln warning(s)", nullptr, count));
    m_none->setVisible(count == 0);
    m_list->setVisible(count > 0);
    if (at >= 0 && count > 0) m_list->setCurrentIndex(m_rows.index(qMin(at, count - 1)));
    if (hadFocus && count == 0) focusNextChild();
    fitHeight();
}

void FindingPanel::fitHeight() {
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMax(1, height));
}

void FindingPanel::go(int step) {
    const int count = m_rows.rowCount();
    if (count == 0) return;
    const int at = m_list->currentIndex().row();
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    m_list->setCurrentIndex(m_rows.index(next));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingPanel::apply(const QModelIndex& row) {
    if (!row.isValid()) return;
    const dataset::Finding finding = m_rows.finding(row.row());  // the rows change by it
    if (finding.remedy) Q_EMIT remedyAsked(finding);
}

bool FindingPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat()) {
            apply(m_list->currentIndex());
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize) fitHeight();
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex at = m_list->indexAt(place);
        const auto* delegate = static_cast<const CheckDelegate*>(m_list->itemDelegate());
        if (at.isValid() && delegate->actionRect(m_list->visualRect(at), at, m_list->layoutDirection()).contains(place)) apply(at);
    }
    return ExportPanel::eventFilter(watched, event);
}

}  // namespace docket::ui
