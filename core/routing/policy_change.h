#pragma once

#include "core/routing/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::routing {

enum class PolicyRule {
    Confidence,
    Threshold,
    ReviewShare,
    ModelShare,
    LabelShare,
    TrustedSource,
    LabelThreshold,
    HighImpact,
    ConfusedPair,
    RareLabel,
    AuditRate,
    AuditStratum,
    Seed,
    ReviewsRequired,
    Consensus,
    ConsensusPerLabel,
    ConsensusBar,
    Adjudication,
    Suggestion,
    AssistedShare,
    DueTime,
    GoldRate,
    RepeatRate,
    RepeatAfter,
    GoldLine,
    HoldTime,
};

/// One thing that two policies say differently. Values as the native document writes them.
struct PolicyChange {
    PolicyRule rule{};
    std::string about;                  ///< the label, the pair ("a / b") or the name that the rule is about; empty: all
    std::optional<std::string> before;  ///< nullopt: it was not said
    std::optional<std::string> after;   ///< nullopt: it is not said any more

    bool operator==(const PolicyChange&) const = default;
};

/// The key of the rule in the native document.
std::string_view toString(PolicyRule rule);

/// What `after` says differently, in the order of the rules and of names. Versions are not looked at.
std::vector<PolicyChange> changesBetween(const Policy& before, const Policy& after);

/// "threshold: 0.8 → 0.87", "label_thresholds fraud: 0.95, new".
std::string inWords(const PolicyChange& change);

/// What makes of `theirs`, a later version of `base`, what `mine` made of it: a rule that was changed in `mine` reads as there,
/// every other as in `theirs`. The versions are those of `theirs`.
Policy rebased(const Policy& base, const Policy& mine, const Policy& theirs);

/// "fraud, 0.9 to 1": which predictions a stratum of the audit is about.
std::string nameOfStratum(const AuditStratum& stratum);

/// A pair as it is shown and compared; the order of its labels says nothing.
std::string nameOfPair(const std::pair<std::string, std::string>& pair);

}  // namespace docket::routing
