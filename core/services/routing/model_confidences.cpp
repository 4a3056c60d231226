#include "core/services/routing/model_confidences.h"

#include "core/services/follow_ups/prediction_pass.h"

#include <array>
#include <vector>

namespace docket::services {

namespace {

/// What a part of the pass has seen of one model.
struct SeenOfModel {
    std::int64_t predictions = 0;
    std::map<ConfidenceSource, std::vector<double>> confidences;

    void add(const ports::StoredPrediction& prediction) {
        ++predictions;
        if (prediction.facts.labels && prediction.facts.confidence) confidences[prediction.facts.source].push_back(*prediction.facts.confidence);
    }
    void take(SeenOfModel&& other) {
        predictions += other.predictions;
        for (auto& [source, more] : other.confidences) {
            auto& own = confidences[source];
            own.insert(own.end(), more.begin(), more.end());
        }
    }
    ModelConfidences finish() && {
        ModelConfidences made{predictions, predictions, {}};
        for (auto& [source, values] : confidences) {
            made.withoutConfidence -= static_cast<std::int64_t>(values.size());
            made.bySource.emplace(source, metrics::ConfidenceSpread(std::move(values)));
        }
        return made;
    }
};

using SeenByModel = std::map<std::string, SeenOfModel, std::less<>>;

SeenOfModel& seenOf(std::string_view model, SeenByModel& seen) {
    const auto found = seen.find(model);
    return found == seen.end() ? seen.emplace(model, SeenOfModel()).first->second : found->second;
}

}  // namespace

Result<ConfidencesByModel> readModelConfidences(ports::Workspace& workspace, std::optional<Timestamp> since, const std::stop_token& stop,
                                                const ProgressSink& progress) {
    std::array<SeenByModel, PredictionPass::parts> seen;
    const auto visited = ports::reading(workspace, [&]() -> Result<> {
        auto pass = PredictionPass::open(workspace, PredictionPass::Threads::UpToTwo, 1, stop, progress);
        if (!pass) return std::unexpected(pass.error());
        return pass->run({.since = since}, [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
            for (const ports::StoredPrediction& prediction : item.predictions) seenOf(prediction.model, seen[part]).add(prediction);
            return {};
        });
    });
    if (!visited) return std::unexpected(visited.error());
    for (auto& [model, more] : seen[1]) seenOf(model, seen[0]).take(std::move(more));
    ConfidencesByModel confidences;
    for (auto& [model, all] : seen[0]) confidences.emplace(model, std::move(all).finish());
    return confidences;
}

}  // namespace docket::services
