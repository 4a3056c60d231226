#include "ui/shell/rail.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int wideWidth = 164;
constexpr int narrowWidth = 52;
constexpr int glyph = 18;
}  // namespace

RailItem::RailItem(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setCount(qint64 count) {
    m_count = count > 0 ? QLocale().toString(count) : QString();
    setAccessibleName(m_count.isEmpty() ? text() : tr("%1, %2 waiting").arg(text(), m_count));
    update();
}

void RailItem::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? toolTipOf(text()) : QString());
    updateGeometry();
    update();
}

void RailItem::setSub(bool isSub) {
    m_isSub = isSub;
    updateGeometry();
}

QSize RailItem::sizeHint() const { return {m_theme.px(m_isNarrow ? 36 : 148), targetHeight(m_theme, m_isSub ? 25 : 34)}; }

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isOn = isChecked();
    const Role ink = isOn ? Role::OnSoft : Role::Text2;
    const bool isFilled = (isOn && !m_isSub) || underMouse();
    if (isFilled) drawBox(painter, rect(), 6, m_theme.color(isOn ? Role::Soft : Role::Inset));
    const Mirror mirrored{rect(), layoutDirection()};
    const int size = m_theme.px(glyph);
    const int margin = m_theme.px(9);
    const QRect icon(m_isNarrow ? (width() - size) / 2 : margin, (height() - size) / 2, size, size);
    if (!m_isSub) painter.drawPixmap(mirrored(icon).topLeft(), m_theme.icon(m_icon, ink, size));
    if (!m_isNarrow) {
        painter.setPen(m_theme.color(isOn ? Role::OnSoft : Role::Text3));
        painter.setFont(m_theme.font(TextStyle::Small));
        const int countWidth = painter.fontMetrics().horizontalAdvance(m_count);
        painter.drawText(mirrored({width() - margin - countWidth, 0, countWidth, height()}), Qt::AlignCenter, m_count);
        painter.setPen(m_theme.color(m_isSub && isOn ? Role::Text : ink));
        painter.setFont(m_theme.font(m_isSub ? (isOn ? TextStyle::CaptionStrong : TextStyle::Caption) : isOn ? TextStyle::Strong : TextStyle::Body));
        const QRect room(icon.right() + m_theme.px(10), 0, width() - icon.right() - m_theme.px(24) - countWidth, height());
        const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        painter.drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignLeading, name);
    }
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_reviewer(new RailItem(theme, QStringLiteral("user"), {}, this)), m_notice(new RailItem(theme, QStringLiteral("adjudicate"), {}, this)) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("ruling-notice"));
    m_notice->hide();
    connect(m_notice, &QAbstractButton::clicked, this, &Rail::noticeClicked);
    auto* line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(m_reviewer);
    m_reviewer->setObjectName(QStringLiteral("reviewerName"));
    connect(m_reviewer, &QAbstractButton::clicked, this, &Rail::reviewerClicked);
    keepInStep(*this, theme, [this] { setNarrow(m_isNarrow); });
}

RailItem* Rail::addScreen(const QString& icon, QAction* go) {
    auto* item = new RailItem(m_theme, icon, go->iconText(), this);
    item->setObjectName(QStringLiteral("rail.") + icon);
    item->setCheckable(true);
    item->setAutoExclusive(true);
    item->setNarrow(m_isNarrow);
    connect(item, &QAbstractButton::clicked, go, &QAction::trigger);
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(m_screens.size()), item);
    m_screens.push_back(item);
    return item;
}

void Rail::setViews(const RailItem* screen, const QStringList& names, int current) {
    QStringList shown;
    for (const RailItem* view : m_views) shown << view->text();
    if (shown != names) {
        qDeleteAll(m_views);
        m_views.clear();
        auto* rows = static_cast<QVBoxLayout*>(layout());
        int at = rows->indexOf(screen) + 1;
        for (const QString& name : names) {
            auto* view = new RailItem(m_theme, {}, name, this);
            view->setObjectName(QStringLiteral("rail.view"));
            view->setSub(true);
            view->setCheckable(true);
            const int index = static_cast<int>(m_views.size());
            connect(view, &QAbstractButton::clicked, this, [this, index] { Q_EMIT viewChosen(index); });
            rows->insertWidget(at++, view);
            m_views.push_back(view);
        }
    }
    for (int i = 0; i < m_views.size(); ++i) {
        m_views[i]->setChecked(i == current);
        m_views[i]->setVisible(!m_isNarrow);
    }
}

void Rail::setReviewer(const QString& name) {
    m_reviewer->setText(oneLine(name));
    m_reviewer->setAccessibleName(tr("You review as %1. Change the name").arg(oneLine(name)));
    m_reviewer->update();
}

void Rail::setNotice(const QString& words) {
    m_notice->setText(words);
    m_notice->setAccessibleName(words);
    m_notice->setVisible(!words.isEmpty());
    m_notice->update();
}

void Rail::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    setFixedWidth(m_theme.px(isNarrow ? narrowWidth : wideWidth));
    for (RailItem* screen : m_screens) screen->setNarrow(isNarrow);
    for (RailItem* view : m_views) view->setVisible(!isNarrow);
    m_reviewer->setNarrow(isNarrow);
    m_notice->setNarrow(isNarrow);
}

}  // namespace docket::ui
