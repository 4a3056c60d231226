#include "core/services/insights/regression/regression_runs.h"

#include <algorithm>
#include <map>

namespace docket::services {

namespace {

Result<RegressionRuns> readRuns(ports::Workspace& workspace, const RegressionScope& scope, const std::stop_token& stop) {
    auto open = openRegressionSet(workspace, scope);
    if (!open) return std::unexpected(open.error());
    std::map<RunKey, RegressionRun> tallies;
    const auto counts = passOver(workspace, *open, scope.references, stop, [&](const ports::PredictedReference& item, const LabelNumbers& reference) -> Result<> {
        RunNames ofItem;
        ofItem.add(item.predictions);
        for (const RunKey& key : ofItem.all()) {
            const auto answer = open->reading.answer(*lastOf(key, item.predictions));
            if (!answer) return std::unexpected(answer.error());
            RegressionRun& run = tallies[key];
            run.accuracy.add(*answer == reference);
            run.withoutLabel += answer->empty() ? 1 : 0;
            run.notKnown += std::ranges::binary_search(*answer, open->reading.notKnown()) ? 1 : 0;
        }
        return {};
    });
    if (!counts) return std::unexpected(counts.error());
    RegressionRuns runs{std::move(open->set), open->under, *counts, {}};
    for (auto& [key, run] : tallies) {
        run.key = key;
        runs.runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace

Result<RegressionRuns> readRegressionRuns(ports::Workspace& workspace, const RegressionScope& scope, const std::stop_token& stop) {
    return ports::reading(workspace, [&] { return readRuns(workspace, scope, stop); });
}

}  // namespace docket::services
