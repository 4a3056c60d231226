#pragma once

namespace docket::ui {

/// Teaches QAccessible the charts: a threshold among values is something that has a value and can be given another one. To be
/// called before any is made. May be called again.
void installAccessibleCharts();

}  // namespace docket::ui
