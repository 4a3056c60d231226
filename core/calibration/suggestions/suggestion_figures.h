#pragma once

#include "core/calibration/reliability/weighted_share.h"
#include "core/calibration/suggestions/suggestion_rule.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// How suggested sets turned out on items whose right label is known; each item counts the same.
struct SuggestionFigures {
    WeightedShare covered;                ///< held the right label
    std::vector<WeightedShare> byGroup;   ///< of items whose right label is in the group
    std::vector<std::int64_t> sizes;      ///< items by the size of their set; sizes[0] is 0

    /// nullopt of no items.
    std::optional<double> meanSize() const;
};

/// Figures of a rule on items that it was not calibrated on. References as for calibrateSuggestions.
SuggestionFigures suggestionFigures(const SuggestionRule& rule, std::span<const SuggestionReference> references);

/// Figures of the items of each fold under the rule of the four others (Stone 1974): what a rule calibrated on all of them can be expected to do,
/// or a little less. InvalidInput as of calibrateSuggestions, also where all items are in one fold.
Result<SuggestionFigures> crossFittedSuggestions(std::span<const SuggestionReference> references, const SuggestionQuestion& question);

}  // namespace docket::calibration
