#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <optional>

namespace docket::metrics {

/// `sums` with the errors that an audit which found none may have missed: as many of the accepted predictions as Wilson's upper 97.5 %
/// limit of 0 errors allows (a bootstrap cannot see what was never drawn), of each label in proportion to what is accepted of it; their
/// true labels spread as references do. nullopt where the audit found an error, or where all that is accepted was looked at.
std::optional<ConfusionSums> withUnseenErrors(const PostStrata& strata, const ConfusionSums& sums);

}  // namespace docket::metrics
