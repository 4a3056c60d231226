#include "core/dataset/lint_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::dataset {

namespace {

std::optional<Remedy> keptTogether(const Recipe& recipe) {
    return recipe.split.keepsNearTogether ? std::nullopt : std::optional(Remedy::KeepNearTogether);
}

std::string lookedAt(const SampleSighting& sample) {
    return sample.looked == sample.of ? fmt::format("all {} texts", sample.of) : fmt::format("{} of {} texts", sample.looked, sample.of);
}

void lintRepeats(LintReport& report) {
    const auto& [seen, looked, of] = report.facts.nearInSplits;
    const Sighting& same = report.facts.sameInSplits;
    if (same.count > 0) {
        report.add(FindingCode::DuplicatesInSplits, Severity::Error, same,
                   fmt::format("{} in two splits or more, so that what is measured was learned{}.", counted(same.count, "text is", "texts are"), namedAfter(same)),
                   {.sentence = FindingSentence::SameInSplits}, keptTogether(report.recipe()));
    }
    if (seen.count > 0) {
        report.add(FindingCode::DuplicatesInSplits, Severity::Warning, seen,
                   fmt::format("{} in two splits or more, of {} looked at{}.", counted(seen.count, "group of near-duplicates is", "groups of near-duplicates are"),
                               lookedAt(report.facts.nearInSplits), namedAfter(seen)),
                   {.sentence = FindingSentence::NearInSplits, .looked = looked, .of = of}, keptTogether(report.recipe()));
    }
}

void lintExamplesInEvaluation(LintReport& report) {
    const Sighting& same = report.facts.sameInEvaluation;
    const SampleSighting& near = report.facts.nearInEvaluation;
    if (same.count > 0) {
        report.add(FindingCode::ExampleInEvaluation, Severity::Error, same,
                   fmt::format("{} also in the validation or test split{}.", counted(same.count, "example is", "examples are"), namedAfter(same)),
                   {.sentence = FindingSentence::SameInEvaluation}, keptTogether(report.recipe()));
    }
    if (near.seen.count > 0) {
        report.add(FindingCode::ExampleInEvaluation, Severity::Warning, near.seen,
                   fmt::format("{} nearly the text of an item in the validation or test split, of {} there that were looked at{}.",
                               counted(near.seen.count, "example is", "examples are"), lookedAt(near), namedAfter(near.seen)),
                   {.sentence = FindingSentence::NearInEvaluation, .looked = near.looked, .of = near.of}, keptTogether(report.recipe()));
    }
}

/// Meeting the shares label by label helps a label that has one record for each split to measure on, and as many to learn from.
Remedy remedyOf(const Counts& missing, const SplitRule& rule) {
    const std::int64_t enough = 2 * ((rule.validation > 0 ? 1 : 0) + (rule.test > 0 ? 1 : 0));
    const bool helps = !rule.isStratified && std::ranges::any_of(missing, [&](std::int64_t records) { return records >= enough; }, &Counts::value_type::second);
    return helps ? Remedy::Stratify : Remedy::LeaveLabelsOut;
}

/// A label that is in the dataset, and not in a split that should have some.
void lintMissing(LintReport& report) {
    if (report.recipe().format == Format::FewShot) return;
    Counts missing;
    std::string where;
    FindingData data{.sentence = FindingSentence::LabelMissingInSplit};
    for (const SplitFacts& split : report.manifest.splits) {
        if (report.recipe().split.shareOf(split.split) == 0) continue;
        std::int64_t inSplit = 0;
        for (const LabelFacts& label : report.facts.labels) {
            if (label.exported == 0 || std::ranges::find(split.byLabel, label.key, &Counts::value_type::first) != split.byLabel.end()) continue;
            ++inSplit;
            const bool isNew = std::ranges::find(missing, label.key, &Counts::value_type::first) == missing.end();
            if (isNew) missing.emplace_back(label.key, label.exported);
        }
        if (inSplit == 0) continue;
        where += fmt::format("{}{} from {}", where.empty() ? "" : ", ", inSplit, toString(split.split));
        data.splits.push_back({std::string(toString(split.split)), inSplit});
    }
    if (missing.empty()) return;
    report.addLabels(FindingCode::LabelMissingInSplit, Severity::Warning, missing,
                     fmt::format("{} missing in a split ({}): {}.", counted(static_cast<std::int64_t>(missing.size()), "label is", "labels are"), where, named(missing)),
                     std::move(data), remedyOf(missing, report.recipe().split));
}

}  // namespace

void lintSplits(LintReport& report) {
    lintRepeats(report);
    lintExamplesInEvaluation(report);
    lintMissing(report);
}

}  // namespace docket::dataset
