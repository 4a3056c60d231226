#include "core/taxonomy/lint.h"

#include "core/taxonomy/lint_checks.h"
#include "core/taxonomy/rules.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace docket::taxonomy {

namespace {

void sortFindings(std::span<const Label> labels, Findings& findings) {
    std::unordered_map<LabelId, std::size_t> places;
    for (const Label& label : labels) places.emplace(label.id, places.size() + 1);
    const auto placeOf = [&](const Finding& finding) { return finding.labels.empty() ? std::size_t(0) : places.at(finding.labels.front()); };
    std::ranges::stable_sort(findings, {}, [&](const Finding& finding) { return std::tuple(finding.severity, placeOf(finding), finding.check); });
}

}  // namespace

std::vector<Finding> lint(const LintInput& input) {
    const auto labels = completed({input.labels.begin(), input.labels.end()});
    Findings findings = brokenRules(input.kind, labels, input.size);
    lintTexts(input.kind, labels, findings);
    lintPairs(labels, input.use, findings);
    if (input.use != nullptr) lintUse(labels, *input.use, findings);
    sortFindings(labels, findings);
    return findings;
}

bool hasErrors(std::span<const Finding> findings) {
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

}  // namespace docket::taxonomy
