#pragma once

namespace docket::ui {

/// Teaches QAccessible the widgets of ui/common that paint themselves: chips, key caps, captions with icons, segmented
/// switches, banners and live regions. To be called before any is made. May be called again.
void installAccessibleWidgets();

}  // namespace docket::ui
