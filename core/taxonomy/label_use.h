#pragma once

#include "core/base/time.h"
#include "core/taxonomy/cost_optimum.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>

namespace docket::taxonomy {

/// What a workspace has seen of one label.
struct LabelUse {
    std::int64_t decisions = 0;        ///< standing ones with the label
    std::int64_t predictions = 0;      ///< of the label, on items that have a final answer
    std::int64_t confirmed = 0;        ///< of these, those whose final answer has the label
    std::optional<Timestamp> lastDecidedAt;
    std::int64_t agreements = 0;       ///< pairs of answers to the same item that both have the label
    std::optional<double> ownPolicyThreshold;  ///< what the policy sets for this label; goes before the taxonomy's
    bool isHighImpact = false;         ///< to the policy
    ConfidenceSample sample;           ///< of these predictions, those with a confidence

    bool operator==(const LabelUse&) const = default;
};

/// Two labels of which one was given where the other was: the two answers differ by these alone.
struct LabelPair {
    LabelId first;
    LabelId second;  ///< > first

    static LabelPair of(LabelId a, LabelId b) { return a < b ? LabelPair{a, b} : LabelPair{b, a}; }
    auto operator<=>(const LabelPair&) const = default;
};

struct PairUse {
    std::int64_t modelSaidFirst = 0;   ///< where people finally decided the second
    std::int64_t modelSaidSecond = 0;  ///< where people finally decided the first
    std::int64_t reviewers = 0;        ///< pairs of standing answers to the same item

    bool operator==(const PairUse&) const = default;
};

/// What a workspace has seen of its labels, all of it read under its present version of the taxonomy. Its memory
/// grows with the labels and with the pairs of labels that were mixed up, not with the items.
struct Use {
    std::unordered_map<LabelId, LabelUse> labels;  ///< has every label of the present version, and no other
    std::map<LabelPair, PairUse> pairs;
    std::int64_t decisions = 0;                    ///< standing ones, with any label or none
    Timestamp now;                                 ///< when it was read
    std::optional<double> policyThreshold;         ///< of all labels; nullopt: the policy routes by share and uses no threshold
};

}  // namespace docket::taxonomy
