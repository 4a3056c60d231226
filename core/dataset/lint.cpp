#include "core/dataset/lint.h"

#include "core/base/shortened.h"
#include "core/dataset/lint_checks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

namespace docket::dataset {

namespace {

Sighting sightingOf(const Counts& labels) {
    Sighting sighting{static_cast<std::int64_t>(labels.size()), {}};
    for (std::size_t i = 0; i < std::min(labels.size(), namedOfFinding); ++i) sighting.first.push_back(quoted(labels[i].first));
    return sighting;
}

/// An item of several labels would take others with it, and a recipe that names none takes all.
bool canLeaveOut(const Counts& labels, const DatasetFacts& facts) {
    return facts.isSingle && std::ranges::any_of(facts.labels, [&](const LabelFacts& label) {
               return label.exported > 0 && std::ranges::find(labels, label.key, &Counts::value_type::first) == labels.end();
           });
}

void lintVersion(LintReport& report) {
    const Manifest& manifest = report.manifest;
    if (!report.recipe().taxonomyVersion || manifest.taxonomyVersion >= report.facts.taxonomyInForce) return;
    report.add(FindingCode::OldTaxonomy, Severity::Warning, {1, {}},
               fmt::format("Answers are read as of version {} of the taxonomy; version {} is in force, and what was decided since is not in the dataset.", manifest.taxonomyVersion,
                           report.facts.taxonomyInForce),
               {.sentence = FindingSentence::OldTaxonomy, .limit = manifest.taxonomyVersion, .number = report.facts.taxonomyInForce}, Remedy::ReadAsOfToday);
}

void lintNothingLeft(LintReport& report) {
    std::string why;
    FindingData data{.sentence = FindingSentence::NothingLeft, .number = report.manifest.items};
    for (const auto& [reason, count] : report.manifest.leftOut) {
        why += fmt::format("{}{} {}", why.empty() ? "" : ", ", count, reason);
        data.named.push_back({reason, count});
    }
    report.add(FindingCode::NothingLeft, Severity::Error, {0, {}},
               fmt::format("No record is left of {}{}.", counted(report.manifest.items, "item", "items"), why.empty() ? std::string() : ": " + why), std::move(data));
}

}  // namespace

void LintReport::add(FindingCode code, Severity severity, const Sighting& sighting, std::string message, FindingData data, std::optional<Remedy> remedy) {
    findings.push_back({.code = code, .severity = severity, .count = sighting.count, .first = sighting.first, .message = std::move(message), .remedy = remedy, .data = std::move(data)});
}

void LintReport::addLabels(FindingCode code, Severity severity, const Counts& labels, std::string message, FindingData data, std::optional<Remedy> remedy) {
    if (data.named.empty()) data.named = firstOf(labels);
    add(code, severity, sightingOf(labels), std::move(message), std::move(data), remedy);
    Finding& finding = findings.back();
    if (finding.remedy == Remedy::LeaveLabelsOut && !canLeaveOut(labels, facts)) finding.remedy.reset();
    if (finding.remedy != Remedy::LeaveLabelsOut) return;
    for (const auto& [key, count] : labels) finding.labels.push_back(key);
}

std::vector<NamedNumber> firstOf(const Counts& counts) {
    std::vector<NamedNumber> first;
    for (std::size_t i = 0; i < std::min(counts.size(), namedOfFinding); ++i) first.push_back({quoted(counts[i].first), counts[i].second});
    return first;
}

std::string quoted(const std::string& key) { return shortened(key, longestQuote); }

std::string named(const Counts& labels) {
    std::string text;
    for (std::size_t i = 0; i < std::min(labels.size(), namedOfFinding); ++i) {
        text += fmt::format("{}{} ({})", i == 0 ? "" : ", ", quoted(labels[i].first), labels[i].second);
    }
    if (labels.size() > namedOfFinding) text += fmt::format(" and {} more", labels.size() - namedOfFinding);
    return text;
}

std::string namedAfter(const Sighting& sighting) {
    if (sighting.first.empty()) return {};
    const auto more = sighting.count - static_cast<std::int64_t>(sighting.first.size());
    return fmt::format(": {}{}", fmt::join(sighting.first, ", "), more > 0 ? fmt::format(" and {} more", more) : std::string());
}

std::vector<Finding> lint(const Manifest& manifest, const DatasetFacts& facts) {
    LintReport report{manifest, facts, factsOf(manifest.recipe.format)};
    if (manifest.records == 0) lintNothingLeft(report);
    else {
        lintLimits(report);
        lintTexts(report);
        lintLabels(report);
        lintSplits(report);
        for (const WrittenNote& note : facts.writtenOtherwise) report.add(FindingCode::WrittenOtherwise, Severity::Warning, {1, {}}, note.message, note.data);
    }
    lintVersion(report);
    std::ranges::stable_sort(report.findings, {}, [](const Finding& finding) { return std::tuple(finding.severity, finding.code); });
    return std::move(report.findings);
}

bool isToLearnFrom(Format format) {
    return format != Format::FewShot && format != Format::OpenAiEvals && !factsOf(format).contents.has(Content::Reviewers);
}

}  // namespace docket::dataset
