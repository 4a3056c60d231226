#include "ui/datasets/preview/label_panel.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace docket::ui {

namespace {

constexpr int labelRowHeight = 28;
constexpr int labelCellSide = 8;
constexpr int shareBarHeight = 10;
constexpr int leastRowsInSight = 6;
constexpr int barsFrom = 450;  // px at 100 %: below that figures alone

constexpr std::array<int, LabelRows::ColumnCount> withBars = {sharedColumn, 84, 86, 84, 92};
constexpr std::array<int, LabelRows::ColumnCount> withoutBars = {sharedColumn, 84, hiddenColumn, 84, 92};

}  // namespace

void LabelRowDelegate::paintBar(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction) const {
    const int height = m_theme.px(shareBarHeight);
    const QRect trough(room.left(), room.center().y() - height / 2, room.width(), height);
    const double share = index.data(LabelRows::ShareRole).toDouble();
    drawBox(painter, trough, 2, m_theme.color(Role::Inset));
    if (share <= 0) return;
    const QRect bar(trough.left(), trough.top(), std::max(2, static_cast<int>(share * trough.width())), height);
    const bool isWeak = index.data(LabelRows::WeakRole).toBool();
    if (m_isOld) painter.setOpacity(0.5);
    drawBox(painter, Mirror{trough, direction}(bar), 2, chartColor(isWeak ? 2 : 1, m_theme.scheme()));
    painter.setOpacity(1);
}

void LabelRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) && option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int side = m_theme.px(labelCellSide);
    const QRect room = option.rect.adjusted(side, 0, -side, -1);
    if (index.column() == LabelRows::Share) {
        paintBar(*painter, room, index, option.direction);
    } else {
        const bool isWeak = index.data(LabelRows::WeakRole).toBool();
        painter->setFont(m_theme.font(isWeak ? TextStyle::Strong : TextStyle::Body));
        painter->setPen(m_theme.color(m_isOld ? Role::Text3 : isWeak ? Role::Warn : index.column() == LabelRows::Available ? Role::Text2 : Role::Text));
        const QString text = index.data().toString();
        if (index.column() == LabelRows::Label) drawOwnText(*painter, room, text);
        else painter->drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), text);
    }
    if (isCurrent) drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), m_theme);
}

LabelTable::LabelTable(const Theme& theme, LabelRows& rows, QWidget* parent) : QTableView(parent), m_theme(theme), m_rows(rows), m_delegate(new LabelRowDelegate(theme, this)) {
    setObjectName(QStringLiteral("labelLines"));
    setAccessibleName(tr("Records of each label"));
    setModel(&rows);
    setItemDelegate(m_delegate);
    setUpRowTable(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setProperty("pane", true);
    setProperty("plain", true);
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
    sortByColumn(LabelRows::Label, Qt::AscendingOrder);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void LabelTable::setOld(bool isOld) {
    m_delegate->setOld(isOld);
    viewport()->update();
}

void LabelTable::applyLook() {
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(labelRowHeight));
    verticalHeader()->setMinimumSectionSize(targetHeight(m_theme, labelRowHeight));
    verticalHeader()->setDefaultSectionSize(targetHeight(m_theme, labelRowHeight));
    setMinimumHeight(horizontalHeader()->height() + leastRowsInSight * verticalHeader()->defaultSectionSize());
    layOut();
}

void LabelTable::layOut() { layOutColumns({this}, m_theme, viewport()->width() >= m_theme.px(barsFrom) ? withBars : withoutBars); }

void LabelTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

/// To the head beside the one that the rows are ordered by; figures begin with the lowest, which need attention.
void LabelTable::orderBy(int step) {
    int column = horizontalHeader()->sortIndicatorSection();
    do column = (column + step + LabelRows::ColumnCount) % LabelRows::ColumnCount;
    while (column == LabelRows::Share);
    sortByColumn(column, Qt::AscendingOrder);
}

void LabelTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QString lines;
        for (int row = -1; row < m_rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < LabelRows::ColumnCount; ++column) {
                if (column == LabelRows::Share) continue;
                cells << (row < 0 ? m_rows.headerData(column, Qt::Horizontal) : m_rows.index(row, column).data()).toString();
            }
            lines += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
        return QGuiApplication::clipboard()->setText(lines);
    }
    const int key = unmirroredKey(event->key(), layoutDirection());
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (isAcross && event->modifiers() == Qt::ControlModifier) return orderBy(key == Qt::Key_Right ? 1 : -1);
    const bool isForThePage = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isForThePage) return event->ignore();
    QTableView::keyPressEvent(event);
}

LabelPanel::LabelPanel(const Theme& theme, QWidget* parent) : ExportPanel(theme, "labelPanel", tr("Records per label"), parent), m_table(new LabelTable(theme, m_rows)) {
    body().addWidget(m_table, 1);
}

void LabelPanel::showLabels(const std::vector<dataset::LabelFacts>& labels, const taxonomy::Taxonomy* taxonomy) {
    m_rows.setLabels(labels, taxonomy);
    setAside(tr("%L1 of %Ln label(s) in the export", "labels with records, labels in all", static_cast<int>(labels.size())).arg(m_rows.exportedLabels()));
}

}  // namespace docket::ui
