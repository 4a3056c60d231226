#pragma once

namespace docket::ui {

/// Teaches QAccessible the widgets of the Review screen, and those of ui/common. To be called before any is made: what
/// was asked about once keeps the interface it got. May be called again.
void installAccessibleReview();

}  // namespace docket::ui
