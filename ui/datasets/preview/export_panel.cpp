#include "ui/datasets/preview/export_panel.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"

#include <QPainter>

namespace docket::ui {

ExportPanel::ExportPanel(const Theme& theme, const char* name, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(plainLabel(theme, TextStyle::Strong, "text")), m_aside(plainLabel(theme, TextStyle::Caption, "text3")),
      m_head(new QHBoxLayout), m_body(new QVBoxLayout) {
    setObjectName(QLatin1String(name));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_aside->setObjectName(QStringLiteral("panelAside"));
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_head->setContentsMargins(exportPanelSide, 0, exportPanelSide, 0);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_aside, 1);
    m_body->setContentsMargins(1, 0, 1, 7);
    m_body->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 9, 0, 0);
    layout->setSpacing(7);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void ExportPanel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void ExportPanel::setAside(const QString& words) { m_aside->setText(words); }

void ExportPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
