#include "ui/charts/figure_table.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int figureRowHeight = 28;
constexpr int figureHeadHeight = 28;
constexpr int figureSide = 8;

}  // namespace

void FigureRows::setFigures(std::vector<FigureColumn> columns, std::vector<FigureRow> rows) {
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

QVariant FigureRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FigureCell& figure = cell(index);
    switch (role) {
        case Qt::DisplayRole: return figure.text;
        case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
        case Qt::AccessibleTextRole: return spokenOf(index);
        case Qt::ToolTipRole: return toolTipOf(figure.text);
        case SumRole: return m_rows[static_cast<std::size_t>(index.row())].isSum;
        case WeakRole: return figure.isWeak;
        case QuietRole: return figure.isQuiet;
        default: return {};
    }
}

QString FigureRows::spokenOf(const QModelIndex& index) const {
    const QString& text = cell(index).text;
    if (index.column() == 0) return text;
    const QString& row = cell(index.siblingAtColumn(0)).text;
    const QString& head = m_columns[static_cast<std::size_t>(index.column())].head;
    const QString words = text.isEmpty() ? tr("no figure", "what a cell says in which nothing stands") : text;
    return head.isEmpty() ? tr("%1: %2", "row, words").arg(row, words) : tr("%1, %2: %3", "row, column, figure").arg(row, head, words);
}

QVariant FigureRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const FigureColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole) return static_cast<int>((column.isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.head) : QVariant();
}

Role FigureDelegate::inkOf(const FigureCell& cell) const {
    if (m_isOld) return Role::Text3;
    return cell.isWeak ? Role::Warn : cell.isQuiet ? Role::Text2 : Role::Text;
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    painter->fillRect(option.rect, m_theme.color(hasFocus ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const FigureCell& cell = m_rows.cell(index);
    const FigureColumn& column = m_rows.columns()[static_cast<std::size_t>(index.column())];
    const int side = m_theme.px(figureSide);
    const QRect room = option.rect.adjusted(side, 0, -side, 0);
    if (cell.whisker && column.scale && !m_areNumbers) {
        if (m_isOld) painter->setOpacity(0.5);
        drawWhisker(*painter, room, *cell.whisker, *column.scale, m_theme);
        painter->setOpacity(1);
    } else {
        const bool isSum = index.data(FigureRows::SumRole).toBool();
        painter->setFont(m_theme.font(isSum ? TextStyle::Strong : index.column() == 0 ? TextStyle::Medium : TextStyle::Body));
        painter->setPen(m_theme.color(inkOf(cell)));
        if (column.isNumber) painter->drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, room.width()));
        else drawOwnText(*painter, room, cell.text);
    }
    if (hasFocus) drawFocusRing(*painter, option.rect, m_theme);
}

FigureTable::FigureTable(const Theme& theme, QWidget* parent) : CellTable(parent), m_theme(theme), m_delegate(new FigureDelegate(theme, m_rows, this)) {
    setModel(&m_rows);
    setItemDelegate(m_delegate);
    setUpRowTable(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the page scrolls
    setProperty("pane", true);
    setProperty("plain", true);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void FigureTable::setFigures(std::vector<FigureColumn> columns, std::vector<FigureRow> rows) {
    const QModelIndex before = currentIndex();
    m_rows.setFigures(std::move(columns), std::move(rows));
    fit();
    if (m_rows.rowCount() == 0) return;
    setCurrentIndex(m_rows.index(std::clamp(before.row(), 0, m_rows.rowCount() - 1), std::clamp(before.column(), 0, m_rows.columnCount() - 1)));
}

void FigureTable::setMostRows(int most) {
    m_mostRows = most;
    setVerticalScrollBarPolicy(most > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(most > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    fit();
}

void FigureTable::setNumbers(bool areNumbers) {
    m_delegate->setNumbers(areNumbers);
    viewport()->update();
}

void FigureTable::setOld(bool isOld) {
    m_delegate->setOld(isOld);
    viewport()->update();
}

void FigureTable::applyLook() {
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(figureHeadHeight));
    verticalHeader()->setMinimumSectionSize(targetHeight(m_theme, figureRowHeight));
    verticalHeader()->setDefaultSectionSize(targetHeight(m_theme, figureRowHeight));
    fit();
}

void FigureTable::fit() {
    const int rows = std::max(1, m_rows.rowCount());
    const bool isCut = m_mostRows > 0 && rows > m_mostRows;
    const int sideways = m_mostRows > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->height() + (isCut ? m_mostRows : rows) * verticalHeader()->defaultSectionSize() + sideways);
    std::vector<int> widths;
    for (const FigureColumn& column : m_rows.columns()) widths.push_back(column.width);
    if (!widths.empty()) layOutColumns({this}, m_theme, widths);
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(tabSeparated(m_rows));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && isSignalConnected(QMetaMethod::fromSignal(&QAbstractItemView::activated))) return Q_EMIT activated(currentIndex());
    if (isEnter || event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

QString tabSeparated(const QAbstractItemModel& model) {
    QString lines;
    const auto add = [&](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) cells << oneLine(textOf(column));
        lines += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) add([&](int column) { return model.index(row, column).data().toString(); });
    return lines;
}

}  // namespace docket::ui
