#include "ui/queue/queue_table.h"

#include "ui/common/look/painting.h"
#include "ui/queue/queue_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int tableRow = 28;
constexpr int headerHeight = 28;

struct ColumnSpec {
    int width;
    bool isShown;   ///< at first
};
/// The text takes what the others leave.
constexpr std::array<ColumnSpec, QueueModel::ColumnCount> columns = {{
    {40, true}, {108, true}, {200, true}, {152, true}, {88, true}, {148, true}, {96, true}, {118, true},
    {110, false}, {72, false}, {90, false}, {110, false}, {90, false},
}};
constexpr int narrowestText = 160;

/// The header with a check box that selects all.
class QueueHeader : public QHeaderView {
public:
    QueueHeader(const Theme& theme, const QueueModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override {
        painter->save();
        QHeaderView::paintSection(painter, rect, column);
        painter->restore();
        if (column != QueueModel::Check) return;
        const int box = m_theme.px(16);
        drawCheckBox(*painter, QRect(rect.center().x() - box / 2 + 1, rect.center().y() - box / 2, box, box), m_model.isAllSelected(), m_theme);
    }

private:
    const Theme& m_theme;
    const QueueModel& m_model;
};

}  // namespace

QueueTable::QueueTable(const Theme& theme, QueueModel& model, QWidget* parent) : QTableView(parent), m_theme(theme), m_model(model) {
    setObjectName(QStringLiteral("queueTable"));
    setAccessibleName(tr("Items"));
    setHorizontalHeader(new QueueHeader(theme, model, this));
    setModel(&model);
    setItemDelegate(new QueueDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("queueHeader"));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(false);
    header->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        setColumnHidden(column, !columns[static_cast<std::size_t>(column)].isShown);
    }
    setBlind(true);
    connect(&theme, &Theme::changed, this, &QueueTable::applyLook);
    connect(&model, &QueueModel::selectionChanged, header->viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_anchor = -1;
        tellVisibleRows();
    });
    applyLook();
}

bool QueueTable::isColumnAllowed(int column) const {
    return !m_isBlind || (column != QueueModel::Label && column != QueueModel::Confidence && column != QueueModel::Priority);
}

void QueueTable::setBlind(bool isBlind) {
    const bool wasBlind = std::exchange(m_isBlind, isBlind);
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        if (!isColumnAllowed(column)) setColumnHidden(column, true);
        else if (wasBlind && !isBlind && columns[static_cast<std::size_t>(column)].isShown) setColumnHidden(column, false);
    }
    layOutColumns();
}

void QueueTable::applyLook() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Base));
    setPalette(colors);
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(headerHeight));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(columns[QueueModel::Check].width));
    verticalHeader()->setMinimumSectionSize(m_theme.px(tableRow));
    verticalHeader()->setDefaultSectionSize(m_theme.px(tableRow));
    if (std::exchange(m_laidOutFor, m_theme.textPercent()) != m_theme.textPercent()) {  // what the person dragged stays else
        for (int column = 0; column < QueueModel::ColumnCount; ++column) setColumnWidth(column, m_theme.px(columns[static_cast<std::size_t>(column)].width));
        layOutColumns();
    }
    viewport()->update();
}

void QueueTable::layOutColumns() {
    int others = 0;
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        if (column != QueueModel::Text && !isColumnHidden(column)) others += columnWidth(column);
    }
    setColumnWidth(QueueModel::Text, std::max(m_theme.px(narrowestText), viewport()->width() - others));
}

void QueueTable::tellVisibleRows() {
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_model.setVisibleRows(std::max(first, 0), last < 0 ? m_model.rowCount() - 1 : last);
}

void QueueTable::goToRow(int row, std::optional<int> above) {
    if (row < 0 || row >= m_model.rowCount()) return;
    if (above) scrollTo(m_model.index(std::max(0, row - *above), QueueModel::Text), PositionAtTop);
    setCurrentIndex(m_model.index(row, QueueModel::Text));
    scrollTo(currentIndex());
}

bool QueueTable::pressMoving(int key, bool isExtending) {
    const int rows = m_model.rowCount();
    if (rows == 0) return false;
    const int page = std::max(1, viewport()->height() / m_theme.px(tableRow) - 1);
    const int from = std::max(currentRow(), 0);
    int to = from;
    switch (key) {
        case Qt::Key_Up: to = from - 1; break;
        case Qt::Key_Down: to = from + 1; break;
        case Qt::Key_PageUp: to = from - page; break;
        case Qt::Key_PageDown: to = from + page; break;
        case Qt::Key_Home: to = 0; break;
        case Qt::Key_End: to = rows - 1; break;
        default: return false;
    }
    to = std::clamp(to, 0, rows - 1);
    goToRow(to);
    if (isExtending) extend(from, to);
    else m_anchor = -1;
    return true;
}

void QueueTable::extend(int from, int to) {
    if (m_anchor < 0) m_anchor = from;
    const auto [firstWas, lastWas] = std::minmax({m_anchor, from});
    const auto [first, last] = std::minmax({m_anchor, to});
    m_model.setSelected(firstWas, lastWas, false);
    m_model.setSelected(first, last, true);
}

void QueueTable::keyPressEvent(QKeyEvent* event) {
    const bool isExtending = event->modifiers() == Qt::ShiftModifier;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((isPlain || isExtending) && pressMoving(event->key(), isExtending)) return event->accept();
    if (isPlain && !event->isAutoRepeat()) {
        if (event->key() == Qt::Key_Space && currentRow() >= 0) {
            m_model.setSelected(currentRow(), currentRow(), !m_model.isSelected(currentRow()));
            m_anchor = currentRow();
            return event->accept();
        }
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
            Q_EMIT openAsked(currentRow());
            return event->accept();
        }
    }
    event->ignore();
}

void QueueTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid()) {
        const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
        const bool isToggling = at.column() == QueueModel::Check || event->modifiers().testFlag(Qt::ControlModifier);
        if (isExtending && currentRow() >= 0) {
            extend(currentRow(), at.row());
        } else {
            if (isToggling) m_model.setSelected(at.row(), at.row(), !m_model.isSelected(at.row()));
            m_anchor = at.row();
        }
    }
    QTableView::mousePressEvent(event);
}

void QueueTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && at.column() != QueueModel::Check) Q_EMIT openAsked(at.row());
}

void QueueTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

void QueueTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void QueueTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
    tellVisibleRows();
}

void QueueTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!m_model.isStale()) return;
    QPainter painter(viewport());
    QColor veil = m_theme.color(Role::Base);
    veil.setAlphaF(0.55F);
    painter.fillRect(viewport()->rect(), veil);
}

}  // namespace docket::ui
