#include "ui/common/parts/plain_label.h"

#include "ui/common/look/in_step.h"

namespace docket::ui {

QLabel* plainLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("ink", QLatin1String(ink));
    keepFont(*label, theme, style);
    return label;
}

QLabel* wrappedLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text) {
    QLabel* label = plainLabel(theme, style, ink, text);
    label->setWordWrap(true);
    return label;
}

QFrame* hairline() {
    auto* line = new QFrame;
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

}  // namespace docket::ui
