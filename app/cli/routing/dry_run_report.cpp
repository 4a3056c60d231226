#include "app/cli/routing/dry_run_report.h"

#include "app/cli/json_lines.h"

#include "core/prompt/rendering.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::DryRun;
using services::NowAndThen;

const char* const dryRunHelp =
    "Fields of the JSON object. A field with now, then and change has the number under the policy in force, under the one that is\n"
    "tried, and the difference:\n"
    "  policy_version, taxonomy_version   in force\n"
    "  since                       what was asked for, or null\n"
    "  items                       of the period; to_people and accepted add up to it\n"
    "  without_prediction          of them, those that came without a prediction: they go to people under any policy\n"
    "  predictions                 of the items, in the period, without those that others replaced\n"
    "  to_people{}                 items that a rule or the audit sends to people: now, then, change\n"
    "  by_reason{}                 each reason with now, then, change. An item can have several\n"
    "  several_reasons{}           what the reasons together exceed to_people by\n"
    "  accepted{}                  items that nobody looks at\n"
    "  reviews{}                   that the items to people require; what disputes take comes on top\n"
    "  hours{}                     for these reviews, at minutes_per_review\n"
    "  minutes_per_review          the mean of the measured times of standing decisions, none counted for more than 10 minutes\n"
    "  minutes_measured_on         how many decisions; under 30 the minutes are 1 and minutes_are_measured is false\n"
    "  minutes_are_measured\n"
    "  on_threshold{}              predictions accepted by their thresholds that sit on one exactly\n"
    "  changed                     items that change sides: changed_to_people + changed_to_accepted\n"
    "  changed_items[]             the first of them in the order of arrival: id, text (its beginning), confidence, to (people or\n"
    "                              accepted), reasons[] for which one of the two policies sends it to people\n"
    "  by_model[]                  model, predictions, without_confidence; to_people{} and on_threshold{} of its predictions\n"
    "  by_label[]                  label, predictions that name it, threshold{} (its own, of the policy or else of the taxonomy, or null);\n"
    "                              low_confidence{} and to_people{} of these predictions\n";

namespace {

ordered_json changeJson(const NowAndThen<std::int64_t>& number) {
    return {{"now", number.now}, {"then", number.then}, {"change", number.then - number.now}};
}

double rounded(double number) { return std::round(number * 100) / 100; }

ordered_json changeJson(const NowAndThen<double>& number) {
    return {{"now", rounded(number.now)}, {"then", rounded(number.then)}, {"change", rounded(number.then - number.now)}};
}

ordered_json reasonsJson(ReasonSet reasons) {
    ordered_json words = ordered_json::array();
    for (const Reason reason : reasons.toVector()) words.push_back(toString(reason));
    return words;
}

/// A number of the effect under both policies.
template <class Number>
auto both(const DryRun& run, Number number) {
    return NowAndThen<decltype(number(run.effect.now))>{number(run.effect.now), number(run.effect.then)};
}

NowAndThen<std::int64_t> withReason(const DryRun& run, Reason reason) {
    return both(run, [&](const routing::PolicyEffect& effect) { return effect.byReason[static_cast<std::size_t>(reason)]; });
}

double minutesPerReview(const DryRun& run) { return static_cast<double>(run.timeOfReview().ms) / 60'000; }

/// Reasons that routing never gives.
bool isOfRouting(Reason reason) { return reason != Reason::Manual && reason != Reason::AgreementStudy; }

ordered_json changedItemsJson(const DryRun& run) {
    ordered_json items = ordered_json::array();
    for (const services::ChangedItem& changed : run.shown) {
        items.push_back({{"id", changed.externalId},
                         {"text", changed.text},
                         {"confidence", orNull(changed.confidence)},
                         {"to", changed.goesToPeople ? "people" : "accepted"},
                         {"reasons", reasonsJson(changed.reasons)}});
    }
    return items;
}

ordered_json modelsJson(const DryRun& run) {
    ordered_json models = ordered_json::array();
    for (const auto& [model, effect] : run.byModel) {
        models.push_back({{"model", model},
                          {"predictions", effect.predictions},
                          {"without_confidence", effect.withoutConfidence},
                          {"to_people", changeJson(effect.toPeople)},
                          {"on_threshold", changeJson(effect.onThreshold)}});
    }
    return models;
}

ordered_json labelsJson(const DryRun& run) {
    ordered_json labels = ordered_json::array();
    for (const taxonomy::Label& label : run.taxonomy->labels()) {
        const auto found = run.byLabel.find(label.id);
        if (found == run.byLabel.end()) continue;
        const services::LabelEffect& effect = found->second;
        labels.push_back({{"label", label.key},
                          {"predictions", effect.predictions},
                          {"threshold", {{"now", orNull(effect.threshold.now)}, {"then", orNull(effect.threshold.then)}}},
                          {"low_confidence", changeJson(effect.lowConfidence)},
                          {"to_people", changeJson(effect.toPeople)}});
    }
    return labels;
}

class Table {
public:
    explicit Table(std::ostream& out) : m_out(out) {}

    void head(const std::string& what, const std::string& now) { m_out << fmt::format("{:<24}{:>12}{:>12}{:>12}\n", what, now, "then", "change"); }
    void row(std::string_view what, const NowAndThen<std::int64_t>& number) {
        m_out << fmt::format("{:<24}{:>12}{:>12}{:>12}\n", what, number.now, number.then, signedText(number.then - number.now));
    }
    void row(std::string_view what, const NowAndThen<double>& number) {
        m_out << fmt::format("{:<24}{:>12.1f}{:>12.1f}{:>+12.1f}\n", what, number.now, number.then, number.then - number.now);
    }

private:
    static std::string signedText(std::int64_t number) { return number == 0 ? "0" : fmt::format("{:+}", number); }

    std::ostream& m_out;
};

std::string inWords(Reason reason) {
    std::string words(toString(reason));
    std::ranges::replace(words, '_', ' ');
    return words;
}

void printEffect(const DryRun& run, std::ostream& out) {
    Table table(out);
    table.head("items", fmt::format("now, v{}", run.inForce.policy));
    table.row("to people", both(run, [](const auto& effect) { return effect.toPeople; }));
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        const auto count = withReason(run, reason);
        if (count.now + count.then > 0) table.row("  " + inWords(reason), count);
    }
    table.row("  several reasons", both(run, [](const auto& effect) { return -effect.several(); }));
    table.row("accepted", both(run, [](const auto& effect) { return effect.accepted; }));
    table.row("reviews", both(run, [](const auto& effect) { return effect.reviews; }));
    table.row("hours", both(run, [&](const auto& effect) { return run.hours(effect); }));
    out << (run.isTimeMeasured() ? fmt::format("Hours: {:.2f} minutes a review, the mean of {} decisions.\n", minutesPerReview(run), run.reviewTime.measured)
                                 : fmt::format("Hours: {:.0f} minute a review is assumed, as only {} decisions have a measured time; {} are needed.\n",
                                               minutesPerReview(run), run.reviewTime.measured, DryRun::fewestMeasured));
}

void printModels(const DryRun& run, std::ostream& out) {
    Table table(out);
    for (const auto& [model, effect] : run.byModel) {
        out << fmt::format("\n{}: {} predictions, {} without confidence\n", model.empty() ? "(no model named)" : prompt::onOneLine(model), effect.predictions,
                           effect.withoutConfidence);
        table.row("  to people", effect.toPeople);
        table.row("  exactly on a threshold", effect.onThreshold);
    }
}

std::string thresholdText(const std::optional<double>& threshold) { return threshold ? fmt::format("{}", *threshold) : "none"; }

/// The labels with a threshold of their own, and all others together.
void printLabels(const DryRun& run, std::ostream& out) {
    services::LabelEffect others;
    int otherLabels = 0;
    const auto row = [&](const std::string& label, const std::string& now, const std::string& then, const services::LabelEffect& effect) {
        out << fmt::format("{:<40}{:>8}{:>8}{:>12}{:>12}{:>10}\n", label, now, then, effect.lowConfidence.now, effect.lowConfidence.then, effect.predictions);
    };
    bool isAny = false;
    for (const taxonomy::Label& label : run.taxonomy->labels()) {
        const auto found = run.byLabel.find(label.id);
        if (found == run.byLabel.end()) continue;
        const services::LabelEffect& effect = found->second;
        if (!effect.threshold.now && !effect.threshold.then) {
            ++otherLabels;
            others.predictions += effect.predictions;
            others.lowConfidence += effect.lowConfidence;
            continue;
        }
        if (!isAny) out << fmt::format("\n{:<40}{:>8}{:>8}{:>12}{:>12}{:>10}\n", "own thresholds", "now", "then", "below now", "below then", "of");
        isAny = true;
        row(prompt::onOneLine(label.key), thresholdText(effect.threshold.now), thresholdText(effect.threshold.then), effect);
    }
    if (isAny) row(fmt::format("{} other labels", otherLabels), "", "", others);
}

void printChanged(const DryRun& run, std::ostream& out) {
    out << fmt::format("\n{} of {} items change sides: {} to people, {} accepted\n", run.changed(), run.effect.now.items(), run.toPeople.size(),
                       run.toAccepted.size());
    for (const services::ChangedItem& changed : run.shown) {
        constexpr std::size_t shownCharacters = 60;
        out << fmt::format("  {:<24} {:>6}  {:<10}{:.{}}\n", prompt::onOneLine(changed.externalId),
                           changed.confidence ? fmt::format("{:.3f}", *changed.confidence) : "none", changed.goesToPeople ? "to people" : "accepted",
                           prompt::onOneLine(changed.text), shownCharacters);
    }
    if (run.changed() > std::ssize(run.shown)) out << fmt::format("  and {} more\n", run.changed() - std::ssize(run.shown));
}

}  // namespace

std::string dryRunJson(const DryRun& run, const std::string& since) {
    ordered_json object{{"policy_version", run.inForce.policy},
                        {"taxonomy_version", run.inForce.taxonomy},
                        {"since", since.empty() ? ordered_json() : ordered_json(since)},
                        {"items", run.effect.now.items()},
                        {"without_prediction", run.withoutPrediction},
                        {"predictions", run.predictions},
                        {"to_people", changeJson(both(run, [](const auto& effect) { return effect.toPeople; }))},
                        {"by_reason", ordered_json::object()}};
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        if (isOfRouting(reason)) object["by_reason"][toString(reason)] = changeJson(withReason(run, reason));
    }
    object["several_reasons"] = changeJson(both(run, [](const auto& effect) { return effect.several(); }));
    object["accepted"] = changeJson(both(run, [](const auto& effect) { return effect.accepted; }));
    object["reviews"] = changeJson(both(run, [](const auto& effect) { return effect.reviews; }));
    object["hours"] = changeJson(both(run, [&](const auto& effect) { return run.hours(effect); }));
    object["minutes_per_review"] = rounded(minutesPerReview(run));
    object["minutes_measured_on"] = run.reviewTime.measured;
    object["minutes_are_measured"] = run.isTimeMeasured();
    object["on_threshold"] = changeJson(run.onThreshold());
    object["changed"] = run.changed();
    object["changed_to_people"] = run.toPeople.size();
    object["changed_to_accepted"] = run.toAccepted.size();
    object["changed_items"] = changedItemsJson(run);
    object["by_model"] = modelsJson(run);
    object["by_label"] = labelsJson(run);
    return jsonLine(object);
}

void printDryRun(const DryRun& run, std::ostream& out) {
    out << fmt::format("{} items with {} predictions; what people would look at under the policy in force, and then:\n\n", run.effect.now.items(), run.predictions);
    printEffect(run, out);
    printModels(run, out);
    printLabels(run, out);
    printChanged(run, out);
}

std::string routedItemJson(const services::RoutedItem& item) {
    const auto side = [](const routing::ItemRouting& routing) -> ordered_json {
        return {{"reasons", reasonsJson(routing.reasons)}, {"reviews_required", routing.reviewsRequired}};
    };
    return jsonLine({{"id", item.externalId}, {"now", side(*item.routing.now)}, {"then", side(*item.routing.then)}});
}

}  // namespace docket::cli
