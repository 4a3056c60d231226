#pragma once

#include "core/metrics/proportion.h"
#include "core/ports/workspace.h"
#include "core/taxonomy/taxonomy.h"

#include <string>
#include <vector>

namespace docket::services {

/// With fewer answers a share says too little to be told.
inline constexpr std::int64_t fewestGoldAnswers = 30;

/// How often a reviewer found a label that was expected; in a multi-label task among others.
struct LabelAccuracy {
    LabelId label;
    metrics::Share found;
};

/// What a reviewer's answers to checks come to.
struct ReviewerAccuracy {
    std::string reviewer;
    metrics::Share gold;                ///< answers on gold items that are exactly what was expected
    std::vector<LabelAccuracy> labels;  ///< of gold items, in taxonomy order; only labels that were expected
    metrics::Share repeats;             ///< repeated answers that are the ones given before: self-consistency
    bool isUnderLine = false;           ///< see isUnder(): for leads alone
};

struct GoldAccuracy {
    taxonomy::Taxonomy taxonomy;                ///< the version in force, under which answers are read
    double line = 0;                            ///< of the policy
    std::vector<ReviewerAccuracy> reviewers;    ///< by name
};

/// Whether accuracy is under the line: its 95 % interval lies wholly under it, or of fewestGoldAnswers or more its value.
bool isUnder(const metrics::Share& gold, double line);

/// Reads all answers to checks that stand, from one state of the workspace.
Result<GoldAccuracy> readGoldAccuracy(ports::Workspace& workspace);

}  // namespace docket::services
