#include "ui/common/parts/icon_label.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {
constexpr int labelGlyph = 14;
constexpr int labelGap = 6;
}  // namespace

IconLabel::IconLabel(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_text(new QLabel(this)) {
    m_text->setTextFormat(Qt::PlainText);
    keepFont(*m_text, theme, TextStyle::Caption);
    auto* row = new QHBoxLayout(this);
    keepInStep(*this, theme, [this, row] { row->setContentsMargins(mirroredMargins(m_icon.isEmpty() ? 0 : m_theme.px(labelGlyph + labelGap), 0, 0, 0)); });
    row->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &IconLabel::applyInk);
    if (parent != nullptr) hide();
}

void IconLabel::setText(const QString& text, Role ink) {
    m_ink = ink;
    m_text->setFont(m_theme.font(TextStyle::Caption));  // Qt keeps that of before for words that were hidden when it changed
    m_text->setText(text);
    setAccessibleName(text);
    // Without a parent, being visible would make it a window.
    if (parentWidget() != nullptr) setVisible(!text.isEmpty());
    applyInk();
}

void IconLabel::applyInk() {
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_ink));
    m_text->setPalette(colors);
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    if (m_icon.isEmpty()) return;
    QPainter painter(this);
    const int icon = m_theme.px(labelGlyph);
    const QRect at(0, (height() - icon) / 2, icon, icon);
    painter.drawPixmap(Mirror{rect(), layoutDirection()}(at).topLeft(), m_theme.icon(m_icon, m_ink, icon));
}

}  // namespace docket::ui
