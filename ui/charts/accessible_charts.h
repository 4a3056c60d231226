#pragma once

namespace docket::ui {

/// Teaches QAccessible the charts: a threshold among values is something that has a value and can be given another one, and
/// so has a chart of lines whose position can be moved; every chart of points has those. To be called before any is made. May be called again.
void installAccessibleCharts();

}  // namespace docket::ui
