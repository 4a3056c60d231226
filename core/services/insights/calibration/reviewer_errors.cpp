#include "core/services/insights/calibration/reviewer_errors.h"

#include "core/services/team/gold_accuracy.h"

#include <cmath>
#include <unordered_map>

namespace docket::services {

namespace {

Result<metrics::Share> wrongGoldAnswers(ports::Workspace& workspace) {
    const auto accuracy = readGoldAccuracy(workspace);
    if (!accuracy) return std::unexpected(accuracy.error());
    metrics::Share wrong;
    for (const ReviewerAccuracy& reviewer : accuracy->reviewers) wrong += {reviewer.gold.n - reviewer.gold.count, reviewer.gold.n};
    return wrong;
}

/// The first blind answer of an item, until somebody else has given another one.
struct FirstBlind {
    ReviewerId reviewer;
    LabelSet labels;
    bool isPaired = false;
};

Result<metrics::Share> differentDoubles(ports::Workspace& workspace, const std::stop_token& stop) {
    std::unordered_map<ItemId, FirstBlind> items;
    metrics::Share different;
    const auto visited = workspace.records().visitDecisions(std::nullopt, [&](const ports::DecisionRow& row) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The figures were stopped; the workspace was only read.");
        if (row.isRuling || row.exposure != Exposure::Blind) return {};
        const auto [found, isFirst] = items.try_emplace(row.item, FirstBlind{row.reviewer, row.labels});
        FirstBlind& first = found->second;
        if (isFirst || first.isPaired || first.reviewer == row.reviewer) return {};
        different.add(!haveSameLabels(first.labels, row.labels));
        first.isPaired = true;
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return different;
}

}  // namespace

Result<ReviewerErrorRate> readReviewerErrors(ports::Workspace& workspace, const std::stop_token& stop) {
    const auto gold = wrongGoldAnswers(workspace);
    if (!gold) return std::unexpected(gold.error());
    if (gold->n >= fewestForErrorRate) return ReviewerErrorRate{*gold->value(), ErrorRateSource::Gold, *gold};
    const auto doubles = differentDoubles(workspace, stop);
    if (!doubles) return std::unexpected(doubles.error());
    if (doubles->n < fewestForErrorRate) return ReviewerErrorRate{0, ErrorRateSource::Unknown, *doubles};
    return ReviewerErrorRate{1 - std::sqrt(1 - *doubles->value()), ErrorRateSource::BlindDoubles, *doubles};
}

}  // namespace docket::services
