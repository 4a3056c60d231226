#pragma once

#include "core/taxonomy/taxonomy.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace docket::taxonomy {

/// Up to this many labels each have a key of their own; of more, letters filter, and nine have a digit.
inline constexpr std::size_t keyedLabels = 36;

/// Whether pressing one key can write a shortcut. A key is compared whatever its case.
enum class ShortcutUse {
    Works,
    Reserved,   ///< 0 says that no label fits, Space reveals the suggestion
    Untypable,  ///< no layout has it on a key: it comes from an input method, a table of signs, or needs a letter before it
};

/// `character`: one character in UTF-8, as Taxonomy::make takes it.
ShortcutUse useOfShortcut(std::string_view character);

/// Whether the label says that none fits ("other", "none …"): in a single-label task 0 chooses it.
bool saysNoneFits(const Label& label);

/// The same for shortcuts that differ in case only.
std::string foldedShortcut(std::string_view character);

}  // namespace docket::taxonomy
