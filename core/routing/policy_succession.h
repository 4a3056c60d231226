#pragma once

#include "core/routing/policy_change.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <string>
#include <vector>

namespace docket::routing {

/// A rule that is about nothing under a later version of the taxonomy.
struct LostRule {
    enum class Cause {
        Archived,     ///< nothing took the label's place; the rule is kept, and means something again when the label is restored
        OneLabelNow,  ///< the two labels of a pair were merged; the rule is gone
    };

    PolicyRule rule{};
    std::string about;  ///< as in PolicyChange, with the keys of the later version
    Cause cause{};

    bool operator==(const LostRule&) const = default;
};

/// A policy as a later version of the taxonomy reads it.
struct CarriedPolicy {
    Policy policy;  ///< names labels by the keys of that version
    std::vector<LostRule> lost;
};

/// Rules follow their labels: under another key, into what a label was merged or split into. Where several labels became
/// one, the stricter rule holds: the higher threshold or share, more reviews, the shorter time. `given` is the taxonomy that the policy
/// names its labels by, `now` a later version or the same. What is no label of `given` stays as it is.
CarriedPolicy carriedOver(const Policy& policy, const taxonomy::Taxonomy& given, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage);

/// "confused_pairs a / b: the two labels are one now".
std::string inWords(const LostRule& lost);

}  // namespace docket::routing
