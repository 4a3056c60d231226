#include "ui/common/parts/checked_choice.h"

#include "ui/common/words/text.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace docket::ui {

namespace {
constexpr int fewestLetters = 12;  // that the field has room for
}

CheckedChoice::CheckedChoice(const Theme& theme, ChoicePopup::Kind kind, QWidget* parent) : QComboBox(parent), m_theme(theme), m_kind(kind) {
    addItem({});
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckedChoice::setChoices(const QList<ChoicePopup::Choice>& choices, const QString& words) {
    m_choices = choices;
    setItemText(0, words);
    setToolTip(toolTipOf(words));
}

void CheckedChoice::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(option.currentText, m_kind == ChoicePopup::Kind::One ? Qt::ElideMiddle : Qt::ElideRight, room);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CheckedChoice::showPopup() {
    if (m_choices.isEmpty()) return;
    auto* popup = new ChoicePopup(m_theme, m_kind, m_choices, this);
    popup->setAccessibleName(accessibleName());
    connect(popup, &ChoicePopup::chosen, this, &CheckedChoice::chosen);
    popup->openUnder(*this);
}

}  // namespace docket::ui
