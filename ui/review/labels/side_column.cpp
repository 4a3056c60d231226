#include "ui/review/labels/side_column.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int definitionHeight = 240;
}

SideColumn::SideColumn(const Theme& theme, const ActionRegistry& actions, LabelList* labels, DefinitionPanel* definition, QWidget* parent)
    : QWidget(parent),
      m_tabs(new SegmentedSwitch(theme, {{tr("Labels"), {}}, {tr("Definition"), {}}})),
      m_tabRow(new QWidget(this)),
      m_labels(labels),
      m_definition(definition) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_tabs->setAccessibleName(tr("Right column"));
    auto* tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(12, 8, 12, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto* panes = new QSplitter(Qt::Vertical);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_labels);
    panes->addWidget(m_definition);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 0);
    panes->setSizes({1000, definitionHeight});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabRow);
    layout->addWidget(panes, 1);
    const auto showKey = [this, &actions] { m_tabs->setKey(1, actions.keyOf(Command::DefinitionPanel)); };
    connect(&actions, &ActionRegistry::keysChanged, this, showKey);
    showKey();
    connect(m_tabs, &SegmentedSwitch::chosen, this, [this](int index) {
        m_isDefinitionFirst = index == 1;
        update();
    });
    update();
}

void SideColumn::setNarrow(bool isNarrow) {
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    update();
}

void SideColumn::toggleDefinition() {
    bool& isShown = m_isNarrow ? m_isDefinitionFirst : m_isDefinitionShown;
    isShown = !isShown;
    update();
}

void SideColumn::update() {
    m_tabRow->setVisible(m_isNarrow);
    m_tabs->setCurrent(m_isDefinitionFirst ? 1 : 0);
    m_labels->setVisible(!m_isNarrow || !m_isDefinitionFirst);
    m_definition->setVisible(m_isNarrow ? m_isDefinitionFirst : m_isDefinitionShown);
}

}  // namespace docket::ui
