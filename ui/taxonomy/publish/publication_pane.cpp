#include "ui/taxonomy/publish/publication_pane.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace docket::ui {

namespace {

using Columns = PublicationColumns;

constexpr int paneHeaderHeight = 32;
constexpr int totalsHeight = 38;
constexpr int paneFewestRows = 3;  // that stay in sight
constexpr int usualRows = 9;
constexpr int paneWideFrom = 900;
constexpr int tightUnder = 560;

using PaneWidths = std::array<int, Columns::columnCount>;
constexpr PaneWidths widths(RowShape shape) {
    switch (shape) {
        case RowShape::Wide: return {116, sharedColumn, sharedColumn, 84, 272, 140};
        case RowShape::Narrow: return {38, sharedColumn, hiddenColumn, 84, 210, 132};
        case RowShape::Tight: break;
    }
    return {38, sharedColumn, hiddenColumn, hiddenColumn, 136, 124};
}

}  // namespace

PublicationTable::PublicationTable(PublicationModel& model, QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("publicationTable"));
    setAccessibleName(tr("What happens to decisions, by change"));
    setAccessibleDescription(tr("Enter opens what can be done with the decisions of a row"));
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void PublicationTable::chooseFor(int row) {
    if (row >= 0) edit(model()->index(row, Columns::ToDoColumn));
}

void PublicationTable::keyPressEvent(QKeyEvent* event) {
    if (!hasFocus()) return event->ignore();  // what the fields of a rule have no use for
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space || event->key() == Qt::Key_F2;
    if (isPlain && opens && !event->isAutoRepeat()) return chooseFor(currentRow());
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->ignore();
    QTableView::keyPressEvent(event);
}

void PublicationTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void PublicationTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == Columns::ToDoColumn) chooseFor(at.row());
}

void PublicationTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

PublicationPane::PublicationPane(const Theme& theme, PublicationModel& model, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(model), m_totals(model), m_table(new PublicationTable(model)), m_totalsView(new QTableView),
      m_delegate(new PublicationDelegate(theme, model, this)), m_totalsDelegate(new PublicationDelegate(theme, model, this)), m_rule(new RuleEditor(theme)) {
    for (QTableView* table : {static_cast<QTableView*>(m_table), m_totalsView}) setUpRowTable(*table);
    m_table->setItemDelegate(m_delegate);
    m_totalsView->setObjectName(QStringLiteral("publicationTotals"));
    m_totalsView->setAccessibleName(tr("All decisions"));
    m_totalsView->setModel(&m_totals);
    m_totalsView->setItemDelegate(m_totalsDelegate);  // of its own: a delegate speaks to each of its views
    m_totalsView->setSelectionMode(QAbstractItemView::NoSelection);
    m_totalsView->setFocusPolicy(Qt::NoFocus);
    m_totalsView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalsView->horizontalHeader()->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totalsView);
    m_rule->setParent(m_table->viewport());
    setTabOrder(m_table, m_rule);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &PublicationPane::placeRule);
    connect(m_table, &PublicationTable::resized, this, &PublicationPane::layOutColumns);
    connect(m_table, &PublicationTable::currentRowChanged, this, &PublicationPane::showRule);
    connect(&model, &PublicationModel::publicationChanged, this, [this] {
        if (m_rule->isHidden() == (m_table->currentRow() >= 0 && m_model.asksForRule(m_table->currentRow()))) showRule();
    });
    connect(m_rule, &RuleEditor::ruleChanged, this, [this] {
        if (m_table->currentRow() >= 0) m_model.setRule(m_table->currentRow(), m_rule->rule());
    });
    connect(&theme, &Theme::changed, this, &PublicationPane::applyLook);
    connect(&model, &QAbstractItemModel::dataChanged, m_totalsView->viewport(), qOverload<>(&QWidget::update));
    applyLook();
    if (model.rowCount() > 0) goToRow(0);
    showRule();
}

void PublicationPane::goToRow(int row) {
    m_table->setCurrentIndex(m_model.index(row, Columns::ToDoColumn));
    m_table->scrollTo(m_table->currentIndex());
}

void PublicationPane::showRule() {
    const int row = m_table->currentRow();
    const bool isAsked = row >= 0 && m_model.asksForRule(row);
    m_rule->setVisible(isAsked);
    if (isAsked) m_rule->setRule(m_model.titleOf(row), m_model.choices().ruleOf(static_cast<std::size_t>(row)));
    fitRows();
    if (isAsked) m_table->scrollTo(m_table->currentIndex());
}

int PublicationPane::ruleHeight() const { return m_rule->isHidden() ? 0 : m_rule->sizeHint().height(); }

/// The row of the rule has room for it under what the others have.
void PublicationPane::fitRows() {
    if (QHeaderView* rows = m_table->verticalHeader(); rows->defaultSectionSize() != rowHeight()) {  // goes through all of them
        rows->setMinimumSectionSize(rowHeight());
        rows->setDefaultSectionSize(rowHeight());
    }
    if (m_ruleRow >= 0 && m_ruleRow < m_model.rowCount()) m_table->setRowHeight(m_ruleRow, rowHeight());
    m_ruleRow = m_rule->isHidden() ? -1 : m_table->currentRow();
    if (m_ruleRow >= 0) m_table->setRowHeight(m_ruleRow, rowHeight() + ruleHeight());
    m_delegate->setRowHeight(rowHeight());
    m_table->setMinimumHeight(m_theme.px(paneHeaderHeight) + qMin(m_model.rowCount(), paneFewestRows) * rowHeight() + ruleHeight());
    placeRule();
    updateGeometry();
}

void PublicationPane::placeRule() {
    if (m_ruleRow < 0) return;
    m_rule->setGeometry(0, m_table->rowViewportPosition(m_ruleRow) + rowHeight(), m_table->viewport()->width(), ruleHeight() - 1);
}

/// The rule has another height: it shows texts, or none any more.
bool PublicationPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::LayoutRequest) fitRows();
    return QFrame::eventFilter(watched, event);
}

int PublicationPane::rowHeight() const {
    const int lines = m_model.linesOfTallest();
    return m_delegate->rowHeight(m_shape == RowShape::Wide ? lines : 2 * lines);
}

void PublicationPane::applyLook() {
    for (QTableView* view : {static_cast<QTableView*>(m_table), m_totalsView}) {
        QPalette colors = view->palette();
        colors.setColor(QPalette::Base, m_theme.color(Role::Base));
        view->setPalette(colors);
    }
    m_table->horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    m_table->horizontalHeader()->setFixedHeight(m_theme.px(paneHeaderHeight));
    m_totalsView->verticalHeader()->setMinimumSectionSize(m_theme.px(totalsHeight));
    m_totalsView->verticalHeader()->setDefaultSectionSize(m_theme.px(totalsHeight));
    m_totalsView->setFixedHeight(m_totals.rowCount() * m_theme.px(totalsHeight));
    layOutColumns();
}

void PublicationPane::layOutColumns() {
    const int room = m_table->viewport()->width();
    m_shape = room >= m_theme.px(paneWideFrom) ? RowShape::Wide : room >= m_theme.px(tightUnder) ? RowShape::Narrow : RowShape::Tight;
    for (PublicationDelegate* delegate : {m_delegate, m_totalsDelegate}) delegate->setShape(m_shape);
    docket::ui::layOutColumns({m_table, m_totalsView}, m_theme, widths(m_shape));
    m_table->verticalScrollBar()->setSingleStep(rowHeight());
    fitRows();
}

QSize PublicationPane::sizeHint() const {
    const int rows = qMin(m_model.rowCount(), usualRows);
    return {QFrame::sizeHint().width(), m_theme.px(paneHeaderHeight) + rows * rowHeight() + ruleHeight() + m_totalsView->height() + 2};
}

void PublicationPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
