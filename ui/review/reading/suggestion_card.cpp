#include "ui/review/reading/suggestion_card.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/elided_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int hiddenHeight = 50;
constexpr int tightHeight = 36;
constexpr int cardSide = 15;
constexpr int top = 11;
constexpr int titleHeight = 18;
constexpr int barLine = 22;
constexpr int differenceLine = 28;
constexpr int footerHeight = 20;
constexpr int cardNameWidth = 216;
constexpr int cardBarWidth = 220;
constexpr int differenceSide = 78;

int shownHeight(const SuggestionText& text) {
    int height = top + titleHeight + 4 + (text.footer.isEmpty() ? 0 : footerHeight) + top - 2;
    for (const auto& line : text.lines) height += line.side.isEmpty() ? barLine : differenceLine;
    return height;
}

}  // namespace

SuggestionCard::SuggestionCard(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_reveal(new KeyButton(theme, KeyButton::Kind::Plain, this)) {
    setObjectName(QStringLiteral("suggestionCard"));
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setSmall(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(0, 0, cardSide, 0));
    layout->addStretch(1);
    layout->addWidget(m_reveal);
    connect(&theme, &Theme::changed, this, [this] { setState(m_state, m_height); });
    showNothing();
}

void SuggestionCard::setState(State state, int height) {
    m_state = state;
    m_height = height;
    setFixedHeight(m_theme.px(m_isTight && state != State::Shown ? tightHeight : height));
    m_reveal->setVisible(state == State::Hidden);
    update();
}

void SuggestionCard::setTight(bool isTight) {
    if (std::exchange(m_isTight, isTight) == isTight) return;
    if (m_state == State::Shown) setState(State::Shown, shownHeight(visibleText()));
    else setState(m_state, hiddenHeight);
}

void SuggestionCard::showHidden() {
    m_text = {};
    m_how.clear();
    setAccessibleName(tr("Model suggestion hidden"));
    setAccessibleDescription({});
    setState(State::Hidden, hiddenHeight);
}

void SuggestionCard::showNothing() {
    m_text = {};
    m_text.title = tr("The model gave no suggestion for this item.");
    m_how.clear();
    setAccessibleName(m_text.title);
    setAccessibleDescription({});
    setState(State::Nothing, hiddenHeight);
}

void SuggestionCard::showSuggestion(const SuggestionText& text, const QString& how, bool isCompared) {
    m_text = text;
    m_isCompared = isCompared;
    m_how = how;
    QStringList words;
    for (const auto& line : text.lines) words += QStringList{line.side, line.label, line.facts, line.remark}.join(QLatin1Char(' ')).simplified();
    setAccessibleName(text.title);
    setAccessibleDescription((words << text.footer << how).join(QStringLiteral(". ")));
    setState(State::Shown, shownHeight(visibleText()));
}

/// Where room is short, what comes first, or where it is asked about below, the title alone; screen readers and the tool tip
/// have it all.
SuggestionText SuggestionCard::visibleText() const {
    SuggestionText text = m_text;
    if (!m_isTight) return text;
    if (m_isCompared || text.lines.isEmpty()) text.lines.clear();
    else text.lines = {text.lines.front()};
    text.footer.clear();
    return text;
}

/// Whatever is cut can be read whole in the tool tip.
bool SuggestionCard::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_state != State::Shown) return QWidget::event(event);
    QStringList words{m_text.title};
    for (const auto& line : m_text.lines) words += QStringList{line.side, line.label, line.facts, line.remark}.join(QLatin1Char(' ')).simplified();
    return showWholeWords(*this, *event, (words << m_text.footer).join(QLatin1Char('\n')).trimmed());
}

void SuggestionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Shown) paintShown(painter);
    else paintHidden(painter);
}

void SuggestionCard::paintHidden(QPainter& painter) const {
    QPen dashed(m_theme.color(Role::FieldBorder), 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_state == State::Nothing) {
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(m_theme.color(Role::Text2));
        painter.drawText(rect().adjusted(m_theme.px(cardSide), 0, -m_theme.px(cardSide), 0), Qt::AlignVCenter | Qt::AlignLeading, m_text.title);
        return;
    }
    const Mirror mirrored{rect(), layoutDirection()};
    const int icon = m_theme.px(18);
    painter.drawPixmap(mirrored(QRect(m_theme.px(cardSide), (height() - icon) / 2, icon, icon)).topLeft(), m_theme.icon(QStringLiteral("eyeoff"), Role::Text3, icon));
    QRect room = rect().adjusted(m_theme.px(cardSide) + m_theme.px(30), 0, -m_reveal->width() - m_theme.px(cardSide) - m_theme.px(12), 0);
    const QString lead = tr("Model suggestion hidden.");
    painter.setFont(m_theme.font(TextStyle::Medium));
    painter.setPen(m_theme.color(Role::Text));
    drawOwnText(painter, mirrored(room), lead);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(lead) + m_theme.px(5));
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text2));
    QString why = tr("Choose first, so your label stays independent. Looking early is recorded.");
    if (painter.fontMetrics().horizontalAdvance(why) > room.width()) why = tr("Looking early is recorded.");
    if (painter.fontMetrics().horizontalAdvance(why) <= room.width()) painter.drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignLeading, why);
}

void SuggestionCard::paintShown(QPainter& painter) const {
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
    const Mirror mirrored{rect(), layoutDirection()};
    painter.drawPixmap(mirrored(QRect(m_theme.px(cardSide), m_theme.px(top) + 1, m_theme.px(16), m_theme.px(16))).topLeft(), m_theme.icon(QStringLiteral("eye"), Role::Model, m_theme.px(16)));
    const QRect head(m_theme.px(cardSide) + m_theme.px(24), m_theme.px(top), width() - 2 * m_theme.px(cardSide) - m_theme.px(24), m_theme.px(titleHeight));
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(Role::Text));
    const QString title = painter.fontMetrics().elidedText(m_text.title, Qt::ElideRight, head.width());
    painter.drawText(mirrored(head), Qt::AlignVCenter | Qt::AlignLeading, title);
    const int used = painter.fontMetrics().horizontalAdvance(title) + 8;
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(mirrored(head.adjusted(used, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, m_text.aside);
    const int asideWidth = m_text.aside.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_text.aside) + 12;
    const QRect howRoom = head.adjusted(used + asideWidth, 0, 0, 0);
    const bool saysHow = !m_isTight || painter.fontMetrics().horizontalAdvance(m_how) <= howRoom.width();
    if (saysHow) painter.drawText(mirrored(howRoom), Qt::AlignVCenter | Qt::AlignTrailing, painter.fontMetrics().elidedText(m_how, Qt::ElideRight, howRoom.width()));

    int y = m_theme.px(top) + m_theme.px(titleHeight) + m_theme.px(4);
    const SuggestionText text = visibleText();
    for (const auto& line : text.lines) {
        if (line.side.isEmpty()) paintBarLine(painter, line, y);
        else paintDifference(painter, line, y);
        y += line.side.isEmpty() ? m_theme.px(barLine) : m_theme.px(differenceLine);
    }
    if (text.footer.isEmpty()) return;
    const QRect foot(m_theme.px(cardSide), y, width() - 2 * m_theme.px(cardSide), m_theme.px(footerHeight));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(text.footer, Qt::ElideRight, foot.width()));
}

void SuggestionCard::paintBarLine(QPainter& painter, const SuggestionText::Line& line, int y) const {
    const Mirror mirrored{rect(), layoutDirection()};
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text));
    drawOwnText(painter, mirrored(QRect(m_theme.px(cardSide), y, m_theme.px(cardNameWidth), m_theme.px(barLine))), line.label);
    const qreal full = std::clamp(width() - m_theme.px(cardSide) - m_theme.px(cardNameWidth) - m_theme.px(220), m_theme.px(60), m_theme.px(cardBarWidth));
    const QRectF bar(m_theme.px(cardSide) + m_theme.px(cardNameWidth) + 8, y + m_theme.px(barLine) / 2 - m_theme.px(4), full, m_theme.px(8));
    drawBox(painter, mirrored.exactly(bar), 4, m_theme.color(Role::Inset));
    drawBox(painter, mirrored.exactly(QRectF(bar.topLeft(), QSizeF(std::max(6.0, full * line.score), bar.height()))), 4, m_theme.color(line.isModels ? Role::Model : Role::FieldBorder));
    const QRect number(static_cast<int>(bar.right()) + 8, y, m_theme.px(34), m_theme.px(barLine));
    painter.setFont(m_theme.font(line.isModels ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_theme.color(line.isModels ? Role::Text : Role::Text2));
    painter.drawText(mirrored(number), Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(line.score, 'f', 2));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    const QRect rest(number.right() + 9, y, width() - m_theme.px(cardSide) - number.right() - 9, m_theme.px(barLine));
    if (m_isTight && painter.fontMetrics().horizontalAdvance(line.remark) > rest.width()) return;
    painter.drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(line.remark, Qt::ElideRight, rest.width()));
}

void SuggestionCard::paintDifference(QPainter& painter, const SuggestionText::Line& line, int y) const {
    const Mirror mirrored{rect(), layoutDirection()};
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    const int sideWidth = std::max(m_theme.px(differenceSide), painter.fontMetrics().horizontalAdvance(line.side) + 12);
    painter.drawText(mirrored(QRect(m_theme.px(cardSide), y, sideWidth, m_theme.px(differenceLine))), Qt::AlignVCenter | Qt::AlignLeading, line.side);
    painter.setPen(m_theme.color(line.isOpen ? Role::Warn : Role::Text3));
    painter.drawText(mirrored(QRect(0, y, width() - m_theme.px(cardSide), m_theme.px(differenceLine))), Qt::AlignVCenter | Qt::AlignTrailing, line.remark);
    const int remarkWidth = painter.fontMetrics().horizontalAdvance(line.remark) + 16;
    painter.setFont(m_theme.font(TextStyle::Medium));
    painter.setPen(m_theme.color(Role::Text));
    const int name = std::max(m_theme.px(128), painter.fontMetrics().horizontalAdvance(line.label) + 16);
    const QRect nameRoom(m_theme.px(cardSide) + sideWidth, y, std::min(name, width() - 2 * m_theme.px(cardSide) - sideWidth - remarkWidth), m_theme.px(differenceLine));
    drawOwnText(painter, mirrored(nameRoom), line.label);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text2));
    const QRect factsRoom(nameRoom.right() + 1, y, width() - m_theme.px(cardSide) - remarkWidth - nameRoom.right(), m_theme.px(differenceLine));
    painter.drawText(mirrored(factsRoom), Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(line.facts, Qt::ElideRight, factsRoom.width()));
}

}  // namespace docket::ui
