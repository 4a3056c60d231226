#include "ui/common/parts/icon_field.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {
constexpr int fieldSide = 9;
constexpr int fieldGlyph = 15;
constexpr int fieldGap = 7;
}  // namespace

IconField::IconField(const Theme& theme, const QString& icon, QWidget* parent) : QLineEdit(parent), m_theme(theme), m_icon(icon) {
    setHint({}, {});
    connect(&theme, &Theme::changed, this, [this] { setHint(m_words, m_key); });
}

void IconField::setHint(const QString& words, const QString& key) {
    m_words = words;
    m_key = key;
    int behind = 0;
    if (!words.isEmpty()) behind += QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(words) + m_theme.px(fieldGap);
    if (!key.isEmpty()) behind += keyCapWidth(key, m_theme) + m_theme.px(fieldGap);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int before = m_icon.isEmpty() ? 0 : m_theme.px(fieldGlyph + fieldGap);
    setTextMargins(isMirrored ? behind : before, 0, isMirrored ? before : behind, 0);
    update();
}

void IconField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Mirror mirrored{rect(), layoutDirection()};
    const int icon = m_theme.px(fieldGlyph);
    const QRect before(m_theme.px(fieldSide), (height() - icon) / 2, icon, icon);
    if (!m_icon.isEmpty()) painter.drawPixmap(mirrored(before).topLeft(), m_theme.icon(m_icon, Role::Text3, icon));
    int right = width() - m_theme.px(fieldSide);
    if (!m_key.isEmpty()) {
        const int capWidth = keyCapWidth(m_key, m_theme);
        drawKeyCap(painter, mirrored({right - capWidth, 0, capWidth, height()}), m_key, m_theme);
        right -= capWidth + m_theme.px(fieldGap);
    }
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(mirrored({0, 0, right, height()}), Qt::AlignVCenter | Qt::AlignTrailing, m_words);
}

}  // namespace docket::ui
