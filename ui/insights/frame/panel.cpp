#include "ui/insights/frame/panel.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"

#include <QPainter>

namespace docket::ui {

Panel::Panel(const Theme& theme, const char* name, const QString& title, const QString& aside, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new QHBoxLayout), m_column(new QVBoxLayout(this)), m_title(wrappedLabel(theme, TextStyle::Strong, "text", title)),
      m_aside(wrappedLabel(theme, TextStyle::Caption, "text3", aside)) {
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(6);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_aside);
    m_aside->setVisible(!aside.isEmpty());
    m_column->addStretch(0);
}

void Panel::add(QWidget* part, int stretch) { m_column->insertWidget(m_column->count() - 1, part, stretch); }

void Panel::addFoot(QWidget* part) { m_column->insertWidget(m_column->count() - 1, part, 0, Qt::AlignTrailing); }

void Panel::addBeside(QWidget* part) { m_head->addWidget(part); }

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setAside(const QString& aside) {
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
