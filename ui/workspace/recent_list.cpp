#include "ui/workspace/recent_list.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace docket::ui {

namespace {
constexpr int recentListRowHeight = 54;
constexpr int inset = 4;
}  // namespace

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, m_theme.px(recentListRowHeight)}; }

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    const bool isFound = index.data(RecentModel::IsFoundRole).toBool();
    if (isCurrent) drawBox(*painter, option.rect, 6, m_theme.color(Role::Soft));
    if (isCurrent && (option.state & QStyle::State_HasFocus) != 0) drawFocusRing(*painter, option.rect, m_theme);

    const Mirror mirrored{option.rect, option.direction};
    const int height = m_theme.px(18);
    QRect rest = option.rect.adjusted(m_theme.px(12), m_theme.px(9), -m_theme.px(12), -m_theme.px(9));
    const QPixmap icon = m_theme.icon(isFound ? QStringLiteral("db") : QStringLiteral("file"), isFound ? Role::Text2 : Role::Text3, height);
    painter->drawPixmap(mirrored(QRect(rest.left(), rest.center().y() - height / 2, height, height)).topLeft(), icon);
    rest.setLeft(rest.left() + height + m_theme.px(12));
    const QRect top(rest.left(), rest.top(), rest.width(), height);
    const QRect bottom(rest.left(), rest.top() + height, rest.width(), height);
    const auto writeStart = [&](const QRect& line, Role ink, const QString& text, int keep) {
        painter->setPen(m_theme.color(ink));
        drawOwnText(*painter, mirrored(line.adjusted(0, 0, -keep, 0)), text, Qt::ElideMiddle);
    };
    const auto writeEnd = [&](const QRect& line, Role ink, const QString& text) {
        painter->setPen(m_theme.color(ink));
        painter->drawText(mirrored(line), Qt::AlignVCenter | Qt::AlignTrailing, text);
        return painter->fontMetrics().horizontalAdvance(text) + 12;
    };
    painter->setFont(m_theme.font(TextStyle::Caption));
    const QString waiting = index.data(RecentModel::WaitingRole).toString();
    const int waitingWidth = writeEnd(top, isFound ? Role::Text2 : Role::Warn, waiting);
    const int openedWidth = writeEnd(bottom, Role::Text3, index.data(RecentModel::OpenedRole).toString());
    writeStart(bottom, Role::Text3, index.data(RecentModel::FolderRole).toString(), openedWidth);
    QFont name = m_theme.font(TextStyle::Body);
    name.setWeight(QFont::Medium);
    painter->setFont(name);
    writeStart(top, isFound ? Role::Text : Role::Text3, index.data().toString(), waitingWidth);
    painter->restore();
}

RecentList::RecentList(const Theme& theme, RecentModel& model, QWidget* parent) : QListView(parent), m_theme(theme), m_model(model) {
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent workspaces"));
    setModel(&model);
    setItemDelegate(new RecentDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(inset, inset, inset, inset);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setProperty("plain", true);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model.pathAt(index.row())); });
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        if (m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
    });
}

QSize RecentList::sizeHint() const { return {m_theme.px(340), qMax(1, m_model.rowCount()) * m_theme.px(recentListRowHeight) + 2 * inset + 2}; }

void RecentList::keyPressEvent(QKeyEvent* event) {
    const QString path = m_model.pathAt(currentIndex().row());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!path.isEmpty() && isEnter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
        Q_EMIT opened(path);
    } else if (!path.isEmpty() && event->key() == Qt::Key_Delete) {
        if (!event->isAutoRepeat()) Q_EMIT removed(path);
    } else {
        QListView::keyPressEvent(event);
    }
}

void RecentList::paintEvent(QPaintEvent* event) {
    if (m_model.rowCount() > 0) return QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("None yet"));
}

}  // namespace docket::ui
