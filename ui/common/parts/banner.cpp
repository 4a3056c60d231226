#include "ui/common/parts/banner.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/buttons.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

using Kind = BannerMessage::Kind;

constexpr int iconSize = 16;
constexpr int firstLineMiddle = 17;

struct Look {
    Role fill;
    Role ink;
    QString icon;
};

Look lookOf(Kind kind) {
    switch (kind) {
        case Kind::Warning: return {Role::WarnFill, Role::Warn, QStringLiteral("lock")};
        case Kind::Error: return {Role::BadFill, Role::Bad, QStringLiteral("impact")};
        case Kind::Note: break;
    }
    return {Role::Soft, Role::OnSoft, QStringLiteral("info")};
}

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

Banner::Banner(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(plainLabel()), m_text(plainLabel()), m_actions(new QWidget) {
    setObjectName(QStringLiteral("banner"));
    keepFont(*m_title, theme, TextStyle::Strong);
    auto* close = new KeyButton(theme, KeyButton::Kind::Flat);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close message"));
    close->setSmall(true);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 4, 0, 4);
    actions->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 3, 0, 3);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_actions);
    auto* layout = new QHBoxLayout(this);
    keepInStep(*this, theme, [layout, &theme] { layout->setContentsMargins(mirroredMargins(theme.px(40), 4, 8, 4)); });
    layout->addLayout(words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Banner::showError(const QString& text) { showMessage({Kind::Error, {}, text, {}, {}, false}); }
void Banner::showNote(const QString& text) { showMessage({Kind::Note, {}, text, {}, {}, false}); }

void Banner::leaveItem() {
    if (m_message.isOfItem) hide();
}

void Banner::showMessage(BannerMessage message) {
    m_message = std::move(message);
    m_title->setText(m_message.title);
    m_title->setVisible(!m_message.title.isEmpty());
    m_text->setText(m_message.text);
    showActions();
    setAccessibleName(m_message.title.isEmpty() ? m_message.text : m_message.title);
    setAccessibleDescription(m_message.title.isEmpty() ? QString() : m_message.text);
    const bool wasVisible = isVisible();
    setVisible(true);
    update();
    if (!wasVisible) return;  // else appearing tells it
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

void Banner::showActions() {
    auto* row = static_cast<QHBoxLayout*>(m_actions->layout());
    // A button may be replaced within its own click.
    while (QLayoutItem* item = row->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (const BannerAction& action : m_message.actions) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain);
        button->setText(action.text);
        button->setAccessibleName(action.text);
        button->setKey(action.key);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, action.run);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_actions->setVisible(!m_message.actions.empty());
}

void Banner::paintEvent(QPaintEvent*) {
    const Look look = lookOf(m_message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(look.fill));
    const bool isSingleLine = m_message.title.isEmpty() && m_message.actions.empty();
    const int middle = isSingleLine ? height() / 2 : m_theme.px(firstLineMiddle);
    const int icon = m_theme.px(iconSize);
    const QRect at(m_theme.px(14), middle - icon / 2, icon, icon);
    painter.drawPixmap(Mirror{rect(), layoutDirection()}(at).topLeft(), m_theme.icon(m_message.icon.isEmpty() ? look.icon : m_message.icon, look.ink, icon));
}

}  // namespace docket::ui
