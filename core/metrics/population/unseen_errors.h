#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <optional>

namespace docket::metrics {

/// `sums` with the errors that the audit may have left unseen, because a bootstrap cannot see what was never drawn: of the labels that no
/// audited prediction missed, together as many of the accepted predictions as Wilson's upper 97.5 % limit of 0 among the audited ones
/// allows, in even parts over these labels and taken from what is accepted of the others. Where the audit found no error at all, that is
/// of all labels. nullopt where every label was seen to be missed, nothing was audited, or all that is accepted was looked at.
std::optional<ConfusionSums> withUnseenErrors(const PostStrata& strata, const ConfusionSums& sums);

}  // namespace docket::metrics
