#pragma once

#include "ui/common/look/theme.h"

#include <QTableView>

#include <initializer_list>
#include <span>

namespace docket::ui {

/// Tables of which a row as a whole is looked at or chosen, with the columns laid out by the room that there is.

/// No grid, no editing by a click, heads that stay where they are; the delegate paints.
void setUpRowTable(QTableView& table);

/// What a column is given: a width in px at 100 %, or one of these.
inline constexpr int sharedColumn = 0;   ///< what is left, in equal parts
inline constexpr int hiddenColumn = -1;

/// Lays out the columns of the tables alike, by the room and the heads of the first. A head that is longer in other languages
/// widens its column, as long as the shared ones keep the least that can be read. No column is out of sight.
void layOutColumns(std::initializer_list<QTableView*> tables, const Theme& theme, std::span<const int> widths);

}  // namespace docket::ui
