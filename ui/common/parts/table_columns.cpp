#include "ui/common/parts/table_columns.h"

#include <QHeaderView>

#include <algorithm>
#include <vector>

namespace docket::ui {

namespace {
constexpr int aroundColumnHead = 24;
constexpr int leastColumn = 30;
constexpr int leastShared = 80;
}  // namespace

void setUpRowTable(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
}

void layOutColumns(std::initializer_list<QTableView*> tables, const Theme& theme, std::span<const int> widths) {
    const QTableView& first = **tables.begin();
    const QFontMetrics heads(theme.font(TextStyle::Caption));
    const auto isFixed = [](int width) { return width > 0; };
    std::vector<int> given(widths.begin(), widths.end());
    int left = first.viewport()->width();
    for (int& width : given) {
        if (isFixed(width)) left -= width = theme.px(width);
    }
    const auto sharing = static_cast<int>(std::ranges::count(given, sharedColumn));
    int spare = left - sharing * theme.px(leastShared);
    for (std::size_t column = 0; column < given.size(); ++column) {
        const QString head = first.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
        const int lacking = isFixed(given[column]) ? heads.horizontalAdvance(head) + theme.px(aroundColumnHead) - given[column] : 0;
        if (lacking <= 0 || lacking > spare) continue;
        given[column] += lacking;
        left -= lacking;
        spare -= lacking;
    }
    for (QTableView* table : tables) {
        table->horizontalHeader()->setMinimumSectionSize(theme.px(leastColumn));
        for (int column = 0; std::cmp_less(column, given.size()); ++column) {
            const int width = given[static_cast<std::size_t>(column)];
            table->setColumnHidden(column, width == hiddenColumn);
            if (width != hiddenColumn) table->setColumnWidth(column, isFixed(width) ? width : std::max(left / sharing, theme.px(leastShared)));
        }
    }
}

}  // namespace docket::ui
