#include "app/cli/insights/regress_report.h"

#include "app/cli/json_lines.h"

#include "core/base/counted.h"
#include "core/prompt/rendering.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ostream>

namespace docket::cli {

namespace {

using metrics::RunVerdict;
using nlohmann::ordered_json;
using services::ComparedLabel;
using services::ComparedRun;
using services::RegressionComparison;

std::string_view wordOf(RunVerdict verdict) {
    switch (verdict) {
        case RunVerdict::Better: return "better";
        case RunVerdict::Worse: return "worse";
        case RunVerdict::CannotTell: break;
    }
    return "cannot_tell";
}

ordered_json setJson(const ports::RegressionSet& set) {
    return {{"name", set.name}, {"filter", set.filter}, {"items", set.items}, {"left_out", set.leftOut}, {"taxonomy_version", set.taxonomyVersion},
            {"sha256", set.sha256}, {"by", set.author}, {"at", formatUtc(set.at)}};
}

ordered_json referencesJson(const services::ReferenceCounts& counts) {
    using ports::ReferenceSource;
    return {{"blind", services::countOf(counts, ReferenceSource::Blind)}, {"led", services::countOf(counts, ReferenceSource::Led)}, {"ruling", services::countOf(counts, ReferenceSource::Ruling)},
            {"gold", services::countOf(counts, ReferenceSource::Gold)}};
}

ordered_json accuracyJson(const metrics::Share& share) {
    const auto interval = share.interval();
    return {{"count", share.count}, {"n", share.n}, {"value", orNull(share.value())}, {"low", interval ? ordered_json(interval->low) : ordered_json()},
            {"high", interval ? ordered_json(interval->high) : ordered_json()}};
}

ordered_json keyJson(const services::RunKey& key) {
    if (key.import) return {{"name", key.name()}, {"import", key.import->value}, {"model", nullptr}, {"prompt_version", nullptr}};
    return {{"name", key.name()}, {"import", nullptr}, {"model", key.model}, {"prompt_version", key.promptVersion}};
}

ordered_json runJson(const ComparedRun& run, const metrics::Share& accuracy) {
    ordered_json object = keyJson(run.key);
    object.update({{"accuracy", accuracyJson(accuracy)}, {"lacks", run.lacks}, {"without_label", run.withoutLabel}, {"not_known", run.notKnown}});
    return object;
}

/// Of what was read: what the services call RegressionCounts.
void addCounts(ordered_json& object, const ports::RegressionSet& set, int under, const services::RegressionCounts& counts) {
    object["set"] = setJson(set);
    object["taxonomy_version"] = under;
    object["items"] = counts.items;
    object["references"] = referencesJson(counts.references);
    object["led_left_out"] = counts.led;
    object["gone"] = counts.gone;
}

ordered_json labelsJson(const std::vector<ComparedLabel>& labels) {
    ordered_json list = ordered_json::array();
    for (const ComparedLabel& label : labels) {
        const metrics::LabelComparison& of = label.comparison;
        list.push_back({{"label", label.key.empty() ? ordered_json() : ordered_json(label.key)}, {"in_force", label.canBeChosen}, {"items", of.pairs.n()},
                        {"run", of.pairs.one().count}, {"against", of.pairs.other().count}, {"p", of.pValue}, {"p_holm", of.adjusted}, {"verdict", wordOf(of.verdict)}});
    }
    return list;
}

ordered_json changedJson(const std::vector<services::ChangedAnswer>& items) {
    ordered_json list = ordered_json::array();
    for (const services::ChangedAnswer& item : items) {
        list.push_back({{"id", item.externalId}, {"reference", item.reference}, {"run", orNull(item.one)}, {"against", orNull(item.other)},
                        {"change", item.isOtherRight ? "worse" : item.isOneRight ? "better" : "neither"}});
    }
    return list;
}

std::string accuracyText(const metrics::Share& share) {
    const auto interval = share.interval();
    if (!interval) return "of no item";
    return fmt::format("{:5.1f} % [{:.1f}, {:.1f}] of {}", 100 * *share.value(), 100 * interval->low, 100 * interval->high, share.n);
}

std::string labelsText(const std::vector<std::string>& keys) { return keys.empty() ? "(none fits)" : prompt::onOneLine(fmt::format("{}", fmt::join(keys, ", "))); }
std::string saidText(const std::optional<std::vector<std::string>>& keys) { return keys ? labelsText(*keys) : "(nothing)"; }

void printHead(const ports::RegressionSet& set, int under, const services::RegressionCounts& counts, std::ostream& out) {
    out << fmt::format("{}: {}, read under taxonomy version {}\n", prompt::onOneLine(set.name), counted(counts.items, "item", "items"), under);
    if (counts.led > 0) out << fmt::format("  left out, as somebody had the suggestion in sight: {}\n", counts.led);
    if (counts.gone > 0) out << fmt::format("  left out, as their labels are none any more: {}\n", counts.gone);
}

void printRun(const ComparedRun& run, const metrics::Share& accuracy, std::ostream& out) {
    out << fmt::format("  {:<40} {}", prompt::onOneLine(run.key.name()), accuracyText(accuracy));
    if (run.lacks > 0) out << fmt::format("; lacks {}", counted(run.lacks, "item", "items"));
    if (run.withoutLabel > 0) out << fmt::format("; {} without a label", run.withoutLabel);
    if (run.notKnown > 0) out << fmt::format("; {} with a label that version does not have", run.notKnown);
    out << '\n';
}

void printLabels(const std::vector<ComparedLabel>& labels, std::ostream& out) {
    bool hasHead = false;
    for (const ComparedLabel& label : labels) {
        const metrics::PairedShares& pairs = label.comparison.pairs;
        if (pairs.oneOnly == 0 && pairs.otherOnly == 0) continue;
        if (!hasHead) out << fmt::format("\n{:<32} {:>7} {:>7} {:>8} {:>9}\n", "Labels that differ", "items", "right", "against", "p (Holm)");
        hasHead = true;
        const std::string key = label.key.empty() ? "(none fits)" : prompt::onOneLine(label.key);
        out << fmt::format("{:<32} {:>7} {:>7} {:>8} {:>9.3g}", key, pairs.n(), pairs.one().count, pairs.other().count, label.comparison.adjusted);
        if (label.comparison.verdict != RunVerdict::CannotTell) out << "  " << wordOf(label.comparison.verdict);
        if (!label.canBeChosen) out << "  (no label any more)";
        out << '\n';
    }
}

void printChanged(const RegressionComparison& comparison, std::ostream& out) {
    if (comparison.changed.empty()) return;
    out << fmt::format("\nItems that changed, {} of {}: right, run, against\n", comparison.changed.size(), comparison.difference.changed);
    for (const services::ChangedAnswer& item : comparison.changed) {
        const char mark = item.isOtherRight ? '-' : item.isOneRight ? '+' : ' ';
        out << fmt::format("{} {:<24} {} | {} | {}\n", mark, prompt::onOneLine(item.externalId), labelsText(item.reference), saidText(item.one), saidText(item.other));
    }
}

}  // namespace

std::string regressionSetJson(const services::MadeRegressionSet& made) {
    ordered_json object = setJson(made.set);
    object["references"] = referencesJson(made.references);
    return jsonLine(object);
}

std::string regressionSetsJson(const std::vector<ports::RegressionSet>& sets) {
    ordered_json list = ordered_json::array();
    for (const ports::RegressionSet& set : sets) list.push_back(setJson(set));
    return jsonLine({{"sets", std::move(list)}});
}

void printRegressionSets(const std::vector<ports::RegressionSet>& sets, std::ostream& out) {
    if (sets.empty()) {
        out << "There is no regression set here yet: docket regress WORKSPACE create NAME --filter SEARCH.\n";
        return;
    }
    out << fmt::format("{:<32} {:>7}  {:<20}  {:<16} {}\n", "Regression set", "items", "made", "by", "search");
    for (const ports::RegressionSet& set : sets) {
        out << fmt::format("{:<32} {:>7}  {}  {:<16} {}\n", prompt::onOneLine(set.name), set.items, formatUtc(set.at), prompt::onOneLine(set.author), prompt::onOneLine(set.filter));
    }
}

std::string regressionRunsJson(const services::RegressionRuns& runs) {
    ordered_json object;
    addCounts(object, runs.set, runs.under, runs.counts);
    ordered_json list = ordered_json::array();
    for (const services::RegressionRun& run : runs.runs) {
        ordered_json each = keyJson(run.key);
        each.update({{"covered", run.accuracy.n}, {"accuracy", accuracyJson(run.accuracy)}, {"without_label", run.withoutLabel}, {"not_known", run.notKnown}});
        list.push_back(std::move(each));
    }
    object["runs"] = std::move(list);
    return jsonLine(object);
}

void printRegressionRuns(const services::RegressionRuns& runs, std::ostream& out) {
    printHead(runs.set, runs.under, runs.counts, out);
    if (runs.runs.empty()) out << "No model has said anything of them.\n";
    for (const services::RegressionRun& run : runs.runs) {
        printRun({run.key, runs.counts.items - run.accuracy.n, run.withoutLabel, run.notKnown}, run.accuracy, out);
    }
}

std::string regressionJson(const RegressionComparison& comparison, const RegressBar& bar) {
    const metrics::PairedShares& pairs = comparison.difference.pairs;
    const auto interval = pairs.interval();
    ordered_json object;
    addCounts(object, comparison.set, comparison.under, comparison.counts);
    object["run"] = runJson(comparison.one, pairs.one());
    object["against"] = runJson(comparison.other, pairs.other());
    object["compared"] = pairs.n();
    object["difference"] = {{"value", orNull(pairs.difference())}, {"low", interval ? ordered_json(interval->low) : ordered_json()},
                            {"high", interval ? ordered_json(interval->high) : ordered_json()}};
    object["both_right"] = pairs.bothRight;
    object["run_only"] = pairs.oneOnly;
    object["against_only"] = pairs.otherOnly;
    object["both_wrong"] = pairs.bothWrong;
    object["p"] = comparison.difference.pValue;
    object["labels"] = labelsJson(comparison.labels);
    object["changed_count"] = comparison.difference.changed;
    object["changed"] = changedJson(comparison.changed);
    object["margin"] = bar.margin;
    object["beyond_chance"] = comparison.isBeyondChance();
    object["worse"] = bar.isMissedBy(comparison);
    return jsonLine(object);
}

void printRegression(const RegressionComparison& comparison, const RegressBar& bar, std::ostream& out) {
    const metrics::PairedShares& pairs = comparison.difference.pairs;
    printHead(comparison.set, comparison.under, comparison.counts, out);
    printRun(comparison.one, pairs.one(), out);
    printRun(comparison.other, pairs.other(), out);
    const metrics::Interval interval = pairs.interval().value_or(metrics::Interval{-1, 1});
    out << fmt::format("  difference on {} that both have: {:+.1f} points [{:.1f}, {:.1f}]; exact McNemar p = {:.3g}\n", counted(pairs.n(), "item", "items"),
                       100 * pairs.difference().value_or(0), 100 * interval.low, 100 * interval.high, comparison.difference.pValue);
    out << fmt::format("  right where the other is wrong: {} against {}; they say different things of {}\n", pairs.oneOnly, pairs.otherOnly,
                       counted(comparison.difference.changed, "item", "items"));
    printLabels(comparison.labels, out);
    printChanged(comparison, out);
    const std::string_view verdict = bar.isMissedBy(comparison)         ? "worse by more than the margin"
                                     : comparison.isWorse(bar.margin) ? "worse by more than the margin, which may be chance"
                                                                       : "not worse by more than the margin";
    out << fmt::format("\n{} is {} of {:g} {}.\n", prompt::onOneLine(comparison.one.key.name()), verdict, 100 * bar.margin, bar.margin == 0.01 ? "point" : "points");
}

}  // namespace docket::cli
