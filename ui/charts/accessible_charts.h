#pragma once

namespace docket::ui {

/// Teaches QAccessible the charts: a threshold among values is something that has a value and can be given another one, and
/// a curve has points. To be called before any is made. May be called again.
void installAccessibleCharts();

}  // namespace docket::ui
