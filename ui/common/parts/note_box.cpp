#include "ui/common/parts/note_box.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int noteBoxGlyph = 16;
constexpr int noteBoxSide = 12;
constexpr int noteBoxAbove = 9;
}  // namespace

NoteBox::NoteBox(const Theme& theme, Kind kind, const QString& icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_icon(icon), m_title(new QLabel), m_text(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(1);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        keepFont(*label, theme, label == m_title ? TextStyle::CaptionStrong : TextStyle::Caption);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    keepInStep(*this, theme, [this, layout] {
        layout->setContentsMargins(mirroredMargins(m_theme.px(2 * noteBoxSide + noteBoxGlyph - 4), m_theme.px(noteBoxAbove), m_theme.px(noteBoxSide), m_theme.px(noteBoxAbove)));
        for (QLabel* label : {m_title, m_text}) {
            QPalette colors = label->palette();
            colors.setColor(QPalette::WindowText, m_theme.color(ink()));
            label->setPalette(colors);
        }
        update();
    });
}

void NoteBox::setText(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void NoteBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 6, m_theme.color(m_kind == Kind::Warning ? Role::WarnFill : Role::Soft));
    const int icon = m_theme.px(noteBoxGlyph);
    const QRect at(m_theme.px(noteBoxSide), m_theme.px(noteBoxAbove), icon, icon);
    painter.drawPixmap(Mirror{rect(), layoutDirection()}(at).topLeft(), m_theme.icon(m_icon, ink(), icon));
}

}  // namespace docket::ui
