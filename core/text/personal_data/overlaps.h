#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// The longest first, of two as long the one whose kind comes first, then the one that begins first; none over another, in no
/// order that is promised. In n log n.
std::vector<Finding> withoutOverlaps(std::vector<Finding> findings);

}  // namespace docket::text::personal
