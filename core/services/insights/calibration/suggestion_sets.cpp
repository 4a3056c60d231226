#include "core/services/insights/calibration/suggestion_sets.h"

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::int64_t fewestForSets = 50;

/// Which group each column is in, and the headings of the groups.
struct LabelGroups {
    std::vector<std::size_t> ofColumn;
    std::vector<std::optional<LabelNumber>> headings;

    LabelGroups(const taxonomy::Taxonomy& taxonomy, const ReferenceScores& scores) {
        for (const LabelNumber label : scores.labels()) {
            const auto& parent = taxonomy.labels()[label].parent;
            std::optional<LabelNumber> heading;
            if (parent) heading = static_cast<LabelNumber>(taxonomy.find(*parent) - taxonomy.labels().data());
            const auto known = std::ranges::find(headings, heading);
            ofColumn.push_back(static_cast<std::size_t>(known - headings.begin()));
            if (known == headings.end()) headings.push_back(heading);
        }
    }
};

}  // namespace

Result<std::optional<SuggestionSets>> suggestionSets(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores& scores, double coverage) {
    if (!(coverage > 0 && coverage < 1)) return failure(ErrorKind::InvalidInput, "The coverage of suggested sets lies between 0 and 1.");
    if (table.isMultiLabel() || scores.scored() < fewestForSets) return std::nullopt;
    const LabelGroups groups(table.taxonomy(), scores);
    std::vector<calibration::SuggestionReference> references;
    for (std::size_t i = 0; i < sample.references.size(); ++i) {
        const auto row = scores.of(i);
        if (row.empty()) continue;
        const CountedReference& known = table.referenceOf(table.predictions()[sample.references[i].prediction]);
        const auto right = known.count > 0 ? scores.columnOf(known.label) : std::nullopt;
        const bool isScored = right && row[*right] > 0;
        references.push_back({known.externalId, row, isScored ? right : std::nullopt});
    }
    const calibration::SuggestionQuestion question{coverage, groups.ofColumn, 0};
    auto rule = calibration::calibrateSuggestions(references, question);
    if (!rule) return std::unexpected(rule.error());
    auto figures = calibration::crossFittedSuggestions(references, question);
    if (!figures) return std::unexpected(figures.error());
    return SuggestionSets{std::move(*rule), std::move(*figures), groups.headings};
}

}  // namespace docket::services
