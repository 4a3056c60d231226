#pragma once

#include "core/base/counted.h"
#include "core/dataset/lint.h"

#include <span>
#include <string_view>

// The families of checks, for lint.cpp alone. Each adds what it finds.
namespace docket::dataset {

/// What is looked at, and what was found.
struct LintReport {
    const Manifest& manifest;
    const DatasetFacts& facts;
    const FormatFacts& format;
    std::vector<Finding> findings{};

    const Recipe& recipe() const { return manifest.recipe; }
    void add(FindingCode code, Severity severity, const Sighting& sighting, std::string message, FindingData data, std::optional<Remedy> remedy = std::nullopt);
    /// About labels, which it names with their counts. Where they can be left out, and the recipe can still name one, that is the remedy.
    void addLabels(FindingCode code, Severity severity, const Counts& labels, std::string message, FindingData data, std::optional<Remedy> remedy = std::nullopt);
};

/// What a vendor takes.
void lintLimits(LintReport& report);
/// How much there is of each label, and how it came about.
void lintLabels(LintReport& report);
/// What is in two splits, or in none.
void lintSplits(LintReport& report);
/// What stands in the texts.
void lintTexts(LintReport& report);

/// The first of them, as a message names them.
std::vector<NamedNumber> firstOf(const Counts& counts);
/// A key as it stands in a message.
std::string quoted(const std::string& key);
/// "billing (4), refund (0) and 3 more"
std::string named(const Counts& labels);
/// ": t-1, t-2, …"; empty where nothing is named.
std::string namedAfter(const Sighting& sighting);

}  // namespace docket::dataset
