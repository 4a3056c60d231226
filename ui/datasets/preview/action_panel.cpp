#include "ui/datasets/preview/action_panel.h"

#include "ui/common/parts/check_delegate.h"
#include "ui/common/parts/plain_label.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace docket::ui {

ActionPanel::ActionPanel(const Theme& theme, const char* name, const char* listName, const QString& title, QWidget* parent)
    : ExportPanel(theme, name, title, parent), m_none(wrappedLabel(theme, TextStyle::Caption, "text2")), m_list(new QListView) {
    m_none->setContentsMargins(exportPanelSide, 0, exportPanelSide, 5);
    m_list->setObjectName(QLatin1String(listName));
    m_list->setAccessibleName(title);
    m_list->setProperty("pane", true);
    m_list->setProperty("ground", QStringLiteral("base"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the page scrolls
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new CheckDelegate(theme, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ActionPanel::fitHeight);
    body().addWidget(m_none);
    body().addWidget(m_list);
    body().addStretch(1);
    m_list->hide();
}

void ActionPanel::setRows(QAbstractListModel& rows) { m_list->setModel(&rows); }

void ActionPanel::followRows(const QString& none) {
    const int count = m_list->model()->rowCount();
    m_none->setText(none);
    m_none->setVisible(count == 0);
    if (count == 0 && m_list->hasFocus()) focusNextChild();
    m_list->setVisible(count > 0);
    fitHeight();
}

void ActionPanel::fitHeight() {
    m_list->doItemsLayout();
    int height = 0;
    const int count = m_list->model() == nullptr ? 0 : m_list->model()->rowCount();
    for (int row = 0; row < count; ++row) height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMax(1, height));
}

void ActionPanel::go(int step) {
    const int count = m_list->model()->rowCount();
    if (count == 0) return;
    const int at = m_list->currentIndex().row();
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    m_list->setCurrentIndex(m_list->model()->index(next, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool ActionPanel::takesKey(const QKeyEvent& key) {
    const QModelIndex at = m_list->currentIndex();
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key.isAutoRepeat();
    if (!isPlain || !at.isValid()) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: Q_EMIT actionAsked(at.row()); return true;
        case Qt::Key_Delete: Q_EMIT removalAsked(at.row()); return true;
        default: return false;
    }
}

bool ActionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent*>(event))) return true;
    if (watched == m_list && event->type() == QEvent::Resize) fitHeight();
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex at = m_list->indexAt(place);
        const auto* delegate = static_cast<const CheckDelegate*>(m_list->itemDelegate());
        if (at.isValid() && delegate->actionRect(m_list->visualRect(at), at, m_list->layoutDirection()).contains(place)) Q_EMIT actionAsked(at.row());
    }
    return ExportPanel::eventFilter(watched, event);
}

}  // namespace docket::ui
