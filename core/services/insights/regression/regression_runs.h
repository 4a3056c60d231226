#pragma once

#include "core/metrics/proportion.h"
#include "core/services/insights/regression/regression_pass.h"
#include "core/services/insights/regression/run_names.h"

#include <vector>

namespace docket::services {

/// How one run does on the items of a set that it has a prediction of.
struct RegressionRun {
    RunKey key;
    metrics::Share accuracy;      ///< of whole answers: the label, or the same set of labels
    std::int64_t withoutLabel = 0;  ///< of these: invalid output, or nothing said
    std::int64_t notKnown = 0;      ///< of these: with a label that the version does not have

    bool operator==(const RegressionRun&) const = default;
};

struct RegressionRuns {
    ports::RegressionSet set;
    int under = 1;  ///< taxonomy version that everything was read under
    RegressionCounts counts;
    std::vector<RegressionRun> runs;  ///< those of models by name, then imports by number
};

/// The runs that there are over a set. One pass; memory: of each run, a few numbers. Errors: those of openRegressionSet(), Cancelled.
Result<RegressionRuns> readRegressionRuns(ports::Workspace& workspace, const RegressionScope& scope, const std::stop_token& stop = {});

}  // namespace docket::services
