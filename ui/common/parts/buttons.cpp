#include "ui/common/parts/buttons.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextOption>

#include <utility>

namespace docket::ui {

namespace {
constexpr int buttonSide = 11;
constexpr int buttonGap = 7;
constexpr int buttonGlyph = 16;
constexpr int chipSide = 7;
constexpr int chipGap = 5;
constexpr int chipGlyph = 15;
constexpr int cross = 14;
constexpr int usualHeight = 30;
constexpr int smallHeight = 26;
constexpr int tinyHeight = 24;
constexpr int buttonLeastCharacters = 8;
}  // namespace

KeyButton::KeyButton(const Theme& theme, Kind kind, QWidget* parent) : QAbstractButton(parent), m_theme(theme), m_kind(kind) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setWide(false);
}

void KeyButton::setAction(QAction* action) {
    const auto follow = [this, action] {
        const QVariant own = action->property("buttonText");
        const QString words = own.isValid() ? own.toString() : action->iconText();
        if (text() == m_actionText) {  // a button may say it in its own words
            setText(words);
            setAccessibleName(words);
        }
        m_actionText = words;
        setEnabled(action->isEnabled());
        setKey(keyOf(*action));
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void KeyButton::setKeyOf(QAction* action) {
    connect(action, &QAction::changed, this, [this, action] { setKey(keyOf(*action)); });
    setKey(keyOf(*action));
}

void KeyButton::setKey(const QString& key) {
    m_key = key;
    if (m_isIconOnly) updateToolTip();  // else it may have one of another kind
    updateGeometry();
    update();
}

void KeyButton::setKeyShown(bool isShown) {
    m_isKeyShown = isShown;
    updateGeometry();
    update();
}

void KeyButton::setIconOnly(bool isIconOnly) {
    const bool wasIconOnly = std::exchange(m_isIconOnly, isIconOnly);
    if (isIconOnly || wasIconOnly) updateToolTip();
    updateGeometry();
    update();
}

void KeyButton::updateToolTip() {
    const QString words = m_key.isEmpty() ? text() : tr("%1 (%2)", "what a button does, its key").arg(text(), m_key);
    setToolTip(m_isIconOnly ? toolTipOf(words) : QString());
}

void KeyButton::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
}

void KeyButton::setSmall(bool isSmall) {
    m_height = isSmall ? smallHeight : usualHeight;
    updateGeometry();
}

void KeyButton::setTiny(bool isTiny) {
    m_height = isTiny ? tinyHeight : usualHeight;
    updateGeometry();
}

TextStyle KeyButton::textStyle() const {
    if (m_kind == Kind::Primary) return TextStyle::Strong;
    return m_height < usualHeight ? TextStyle::Caption : TextStyle::Body;
}

void KeyButton::setWide(bool isWide) {
    m_isWide = isWide;
    setSizePolicy(isWide ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int KeyButton::keyRoom() const { return m_key.isEmpty() || m_isIconOnly || !m_isKeyShown ? 0 : keyCapWidth(m_key, m_theme) + m_theme.px(buttonGap); }

QSize KeyButton::sizeHint() const {
    if (m_isIconOnly) return {targetHeight(m_theme, buttonGlyph + 2 * buttonGap), targetHeight(m_theme, m_height)};
    int width = m_mostWords == 0 ? wordsWidth() : qMin(wordsWidth(), m_theme.px(m_mostWords));
    width += m_theme.px(2 * buttonSide);
    if (!m_icon.isEmpty()) width += m_theme.px(buttonGlyph + buttonGap);
    return {width + keyRoom(), targetHeight(m_theme, m_height)};
}

int KeyButton::wordsWidth() const { return QFontMetrics(m_theme.font(textStyle())).horizontalAdvance(text()); }

void KeyButton::setMostWords(int width) {
    m_mostWords = width;
    updateGeometry();
}

bool KeyButton::event(QEvent* event) {
    const bool isCut = event->type() == QEvent::ToolTip && !m_isIconOnly && m_mostWords > 0 && wordsWidth() > m_theme.px(m_mostWords);
    return isCut ? showWholeWords(*this, *event, text()) : QAbstractButton::event(event);
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isPrimary = m_kind == Kind::Primary;
    const bool isActive = isEnabled() && (underMouse() || isDown());
    Role ink = isPrimary ? Role::OnAccent : m_kind == Kind::Flat ? Role::Text2 : Role::Text;
    if (isPrimary && isEnabled()) {
        drawBox(painter, rect(), 6, m_theme.color(isActive ? Role::AccentHover : Role::Accent));
    } else if (m_kind == Kind::Plain || isPrimary) {
        drawBox(painter, rect(), 6, m_theme.color(isActive ? Role::Alt : Role::Base), m_theme.color(isEnabled() ? Role::ButtonBorder : Role::Border));
    } else if (isActive) {
        drawBox(painter, rect(), 6, m_theme.color(Role::Inset));
    }
    if (!isEnabled()) ink = Role::Disabled;
    if (m_isIconOnly) {
        const int size = m_theme.px(buttonGlyph);
        painter.drawPixmap((width() - size) / 2, (height() - size) / 2, m_theme.icon(m_icon, ink, size));
        if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
        return;
    }

    const Mirror mirrored{rect(), layoutDirection()};
    const int between = m_theme.px(buttonGap);
    const int icon = m_theme.px(buttonGlyph);
    QRect content = rect().adjusted(m_theme.px(buttonSide), 0, -m_theme.px(buttonSide), 0);
    const bool hasKey = keyRoom() > 0 && isEnabled() && width() >= sizeHint().width();
    if (hasKey) {
        const int capWidth = keyCapWidth(m_key, m_theme);
        const QRect cap(content.right() - capWidth + 1, 0, capWidth, height());
        drawKeyCap(painter, mirrored(cap), m_key, m_theme, isPrimary ? CapGround::Accent : CapGround::Plain);
        content.setRight(cap.left() - between);
    }
    if (!m_icon.isEmpty()) {
        const QRect at(content.left(), (height() - icon) / 2, icon, icon);
        painter.drawPixmap(mirrored(at).topLeft(), m_theme.icon(m_icon, ink, icon));
        content.setLeft(at.right() + 1 + between);
    }
    painter.setFont(m_theme.font(textStyle()));
    painter.setPen(m_theme.color(ink));
    const bool isCentred = m_icon.isEmpty() && !hasKey;
    const bool isCut = m_mostWords > 0 && wordsWidth() > content.width();
    const QString words = isCut ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, content.width()) : text();
    painter.drawText(mirrored(content), Qt::AlignVCenter | (isCentred ? Qt::AlignHCenter : Qt::AlignLeading), words);
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

Chip::Chip(const Theme& theme, Kind kind, const QString& text, const QString& icon, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_icon(icon) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
}

void Chip::setSize(Size size) {
    m_size = size;
    updateGeometry();
}

void Chip::setRemovable(bool isRemovable) {
    m_isRemovable = isRemovable;
    updateGeometry();
}

void Chip::setElided(bool isElided) {
    m_isElided = isElided;
    updateGeometry();
}

QSize Chip::minimumSizeHint() const {
    const QSize whole = sizeHint();
    const QFontMetrics metrics(m_theme.font(textStyle()));
    const int words = metrics.horizontalAdvance(m_text);
    const int least = m_isElided ? metrics.averageCharWidth() * buttonLeastCharacters : words;
    return {whole.width() - qMax(0, words - least), whole.height()};
}

bool Chip::event(QEvent* event) {
    const bool isCut = event->type() == QEvent::ToolTip && width() < sizeHint().width();
    return isCut ? showWholeWords(*this, *event, m_text) : QWidget::event(event);
}

int Chip::besideWords() const {
    int width = m_theme.px(2 * chipSide);
    if (!m_icon.isEmpty()) width += m_theme.px(chipGlyph + chipGap);
    if (m_isRemovable) width += m_theme.px(cross + chipGap);
    return width;
}

int Chip::heightInTwoLines(int width) const {
    const int high = sizeHint().height();
    return width < sizeHint().width() ? high + QFontMetrics(m_theme.font(textStyle())).height() : high;
}

QSize Chip::sizeHint() const {
    const int width = QFontMetrics(m_theme.font(textStyle())).horizontalAdvance(m_text) + besideWords();
    return {width, m_theme.px(m_size == Size::Fact ? 20 : m_size == Size::Badge ? 24 : 26)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Role fill = Role::Inset;
    Role ink = Role::Text2;
    switch (m_kind) {
        case Kind::Neutral: break;
        case Kind::Warn: fill = Role::WarnFill; ink = Role::Warn; break;
        case Kind::Accent: fill = Role::Soft; ink = Role::OnSoft; break;
        case Kind::Model: fill = Role::EvidenceModel; ink = Role::Model; break;
    }
    drawBox(painter, rect(), 4, m_theme.color(fill));
    const int icon = m_theme.px(chipGlyph);
    const int remove = m_theme.px(cross);
    QRect content = rect().adjusted(m_theme.px(chipSide), 0, -m_theme.px(chipSide), 0);
    const Mirror mirrored{rect(), layoutDirection()};
    if (!m_icon.isEmpty()) {
        const QRect at(content.left(), (height() - icon) / 2, icon, icon);
        painter.drawPixmap(mirrored(at).topLeft(), m_theme.icon(m_icon, ink, icon));
        content.setLeft(at.right() + 1 + m_theme.px(chipGap));
    }
    if (m_isRemovable) {
        const QRect at(content.right() + 1 - remove, (height() - remove) / 2, remove, remove);
        painter.drawPixmap(mirrored(at).topLeft(), m_theme.icon(QStringLiteral("cross"), ink, remove));
        content.setRight(at.left() - m_theme.px(chipGap));
    }
    painter.setFont(m_theme.font(textStyle()));
    painter.setPen(m_theme.color(ink));
    const int lines = content.height() / painter.fontMetrics().height();
    if (lines < 2 || painter.fontMetrics().horizontalAdvance(m_text) <= content.width()) return drawOwnText(painter, mirrored(content), m_text);
    QTextOption wrapping(Qt::AlignLeading | Qt::AlignVCenter);
    wrapping.setTextDirection(layoutDirection());
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);  // a key is one word
    painter.drawText(QRectF(mirrored(content)), m_text, wrapping);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_isRemovable && rect().contains(event->position().toPoint())) Q_EMIT removeAsked();
}

KeyCap::KeyCap(const Theme& theme, const QString& key, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setKey(key);
    connect(&theme, &Theme::changed, this, [this] { setKey(m_key); });
}

KeyCap::KeyCap(const Theme& theme, QAction* action, QWidget* parent) : KeyCap(theme, keyOf(*action), parent) {
    connect(action, &QAction::changed, this, [this, action] { setKey(keyOf(*action)); });
}

void KeyCap::setKey(const QString& key) {
    m_key = key;
    setFixedSize(key.isEmpty() ? 0 : keyCapWidth(key, m_theme), keyCapHeight(m_theme) + 2);
    setAccessibleName(key);
    update();
}

void KeyCap::paintEvent(QPaintEvent*) {
    if (m_key.isEmpty()) return;
    QPainter painter(this);
    drawKeyCap(painter, rect(), m_key, m_theme);
}

SegmentedSwitch::SegmentedSwitch(const Theme& theme, const QList<Segment>& segments, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_segments(segments) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void SegmentedSwitch::setCurrent(int index) {
    if (index == m_current) return;
    const int before = std::exchange(m_current, index);
    setAccessibleDescription(index < 0 ? QString() : m_segments[index].text);
    update();
    QAccessibleInterface* whole = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (whole == nullptr) return;
    QAccessible::State checked;
    checked.checked = true;
    for (const int changed : {before, index}) {
        if (changed < 0) continue;
        QAccessibleStateChangeEvent event(whole->child(changed), checked);
        QAccessible::updateAccessibility(&event);
    }
}

void SegmentedSwitch::choose(int index) {
    setCurrent(index);
    Q_EMIT chosen(index);
}

QRect SegmentedSwitch::segmentRect(int index) const {
    int x = 0;
    for (int i = 0; i < index; ++i) x += widthOf(m_segments[i]);
    return Mirror{rect(), layoutDirection()}(QRect(x, 0, widthOf(m_segments[index]), height()));
}

void SegmentedSwitch::setKey(int segment, const QString& key) {
    m_segments[segment].key = key;
    updateGeometry();
    update();
}

void SegmentedSwitch::setKeysShown(bool areShown) {
    m_areKeysShown = areShown;
    updateGeometry();
    update();
}

int SegmentedSwitch::capWidthOf(const Segment& segment) const {
    return segment.key.isEmpty() || !m_areKeysShown ? 0 : keyCapWidth(segment.key, m_theme);
}

int SegmentedSwitch::widthOf(const Segment& segment) const {
    const int capWidth = capWidthOf(segment) == 0 ? 0 : m_theme.px(6) + capWidthOf(segment);
    return QFontMetrics(m_theme.font(TextStyle::Strong)).horizontalAdvance(segment.text) + capWidth + m_theme.px(2 * buttonSide);
}

QSize SegmentedSwitch::sizeHint() const {
    int width = 0;
    for (const Segment& segment : m_segments) width += widthOf(segment);
    return {width, targetHeight(m_theme, usualHeight)};
}

void SegmentedSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), 6, m_theme.color(Role::Base));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments[i];
        const QRect cell = segmentRect(i);
        const bool isChosen = i == m_current;
        if (isChosen) {
            painter.setClipPath(inside);
            painter.fillRect(cell, m_theme.color(Role::Soft));
            painter.setClipping(false);
        }
        const Mirror mirrored{cell, layoutDirection()};
        if (i > 0) painter.fillRect(mirrored(QRect(cell.x(), 1, 1, height() - 2)), m_theme.color(Role::Border));
        painter.setFont(m_theme.font(isChosen ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(m_theme.color(isChosen ? Role::OnSoft : Role::Text2));
        painter.drawText(cell.adjusted(m_theme.px(buttonSide), 0, -m_theme.px(buttonSide), 0), Qt::AlignVCenter | Qt::AlignLeading, segment.text);
        if (const int capWidth = capWidthOf(segment); capWidth > 0) {
            drawKeyCap(painter, mirrored(QRect(cell.right() + 1 - m_theme.px(buttonSide) - capWidth, 0, capWidth, height())), segment.key, m_theme);
        }
    }
    drawBox(painter, rect(), 6, Qt::transparent, m_theme.color(Role::FieldBorder));
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

void SegmentedSwitch::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint())) return choose(i);
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event) {
    const int key = unmirroredKey(event->key(), layoutDirection());
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    choose(qBound(0, m_current + step, static_cast<int>(m_segments.size()) - 1));
}

}  // namespace docket::ui
