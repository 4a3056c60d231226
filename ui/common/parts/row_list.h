#pragma once

#include "ui/common/look/theme.h"

#include <QListView>

namespace docket::ui {

/// Sets up a list for reading: rows of one height without a frame, on the ground of lists, in step with the theme. The
/// delegate paints the rows.
void setUpRowList(QListView& list, const Theme& theme);

/// The width that a row asks for: a list stretches its rows to its own, but does not narrow them again when a scroll bar
/// takes some of it.
inline constexpr int asWideAsTheList = 1;

}  // namespace docket::ui
