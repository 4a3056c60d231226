#pragma once

#include "core/routing/policy_succession.h"

#include <string>
#include <vector>

namespace docket::routing {

/// Something about a policy that its author should know. None of them keeps it from being published.
struct PolicyFinding {
    enum class Kind {
        UnknownName,    ///< a rule names what is no label, nor a reason where it may be one
        ArchivedLabel,  ///< a rule is about a label that cannot be predicted any more
        NoAudit,        ///< nothing of what is accepted is looked at: then nobody learns what was missed
        NothingToPeople, ///< no confidence is low enough to be looked at
        ManyOnThreshold, ///< many confidences of a model sit exactly on a threshold: a little higher, and all of them go to people
        NotCalibrated,   ///< the calibrated confidence is asked for, and predictions of a model have none
        NeverPredicted,  ///< a rule is about a label that was not predicted once
    };

    Kind kind{};
    PolicyRule rule{};  ///< of which it is said
    std::string about;  ///< the name or the label, as in PolicyChange; of ManyOnThreshold and NotCalibrated the model; empty: the rule as a whole
    std::string text;   ///< in words

    bool operator==(const PolicyFinding&) const = default;
};

std::string_view toString(PolicyFinding::Kind kind);  ///< "unknown_name"

/// What can be said of a policy without looking at any prediction. It names labels by the keys of `taxonomy`.
std::vector<PolicyFinding> findingsOf(const Policy& policy, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::routing
