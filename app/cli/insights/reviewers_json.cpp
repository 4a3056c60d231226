#include "app/cli/insights/reviewers_json.h"

#include "app/cli/json_lines.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace docket::cli {

using agreement::Estimate;
using nlohmann::ordered_json;
using services::ReviewerFigures;
using services::ReviewerRow;

namespace {

/// A figure of so many observations: nothing of it is given where they are too few.
ordered_json figureJson(std::int64_t n, std::optional<double> value, std::optional<metrics::Interval> interval) {
    const bool isGiven = ReviewerFigures::isGiven(n) && value;
    if (!isGiven) interval.reset();
    return {{"value", isGiven ? ordered_json(*value) : ordered_json()},
            {"low", interval ? ordered_json(interval->low) : ordered_json()},
            {"high", interval ? ordered_json(interval->high) : ordered_json()},
            {"n", n},
            {"undefined", isGiven ? ordered_json() : ordered_json(toString(agreement::Undefined::TooFew))}};
}

ordered_json estimateJson(const Estimate& figure) {
    return {{"value", orNull(figure.value)},
            {"low", figure.interval ? ordered_json(figure.interval->low) : ordered_json()},
            {"high", figure.interval ? ordered_json(figure.interval->high) : ordered_json()},
            {"n", figure.items},
            {"undefined", figure.undefined ? ordered_json(toString(*figure.undefined)) : ordered_json()}};
}

ordered_json shareJson(const metrics::Share& share) {
    ordered_json out = figureJson(share.n, share.value(), share.interval());
    out["count"] = share.count;
    return out;
}

ordered_json differenceJson(const metrics::ShareDifference& difference) {
    ordered_json out = figureJson(difference.fewest(), difference.value(), difference.interval());
    out["assisted"] = shareJson(difference.one);
    out["blind"] = shareJson(difference.other);
    return out;
}

/// In seconds.
ordered_json timeJson(const metrics::Median& time) {
    const auto inSeconds = [](double ms) { return ms / 1000; };
    std::optional<metrics::Interval> interval;
    if (time.interval) interval = metrics::Interval{inSeconds(time.interval->low), inSeconds(time.interval->high)};
    return figureJson(time.n, time.value ? std::optional(inSeconds(*time.value)) : std::nullopt, interval);
}

ordered_json paceJson(const metrics::PaceTrend& pace) {
    ordered_json out = figureJson(pace.answers(), pace.changeOver(50), pace.changeIntervalOver(50));
    out["sittings"] = pace.sittings();
    return out;
}

ordered_json reconsideredJson(const services::Reconsidered& counts) {
    ordered_json out = shareJson(counts.pulled());
    out["agreed"] = counts.agreed;
    out["kept"] = counts.kept;
    out["went_over"] = counts.wentOver;
    out["other"] = counts.other;
    return out;
}

/// Adds the figures of a row.
ordered_json withFigures(ordered_json out, const ReviewerRow& row) {
    out["decisions"] = row.decisions;
    out["median_time"] = timeJson(row.time);
    out["pace"] = paceJson(row.pace);
    out["gold"] = shareJson(row.gold);
    out["self_consistency"] = shareJson(row.consistency);
    out["blind"] = shareJson(row.blind);
    out["assisted"] = shareJson(row.assisted);
    out["rubber_stamps"] = shareJson(row.rubberStamps);
    out["anchoring"] = differenceJson(row.anchoring);
    out["with_final"] = differenceJson(row.withFinal);
    out["not_drawn"] = row.notDrawn;
    out["reconsidered"] = reconsideredJson(row.reconsidered);
    out["followed_wrong"] = differenceJson(row.followedWrong);
    return out;
}

ordered_json labelsJson(const ReviewerFigures& figures) {
    ordered_json labels = ordered_json::array();
    for (const auto& label : figures.team->agreement.labels) {
        labels.push_back({{"label", labelKey(label.label, figures)},
                          {"given", label.given.count},
                          {"items", label.specific.items},
                          {"kappa", estimateJson(label.kappa)},
                          {"specific", estimateJson(label.specific)}});
    }
    return labels;
}

ordered_json pairsJson(const ReviewerFigures& figures) {
    ordered_json pairs = ordered_json::array();
    for (const auto& pair : figures.team->agreement.raterPairs) {
        pairs.push_back({{"one", reviewerName(pair.one, figures)},
                         {"other", reviewerName(pair.other, figures)},
                         {"items", pair.agreement.n},
                         {"agreement", shareJson(pair.agreement)},
                         {"kappa", estimateJson(pair.kappa)}});
    }
    return pairs;
}

ordered_json confusionsJson(const ReviewerFigures& figures) {
    ordered_json confusions = ordered_json::array();
    for (const auto& pair : figures.team->agreement.confusions) {
        confusions.push_back({{"one", labelKey(pair.one, figures)}, {"other", labelKey(pair.other, figures)}, {"share", shareJson(pair.items)}});
    }
    return confusions;
}

ordered_json latentJson(const ReviewerFigures& figures) {
    const auto& latent = figures.team->latent;
    if (!latent) return nullptr;
    ordered_json classes = ordered_json::array();
    for (const auto& each : latent->classes) {
        classes.push_back({{"label", labelKey(each.label, figures)}, {"votes", each.votes}, {"prior", each.prior}});
    }
    return {{"steps", latent->steps},
            {"converged", latent->hasConverged},
            {"ties", latent->ties},
            {"differs", shareJson(latent->differs)},
            {"weighted_differs", shareJson(latent->weightedDiffers)},
            {"classes", std::move(classes)}};
}

ordered_json agreementJson(const ReviewerFigures& figures) {
    const agreement::Summary& summary = figures.team->agreement;
    ordered_json out = {{"items", summary.pairedItems}, {"answers", summary.ratings}, {"alpha", estimateJson(summary.alpha)}};
    if (summary.sets) {
        out["alpha_masi"] = estimateJson(summary.sets->masi);
        out["alpha_jaccard"] = estimateJson(summary.sets->jaccard);
    }
    out["blind_alpha"] = estimateJson(figures.team->blindAlpha);
    out["ac1"] = estimateJson(summary.ac1);
    out["fleiss_kappa"] = estimateJson(summary.kappa);
    out["observed"] = estimateJson(summary.observed);
    out["light_kappa"] = estimateJson(summary.light.mean);
    out["pairs"] = pairsJson(figures);
    out["labels"] = labelsJson(figures);
    out["confusions"] = confusionsJson(figures);
    out["dawid_skene"] = latentJson(figures);
    return out;
}

}  // namespace

std::string labelKey(LabelId label, const ReviewerFigures& figures) {
    const auto key = figures.taxonomy.keyOf(label);
    return key.empty() ? fmt::format("#{}", label.value) : std::string(key);
}

std::string reviewerName(ReviewerId reviewer, const ReviewerFigures& figures) {
    const auto* row = figures.find(reviewer);
    return row != nullptr ? row->name : fmt::format("#{}", reviewer.value);
}

ordered_json reviewersJson(const ReviewerFigures& figures, const services::ReviewerFiguresRequest& request) {
    ordered_json out = {{"reviewer", orNull(request.reviewer)},
                        {"since", momentOrNull(request.since)},
                        {"until", momentOrNull(request.until)},
                        {"taxonomy_version", figures.taxonomy.version()},
                        {"computed_at", formatUtc(figures.computedAt)},
                        {"decisions", figures.decisions},
                        {"items", figures.items},
                        {"reviewers", ordered_json::array()}};
    for (const ReviewerRow& row : figures.reviewers) out["reviewers"].push_back(withFigures({{"name", row.name}}, row));
    if (figures.team) {
        out["items_twice"] = figures.itemsTwice;
        out["team"] = withFigures(ordered_json::object(), figures.team->all);
        out["agreement"] = agreementJson(figures);
    }
    return out;
}

}  // namespace docket::cli
