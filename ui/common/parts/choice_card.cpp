#include "ui/common/parts/choice_card.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPainter>

namespace docket::ui {

namespace {
constexpr int choiceCardSide = 14;
constexpr int textLeft = choiceCardSide + 24;
constexpr int sentenceTop = 32;
constexpr int titleAlone = 34;  // height of a card without a sentence
}  // namespace

ChoiceCard::ChoiceCard(const Theme& theme, const QString& title, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setSentence(const QString& sentence) {
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceCard::sentenceRect(int width) const {
    const QRect room(m_theme.px(textLeft), m_theme.px(sentenceTop), width - m_theme.px(textLeft + choiceCardSide), 1000);
    return QFontMetrics(m_theme.font(TextStyle::Caption)).boundingRect(room, Qt::TextWordWrap, m_sentence);
}

int ChoiceCard::heightForWidth(int width) const {
    if (m_sentence.isEmpty()) return m_theme.px(titleAlone);
    return qMax(m_theme.px(78), m_theme.px(sentenceTop + 12) + sentenceRect(width).height());
}

QSize ChoiceCard::sizeHint() const { return {m_theme.px(240), heightForWidth(m_theme.px(240))}; }

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isOn = isChecked();
    drawBox(painter, rect(), 8, m_theme.color(isOn ? Role::Soft : Role::Base), m_theme.color(isOn ? Role::Accent : Role::Border));
    const Mirror mirrored{rect(), layoutDirection()};
    const int dot = m_theme.px(16);
    const int titleTop = m_sentence.isEmpty() ? (height() - m_theme.px(18)) / 2 : m_theme.px(11);
    const QRect mark = mirrored(QRect(m_theme.px(choiceCardSide), titleTop + m_theme.px(1), dot, dot));
    drawBox(painter, mark, dot / 2.0, m_theme.color(Role::Base), m_theme.color(isOn ? Role::Accent : Role::FieldBorder));
    if (isOn) drawBox(painter, mark.adjusted(dot / 4, dot / 4, -dot / 4, -dot / 4), dot / 4.0, m_theme.color(Role::Accent));
    painter.setFont(m_theme.font(isOn ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_theme.color(isEnabled() ? Role::Text : Role::Disabled));
    painter.drawText(mirrored(QRect(m_theme.px(textLeft), titleTop, width() - m_theme.px(textLeft + choiceCardSide), m_theme.px(18))), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(isEnabled() ? Role::Text2 : Role::Disabled));
    painter.drawText(mirrored(sentenceRect(width())), Qt::TextWordWrap | Qt::AlignLeading, m_sentence);
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

}  // namespace docket::ui
