#include "ui/common/parts/three_panes.h"

#include "ui/common/look/room.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int formWidth = 700;
}

ThreePanes::ThreePanes(const Theme& theme, const QString& name, const Words& words, int listWidth, int rightWidth, QWidget* list, QWidget* form,
                       QWidget* right, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_split(new QSplitter(Qt::Horizontal)), m_list(list), m_form(form), m_right(right), m_tabRow(new QWidget),
      m_tabs(makeTabs(name + QStringLiteral("Tabs"), words.twoTabs, {words.form, words.right})),
      m_allTabs(makeTabs(name + QStringLiteral("AllTabs"), words.threeTabs, {words.list, words.form, words.right})) {
    connect(m_tabs, &SegmentedSwitch::chosen, this, [this](int index) { bring(index == 1 ? Turn::Right : Turn::Form); });
    connect(m_allTabs, &SegmentedSwitch::chosen, this, [this](int index) { bring(static_cast<Turn>(index)); });
    auto* row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(16, 8, 16, 8);
    row->addStretch(1);
    row->addWidget(m_tabs);
    row->addWidget(m_allTabs);
    setObjectName(name + QStringLiteral("Panes"));
    m_split->setObjectName(name + QStringLiteral("Split"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    for (QWidget* pane : {m_list, m_form, m_right}) m_split->addWidget(pane);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 0);
    m_split->setSizes({theme.px(listWidth), formWidth, theme.px(rightWidth)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_split, 1);
    connect(&theme, &Theme::changed, this, &ThreePanes::layOut);
    layOut();
}

SegmentedSwitch* ThreePanes::makeTabs(const QString& name, const QString& words, const QStringList& tabs) {
    QList<SegmentedSwitch::Segment> segments;
    for (const QString& tab : tabs) segments.push_back({tab, {}});
    auto* made = new SegmentedSwitch(m_theme, segments);
    made->setObjectName(name);
    made->setAccessibleName(words);
    return made;
}

bool ThreePanes::isAlone() const { return hasOneColumn(*this, m_theme); }

void ThreePanes::layOut() {
    const bool takesTurns = roomOf(*this, m_theme) != Room::Wide;
    const bool isRightFirst = m_turn == Turn::Right;
    m_tabRow->setVisible(takesTurns);
    m_tabs->setVisible(!isAlone());
    m_tabs->setCurrent(isRightFirst ? 1 : 0);
    m_allTabs->setVisible(isAlone());
    m_allTabs->setCurrent(static_cast<int>(m_turn));
    m_list->setVisible(!isAlone() || m_turn == Turn::List);
    m_form->setVisible(!takesTurns || (isAlone() ? m_turn == Turn::Form : !isRightFirst));
    m_right->setVisible(!takesTurns || isRightFirst);
    Q_EMIT laidOut();
}

void ThreePanes::bring(Turn turn) {
    m_turn = turn;
    layOut();
}

void ThreePanes::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
