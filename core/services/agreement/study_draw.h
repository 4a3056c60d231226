#pragma once

#include "core/domain/study.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace docket::services {

/// What a study takes, and from how much.
struct StudyDraw {
    std::vector<StudyStratum> strata;  ///< in taxonomy order; last the items without a predicted label
    std::vector<StudyItem> items;      ///< in ascending order
    std::vector<StudyItem> reserves;   ///< of each stratum those that would have come next, in that order
    std::int64_t eligible = 0;
};

/// Draws up to `items` items that a study can take. Strata: by predicted label, in a multi-label task by the one of the
/// item's predicted labels that is predicted least; items without one are a stratum of their own. How many of each:
/// agreement::allocate(). Which: those with the lowest stable hash of their external id, so that the same seed over the
/// same workspace draws the same. Two passes over the items; memory for an id of each eligible item at the most, and of
/// each stratum for no more than `items`.
Result<StudyDraw> drawStudy(ports::Workspace& workspace, std::int64_t items, std::uint64_t seed, const std::stop_token& stop = {},
                            const ProgressSink& progress = {});

/// How many items a study could draw now. One pass over the items: a job for a screen.
Result<std::int64_t> countEligible(ports::Workspace& workspace, const std::stop_token& stop = {});

}  // namespace docket::services
