#include "core/calibration/suggestions/suggestion_figures.h"

#include "core/calibration/reliability/folds.h"

#include <algorithm>

namespace docket::calibration {

namespace {

void addItem(SuggestionFigures& figures, const SuggestionRule& rule, const SuggestionReference& reference) {
    const auto labels = suggestedLabels(rule, reference.externalId, reference.scores);
    const bool isCovered = reference.rightLabel && std::ranges::find(labels, *reference.rightLabel) != labels.end();
    figures.covered.add(isCovered);
    figures.byGroup.resize(std::max(figures.byGroup.size(), rule.levels.size()));
    if (reference.rightLabel) figures.byGroup[rule.groupOfLabel[*reference.rightLabel]].add(isCovered);
    figures.sizes.resize(std::max(figures.sizes.size(), labels.size() + 1));
    ++figures.sizes[labels.size()];
}

}  // namespace

std::optional<double> SuggestionFigures::meanSize() const {
    if (covered.n() == 0) return std::nullopt;
    double sum = 0;
    for (std::size_t size = 0; size < sizes.size(); ++size) sum += static_cast<double>(size) * static_cast<double>(sizes[size]);
    return sum / static_cast<double>(covered.n());
}

SuggestionFigures suggestionFigures(const SuggestionRule& rule, std::span<const SuggestionReference> references) {
    SuggestionFigures figures;
    for (const SuggestionReference& reference : references) addItem(figures, rule, reference);
    return figures;
}

Result<SuggestionFigures> crossFittedSuggestions(std::span<const SuggestionReference> references, const SuggestionQuestion& question) {
    if (const auto rule = calibrateSuggestions(references, question); !rule) return std::unexpected(rule.error());
    SuggestionFigures figures;
    for (std::uint64_t fold = 0; fold < foldCount; ++fold) {
        std::vector<SuggestionReference> inFold;
        std::vector<SuggestionReference> others;
        for (const auto& each : references) (foldOf(each.externalId, question.seed) == fold ? inFold : others).push_back(each);
        if (inFold.empty()) continue;
        const auto rule = calibrateSuggestions(others, question);
        if (!rule) return std::unexpected(rule.error());
        for (const SuggestionReference& reference : inFold) addItem(figures, *rule, reference);
    }
    return figures;
}

}  // namespace docket::calibration
