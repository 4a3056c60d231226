#include "tests/benchmarks/routing_rows.h"

#include "core/services/routing/dry_run.h"
#include "core/services/routing/model_confidences.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workload.h"
#include "tests/benchmarks/workspaces.h"

#include <fmt/format.h>

namespace docket::bench {

namespace {

namespace fs = std::filesystem;

constexpr int timesTried = 5;

routing::Policy withConfusedPairs() {
    routing::Policy policy;
    for (std::size_t i = 1; i < labelKeys().size(); i += 2) policy.confusedPairs.emplace_back(labelKeys()[i - 1], labelKeys()[i]);
    return policy;
}

routing::Policy withReviewShare() {
    routing::Policy policy;
    policy.reviewShare = 0.1;
    return policy;
}

template <class Work>
double medianSeconds(Work work) {
    std::vector<double> times;
    for (int i = 0; i < timesTried; ++i) times.push_back(secondsOf(work));
    return median(times);
}

Row tryPolicy(ports::Workspace& workspace, int items, const char* what, routing::Policy policy, double goal) {
    services::DryRunRequest request{std::move(policy)};
    std::int64_t changed = 0;
    const double seconds = medianSeconds([&] { changed = services::DryRunService(workspace).run(request).value().changed(); });
    return {fmt::format("dry run of {} predictions, {}", items, what), seconds, 1, goal, goal / 2, "s", fmt::format("{} change sides", changed)};
}

}  // namespace

std::vector<Row> routingRows(const fs::path& folder, int items) {
    const fs::path predictions = folder / "routing.jsonl";
    const fs::path file = folder / "routing.docket";
    writePredictions(predictions, items);
    makeEmpty(file);
    runChild({DOCKET_BINARY, "import", file.string(), predictions.string()});
    fs::remove(predictions);
    const SystemClock clock;
    auto workspace = storage::SqliteWorkspaceFiles(clock).open(file, ports::Access::ReadOnly).value();
    routing::Policy threshold;
    threshold.threshold = 0.9;
    std::vector<Row> rows{tryPolicy(*workspace, items, "another threshold", threshold, 2),
                          tryPolicy(*workspace, items, "a review share", withReviewShare(), 2),
                          tryPolicy(*workspace, items, "confused pairs by score", withConfusedPairs(), 4)};
    const double spread = medianSeconds([&] { services::readModelConfidences(*workspace).value(); });
    rows.push_back({fmt::format("the spread of {} confidences", items), spread, 1, 2, 1, "s", ""});
    fs::remove(file);
    return rows;
}

}  // namespace docket::bench
