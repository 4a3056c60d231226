#include "ui/common/parts/change_note.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace docket::ui {

namespace {

constexpr int noteGlyph = 15;
constexpr int noteSide = 12;
constexpr int noteLineHeight = 17;
constexpr int noteHeight = 50;  // two lines, and what stands around them

}  // namespace

ChangeNote::ChangeNote(const Theme& theme, const QString& revertWords, QWidget* parent) : QWidget(parent), m_theme(theme), m_revert(new KeyButton(theme, KeyButton::Kind::Flat)) {
    setObjectName(QStringLiteral("changeNote"));
    m_revert->setObjectName(QStringLiteral("revertChange"));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleDescription(revertWords);
    m_revert->setTiny(true);
    connect(m_revert, &QAbstractButton::clicked, this, &ChangeNote::revertAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, noteSide, 0);
    row->addStretch(1);
    row->addWidget(m_revert);
    keepInStep(*this, theme, [this] { setFixedHeight(m_theme.px(noteHeight)); });
    say({}, {});
}

/// The place stays when there is nothing to say.
void ChangeNote::say(const QString& title, const QString& words) {
    m_title = title;
    m_words = words;
    m_revert->setVisible(!title.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(words);
    setToolTip(title.isEmpty() ? QString() : toolTipOf(words.isEmpty() ? title : title + QLatin1Char('\n') + words));
    update();
}

void ChangeNote::setEditable(bool isEditable) { m_revert->setEnabled(isEditable); }

void ChangeNote::paintEvent(QPaintEvent*) {
    if (m_title.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), 6, m_theme.color(Role::Soft));
    const Mirror mirrored{rect(), layoutDirection()};
    const int size = m_theme.px(noteGlyph);
    const int line = m_theme.px(noteLineHeight);
    const int lines = m_words.isEmpty() ? 1 : 2;
    QRect at(2 * noteSide + size - 4, (height() - lines * line) / 2, 0, line);
    at.setRight(width() - m_revert->width() - 2 * noteSide);
    painter.drawPixmap(mirrored(QRect(noteSide, at.center().y() - size / 2, size, size)).topLeft(), m_theme.icon(QStringLiteral("info"), Role::OnSoft, size));
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.font(TextStyle::CaptionStrong));
    drawOwnText(painter, mirrored(at), m_title);
    painter.setFont(m_theme.font(TextStyle::Caption));
    drawOwnText(painter, mirrored(at.translated(0, line)), QString(m_words).replace(QLatin1Char('\n'), QStringLiteral("; ")));
}

}  // namespace docket::ui
