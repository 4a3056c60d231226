#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace docket::ui {

Banner::Banner(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_text(new QLabel) {
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new KeyButton(theme, KeyButton::Kind::Flat);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close message"));
    close->setSmall(true);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void Banner::showError(const QString& text) { show(text, true); }
void Banner::showNote(const QString& text) { show(text, false); }

void Banner::show(const QString& text, bool isError) {
    m_isError = isError;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_isError ? Role::BadFill : Role::Soft));
    painter.drawPixmap(14, (height() - 16) / 2, m_theme.icon(m_isError ? QStringLiteral("impact") : QStringLiteral("info"),
                                                           m_isError ? Role::Bad : Role::OnSoft));
}

}  // namespace docket::ui
