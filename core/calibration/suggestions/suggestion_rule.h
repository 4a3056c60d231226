#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace docket::calibration {

/// An item whose right label is known and to which nobody was led. Not owned: id and scores outlive the call.
struct SuggestionReference {
    std::string_view externalId;
    std::span<const double> scores;         ///< one for each label, >= 0
    std::optional<std::size_t> rightLabel;  ///< its place in `scores`; nullopt: the model gave it no score, and no set can hold it
};

/// What sets are asked to do.
struct SuggestionQuestion {
    double coverage = 0.9;                 ///< in (0, 1): how often a set shall hold the right label
    std::vector<std::size_t> groupOfLabel; ///< for each label the number of its group, from 0
    std::uint64_t seed = 0;                ///< of the draw that is made once for an item

    bool operator==(const SuggestionQuestion&) const = default;
};

/// With fewer references a group shares the level of others.
inline constexpr std::int64_t leastOfGroup = 50;

/// What a label of one group needs to be suggested.
struct SuggestionLevel {
    std::optional<double> most;   ///< its conformity at the most, in [0, 1]; nullopt: every label would be suggested, and it may not do
    std::int64_t references = 0;  ///< that it rests on
    bool isShared = false;        ///< with other groups: then it holds for them together

    bool operator==(const SuggestionLevel&) const = default;
};

/// Which labels are suggested for an item. Parameters alone, which can be written and read.
struct SuggestionRule {
    double coverage = 0.9;
    std::uint64_t seed = 0;
    std::vector<std::size_t> groupOfLabel;
    std::vector<SuggestionLevel> levels;  ///< by group

    bool operator==(const SuggestionRule&) const = default;
};

/// Split conformal prediction (Vovk, Gammerman and Shafer 2005) with a level for each group of right labels: of new items like the references
/// whose right label is in a group, `coverage` or more get a set that holds it, in the mean over what references could have been drawn.
/// Groups with too few references are put together, with the smallest of the others if need be. InvalidInput: a coverage that is not in
/// (0, 1); no references; scores or a right label that are not of the labels grouped.
Result<SuggestionRule> calibrateSuggestions(std::span<const SuggestionReference> references, const SuggestionQuestion& question);

/// The labels suggested for an item, the highest score first; at the least the highest. The same item always gets the same set. `scores`: one for
/// each label of the rule.
std::vector<std::size_t> suggestedLabels(const SuggestionRule& rule, std::string_view externalId, std::span<const double> scores);

}  // namespace docket::calibration
