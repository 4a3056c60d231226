#include "core/dataset/lint_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::dataset {

namespace {

std::string labelsHave(const Counts& labels) { return counted(static_cast<std::int64_t>(labels.size()), "label has", "labels have"); }

bool isAskedFor(const Recipe& recipe, const std::string& key) {
    return recipe.items.labels.empty() || std::ranges::find(recipe.items.labels, key) != recipe.items.labels.end();
}

void lintVendorsFewest(LintReport& report) {
    const auto fewest = report.format.limits.fewestRecordsPerLabel;
    if (!fewest) return;
    Counts few;
    for (const LabelFacts& label : report.facts.labels) {
        if (label.exported > 0 && label.exported < *fewest) few.emplace_back(label.key, label.exported);
    }
    if (few.empty()) return;
    report.addLabels(FindingCode::TooFewOfLabel, Severity::Error, few,
                     fmt::format("{} wants at least {} records of a label; {} fewer: {}.", report.format.vendor, *fewest, labelsHave(few), named(few)),
                     {.sentence = FindingSentence::FewerThanVendorTakes, .vendor = std::string(report.format.vendor), .limit = *fewest}, Remedy::LeaveLabelsOut);
}

void lintExamples(LintReport& report) {
    const Recipe& recipe = report.recipe();
    if (recipe.format != Format::FewShot || recipe.examples.budgetTokens) return;
    Counts few;
    for (const LabelFacts& label : report.facts.labels) {
        if (isAskedFor(recipe, label.key) && label.exported < recipe.examplesPerLabel) few.emplace_back(label.key, label.exported);
    }
    if (few.empty()) return;
    report.addLabels(FindingCode::TooFewOfLabel, Severity::Warning, few,
                     fmt::format("{} fewer than {} examples: {}.", labelsHave(few), recipe.examplesPerLabel, named(few)),
                     {.sentence = FindingSentence::FewerThanExamples, .limit = recipe.examplesPerLabel}, Remedy::LeaveLabelsOut);
}

std::int64_t trainedOf(const DatasetFacts& facts, const std::string& key) {
    const auto found = std::ranges::find(facts.trained, key, &Counts::value_type::first);
    return found == facts.trained.end() ? 0 : found->second;
}

/// What the vendor refuses is told of already.
void lintTooFew(LintReport& report) {
    if (!isToLearnFrom(report.recipe().format)) return;
    const std::int64_t refused = report.format.limits.fewestRecordsPerLabel.value_or(0);
    Counts few;
    for (const LabelFacts& label : report.facts.labels) {
        const bool isRefused = label.exported > 0 && label.exported < refused;
        const std::int64_t trained = trainedOf(report.facts, label.key);
        if (!isRefused && isAskedFor(report.recipe(), label.key) && trained < enoughOfLabel) few.emplace_back(label.key, trained);
    }
    if (few.empty()) return;
    report.addLabels(FindingCode::TooFewOfLabel, Severity::Note, few,
                     fmt::format("{} fewer than {} records to learn from: {}.", labelsHave(few), enoughOfLabel, named(few)),
                     {.sentence = FindingSentence::FewerThanLearned, .limit = enoughOfLabel}, Remedy::LeaveLabelsOut);
}

void lintUneven(LintReport& report) {
    const Recipe& recipe = report.recipe();
    if (!isToLearnFrom(recipe.format) || recipe.balance.balance == Balance::Weights) return;
    const Counts& trained = report.facts.trained;
    const auto [rarest, commonest] = std::ranges::minmax_element(trained, {}, &Counts::value_type::second);
    if (rarest == trained.end() || commonest->second <= unevenOver * rarest->second) return;
    report.add(FindingCode::UnevenLabels, Severity::Warning, {2, {quoted(commonest->first), quoted(rarest->first)}},
               fmt::format("There are over {} times as many records to learn from of {} ({}) as of {} ({}).", unevenOver, quoted(commonest->first), commonest->second, quoted(rarest->first),
                           rarest->second),
               {.sentence = FindingSentence::UnevenLabels, .limit = unevenOver, .named = {{quoted(commonest->first), commonest->second}, {quoted(rarest->first), rarest->second}}});
    if (!report.facts.isSingle) return;  // an item of several labels is kept while one of them has room
    report.findings.back().remedy = Remedy::LowerTheCap;
    report.findings.back().cap = static_cast<int>(unevenOver * report.facts.rarestTrained);
}

/// Where the recipe does not say already how an answer must have come to stand.
std::optional<Remedy> byConsensus(const Recipe& recipe) {
    return recipe.items.settled == Settled::Anyhow ? std::optional(Remedy::ByConsensusOnly) : std::nullopt;
}

void lintAgreement(LintReport& report) {
    Counts low;
    std::string shares;
    FindingData data{.sentence = FindingSentence::LowAgreement};
    for (const LabelFacts& label : report.facts.labels) {
        const bool isLow = label.pairs >= pairsForAgreement && static_cast<double>(label.alike) < lowAgreementUnder * static_cast<double>(label.pairs);
        if (label.exported == 0 || !isLow) continue;
        if (low.size() < namedOfFinding) {
            shares += fmt::format("{}{} ({} of {})", low.empty() ? "" : ", ", quoted(label.key), label.alike, label.pairs);
            data.named.push_back({quoted(label.key), label.alike, label.pairs});
        }
        low.emplace_back(label.key, label.alike);
    }
    if (low.empty()) return;
    if (low.size() > namedOfFinding) shares += fmt::format(" and {} more", low.size() - namedOfFinding);
    report.addLabels(FindingCode::LowAgreement, Severity::Warning, low,
                     fmt::format("Of {} fewer than four fifths of the pairs of answers agree: {}.", low.size() == 1 ? "a label" : fmt::format("{} labels", low.size()), shares),
                     std::move(data), byConsensus(report.recipe()));
}

void lintGone(LintReport& report) {
    const auto left = std::ranges::find(report.manifest.leftOut, std::string("label_gone"), &Counts::value_type::first);
    if (left != report.manifest.leftOut.end()) {
        report.add(FindingCode::LabelGone, Severity::Warning, {left->second, {}},
                   fmt::format("{} left out: their label is not in force. Decide them again, or read the answers as of an earlier version.", counted(left->second, "item is", "items are")),
                   {.sentence = FindingSentence::GoneLeftOut});
    }
    const Counts& gone = report.facts.gone;
    if (gone.empty()) return;
    report.addLabels(FindingCode::LabelGone, Severity::Warning, gone,
                     fmt::format("{} in the dataset and not in force: {}.", counted(static_cast<std::int64_t>(gone.size()), "label is", "labels are"), named(gone)), {.sentence = FindingSentence::GoneIn},
                     Remedy::LeaveLabelsOut);
}

void lintOrigins(LintReport& report) {
    const DatasetFacts& facts = report.facts;
    if (!facts.ledOnly.empty()) {
        report.addLabels(FindingCode::AssistedOnly, Severity::Warning, facts.ledOnly,
                         fmt::format("All answers of {} were given with the suggestion in sight: {}.",
                                     facts.ledOnly.size() == 1 ? "a label" : fmt::format("{} labels", facts.ledOnly.size()), named(facts.ledOnly)),
                         {.sentence = FindingSentence::AssistedOnly}, Remedy::BlindOnly);
    }
    if (!facts.byOneReviewer.empty()) {
        report.addLabels(FindingCode::OneReviewerOnly, Severity::Warning, facts.byOneReviewer,
                         fmt::format("The policy asks for more than one review, and one reviewer decided items of {}: {}.",
                                     counted(static_cast<std::int64_t>(facts.byOneReviewer.size()), "label", "labels"), named(facts.byOneReviewer)),
                         {.sentence = FindingSentence::OneReviewerOnly}, byConsensus(report.recipe()));
    }
    if (report.manifest.labelledByMachine > 0) {
        report.add(FindingCode::LabelledByMachine, Severity::Warning, {report.manifest.labelledByMachine, {}},
                   fmt::format("{} the label of a model, and nobody was asked.", counted(report.manifest.labelledByMachine, "item has", "items have")),
                   {.sentence = FindingSentence::LabelledByMachine}, Remedy::ExcludeUnreviewed);
    }
}

}  // namespace

void lintLabels(LintReport& report) {
    lintVendorsFewest(report);
    lintExamples(report);
    lintTooFew(report);
    lintUneven(report);
    lintAgreement(report);
    lintGone(report);
    lintOrigins(report);
}

}  // namespace docket::dataset
