#pragma once

#include "core/ports/workspace.h"
#include "core/services/insights/reviewers/reviewer_figures.h"
#include "core/taxonomy/evolution.h"

#include <vector>

namespace docket::services {

/// Answers to checks that stand, as figures about reviewers take them.
struct CheckAnswers {
    std::vector<GoldAnswer> gold;
    std::vector<RepeatAnswer> repeats;
};

/// As the version in force reads them. A gold item of whose labels nothing is left is none any more.
Result<CheckAnswers> readCheckAnswers(ports::Workspace& workspace, const taxonomy::Lineage& lineage);

}  // namespace docket::services
