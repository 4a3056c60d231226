#include "ui/common/parts/elided_label.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace docket::ui {

namespace {
constexpr int elidedLabelLeastCharacters = 8;
}

bool showWholeWords(QWidget& widget, QEvent& event, const QString& words) {
    QToolTip::showText(static_cast<QHelpEvent&>(event).globalPos(), toolTipOf(words), &widget);
    return true;
}

ElidedLabel::ElidedLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setProperty("ink", QLatin1String(ink));
    keepFont(*this, theme, style);
}

QSize ElidedLabel::sizeHint() const {
    const QSize whole = QLabel::sizeHint();
    return m_mostCharacters == 0 ? whole : QSize(qMin(whole.width(), fontMetrics().averageCharWidth() * m_mostCharacters), whole.height());
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * elidedLabelLeastCharacters), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    drawOwnText(painter, rect(), text());
}

bool ElidedLabel::event(QEvent* event) {
    const bool isCut = event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > width();
    return isCut ? showWholeWords(*this, *event, text()) : QLabel::event(event);
}

}  // namespace docket::ui
