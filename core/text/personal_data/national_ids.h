#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// The ids of nationalIds() with the evidence that each needs; a word for an id counts where it stands at most 40 signs before
/// it in the same line.
void findNationalIds(std::string_view signs, std::span<const std::string> regions, std::vector<Finding>& found);

}  // namespace docket::text::personal
