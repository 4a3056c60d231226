#include "tests/benchmarks/routing_rows.h"

#include "core/services/routing/dry_run.h"
#include "core/services/routing/model_confidences.h"
#include "core/services/routing/policy_publishing.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/beside_row.h"
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

/// A policy under which about every entry changes, while two reviewers work, and that policy taken back; what was done is then
/// verified.
std::vector<Row> reroutingRows(const fs::path& file, int items) {
    const auto next = [&](services::Writer& writer) {
        return writer.run(services::Priority::Bulk, [](ports::Workspace& workspace) -> Result<services::PolicyPublication> {
            const int inForce = workspace.rules().inForce()->policy;
            auto policy = workspace.rules().policy(inForce).value();
            policy.threshold = 0.9;
            policy.slaHours["low_confidence"] = 4;
            return services::PolicyPublication{inForce, policy, "More to people, and sooner", {}, {}, {true, true}};
        }).get().value();
    };
    std::vector<Row> rows;
    rows.push_back(besideRow(fmt::format("{} items are routed anew", items), file, [&](services::Writer& writer, const ports::Clock& clock) {
        services::PolicyPublishing(writer, clock, "lead").publish(next(writer)).value();
    }, 2, 50));
    rows.push_back(besideRow("that is taken back", file, [](services::Writer& writer, const ports::Clock& clock) {
        const auto back = writer.run(services::Priority::Bulk, [](ports::Workspace& workspace) { return services::PolicyPublishing::takeBack(workspace); }).get();
        services::PolicyPublishing(writer, clock, "lead").publish(back.value()).value();
    }, 2, 50));
    runChild({DOCKET_BINARY, "verify", file.string()});
    return rows;
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
    const double foreseen = medianSeconds([&] {
        services::PolicyPublishing::foresee(*workspace, {1, threshold, "foreseen"}, clock.now()).value();
    });
    rows.push_back({fmt::format("what routing {} items anew would come to", items), foreseen, 1, 2, 1, "s", ""});
    workspace.reset();
    for (Row& row : reroutingRows(file, items)) rows.push_back(std::move(row));
    fs::remove(file);
    return rows;
}

}  // namespace docket::bench
