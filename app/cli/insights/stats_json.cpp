#include "app/cli/insights/stats_json.h"

#include "app/cli/json_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr std::string_view wholeWorkspace = "workspace";
constexpr std::string_view resolvedItems = "resolved_items";
constexpr std::string_view standingDecisions = "standing_decisions";

/// Adds n, overturned, rate, low and high.
ordered_json withShare(ordered_json object, const metrics::Share& share) {
    const auto interval = share.interval();
    object["n"] = share.n;
    object["overturned"] = share.count;
    object["rate"] = orNull(share.value());
    object["low"] = interval ? ordered_json(interval->low) : ordered_json();
    object["high"] = interval ? ordered_json(interval->high) : ordered_json();
    return object;
}

ordered_json queueJson(const ports::QueueCounts& queue) {
    return {{"waiting", queue.waiting}, {"leased", queue.leased},     {"in_dispute", queue.inDispute},
            {"flagged", queue.flagged}, {"resolved", queue.resolved}, {"dismissed", queue.dismissed}};
}

/// Adds the figures of one population.
void addFigures(ordered_json& out, const services::OverturnFigures& figures, const services::Stats& stats) {
    const metrics::OverturnTable& overturns = figures.overturns;
    out["without_prediction"] = figures.withoutPrediction;
    out["overturn"] = withShare(ordered_json::object(), overturns.overall);
    out["by_label"] = ordered_json::array();
    for (const LabelId label : countedLabels(figures, stats.taxonomy)) {
        const auto& counts = overturns.byLabel.at(label);
        out["by_label"].push_back(withShare({{"label", keyOf(stats.taxonomy, label)}}, counts.struck));
        out["by_label"].back()["added"] = counts.added;
    }
    out["by_confidence"] = ordered_json::array();
    for (std::size_t i = 0; i < stats.bands.count(); ++i) {
        const auto [from, to] = stats.bands.band(i);
        out["by_confidence"].push_back(withShare({{"from", from}, {"to", to}}, overturns.byBand[i]));
    }
    out["without_confidence"] = withShare(ordered_json::object(), overturns.withoutConfidence);
    out["by_exposure"] = ordered_json::object();
    for (std::size_t i = 0; i < metrics::exposureCount; ++i) {
        out["by_exposure"][toString(static_cast<Exposure>(i))] = withShare(ordered_json::object(), overturns.byExposure[i]);
    }
    out["by_model"] = ordered_json::array();
    for (const auto& [model, share] : figures.byModel) out["by_model"].push_back(withShare({{"model", model}}, share));
}

ordered_json resolvedJson(const services::Stats& stats) {
    ordered_json out = {{"population", resolvedItems}, {"items", stats.items.counted}};
    addFigures(out, stats.items, stats);
    for (std::size_t i = 0; i < services::originCount; ++i) {
        out["by_origin"][toString(static_cast<services::Origin>(i))] = withShare(ordered_json::object(), stats.byOrigin[i]);
    }
    for (std::size_t i = 0; i < stats.byReason.size(); ++i) {
        out["by_reason"][toString(static_cast<Reason>(i))] = withShare(ordered_json::object(), stats.byReason[i]);
    }
    return out;
}

ordered_json populationsJson(const services::Stats& stats) {
    return {{wholeWorkspace, {{"items", stats.counts.items}, {"meaning", "everything in the workspace"}}},
            {resolvedItems, {{"items", stats.items.counted}, {"meaning", "items with a final label, each once; most are there because they are doubtful"}}},
            {standingDecisions, {{"decisions", stats.decisions.counted}, {"meaning", "decisions that stand; an item counts as often as people answered it"}}}};
}

/// Of which population each field is, but for those that tell of the request.
ordered_json populationOf(const ordered_json& stats) {
    constexpr std::array ofDecisions = {"decisions", "without_prediction", "overturn", "by_label", "by_confidence", "without_confidence", "by_exposure", "by_model"};
    constexpr std::array ofNone = {"populations", "since", "model", "taxonomy_version"};
    ordered_json names = ordered_json::object();
    for (const auto& [field, value] : stats.items()) {
        if (std::ranges::find(ofNone, field) != ofNone.end()) continue;
        const bool isOfDecisions = std::ranges::find(ofDecisions, field) != ofDecisions.end();
        names[field] = field == "resolved" ? resolvedItems : isOfDecisions ? standingDecisions : wholeWorkspace;
    }
    return names;
}

}  // namespace

ordered_json statsJson(const services::Stats& stats, const std::string& since, const std::string& model) {
    ordered_json out;
    out["items"] = stats.counts.items;
    out["predictions"] = stats.counts.predictions;
    out["auto_accepted"] = stats.counts.autoAccepted;
    out["escalated"] = stats.counts.escalated;
    out["by_reason"] = ordered_json::object();
    for (std::size_t i = 0; i < stats.counts.byReason.size(); ++i) {
        out["by_reason"][toString(static_cast<Reason>(i))] = stats.counts.byReason[i];
    }
    out["queue"] = queueJson(stats.queue);
    out["reviewers"] = stats.counts.reviewers;
    out["populations"] = populationsJson(stats);
    out["resolved"] = resolvedJson(stats);
    out["decisions"] = stats.decisions.counted;
    addFigures(out, stats.decisions, stats);
    out["since"] = since.empty() ? ordered_json() : ordered_json(since);
    out["model"] = model.empty() ? ordered_json() : ordered_json(model);
    out["taxonomy_version"] = stats.taxonomy.version();
    out["population_of"] = populationOf(out);
    return out;
}

std::string keyOf(const taxonomy::Taxonomy& taxonomy, LabelId label) {
    const auto key = taxonomy.keyOf(label);
    return key.empty() ? fmt::format("#{}", label.value) : std::string(key);
}

std::vector<LabelId> countedLabels(const services::OverturnFigures& figures, const taxonomy::Taxonomy& taxonomy) {
    LabelSet labels;
    for (const auto& [label, counts] : figures.overturns.byLabel) labels.push_back(label);
    return taxonomy.ordered(std::move(labels));
}

}  // namespace docket::cli
