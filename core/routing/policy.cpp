#include "core/routing/policy.h"

#include <fmt/format.h>

namespace docket::routing {

namespace {

bool isShare(double value) { return value >= 0 && value <= 1; }

Result<> checkShare(double value, std::string_view key) {
    if (isShare(value)) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" is {}; it must be between 0 and 1.", key, value));
}

Result<> checkChecks(const Policy& policy) {
    for (const auto& [rate, key] : {std::pair(policy.goldRate, "gold_rate"), std::pair(policy.repeatRate, "repeat_rate")}) {
        if (rate >= 0 && rate <= mostCheckRate) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" is {}; it must be between 0 and {}.", key, rate, mostCheckRate));
    }
    if (policy.repeatAfterDays < 1 || policy.repeatAfterDays > mostRepeatDays) {
        return failure(ErrorKind::InvalidInput, fmt::format("\"repeat_after_days\" is {}; it must be 1 to {}.", policy.repeatAfterDays, mostRepeatDays));
    }
    return checkShare(policy.goldLine, "gold_line");
}

Result<> checkStratum(const AuditStratum& stratum) {
    if (const auto ok = checkShare(stratum.rate, "audit_strata: rate"); !ok) return ok;
    if (const auto ok = checkShare(stratum.from, "audit_strata: from"); !ok) return ok;
    if (!stratum.below || (*stratum.below > stratum.from && *stratum.below <= 1)) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("\"audit_strata: below\" is {}; it must be over \"from\" ({}) and at most 1.", *stratum.below, stratum.from));
}

}  // namespace

std::string_view toString(SuggestionMode mode) {
    switch (mode) {
        case SuggestionMode::Blind: return "blind";
        case SuggestionMode::Assisted: return "assisted";
        case SuggestionMode::Randomised: return "randomised";
    }
    return "blind";
}

std::string_view toString(ConsensusRule rule) {
    switch (rule) {
        case ConsensusRule::Majority: return "majority";
        case ConsensusRule::Unanimous: return "unanimous";
        case ConsensusRule::Weighted: return "weighted";
        case ConsensusRule::DawidSkene: return "dawid_skene";
    }
    return "majority";
}

std::optional<ConsensusRule> parseConsensusRule(std::string_view word) {
    for (int i = 0; i < consensusRuleCount; ++i) {
        const auto rule = static_cast<ConsensusRule>(i);
        if (toString(rule) == word) return rule;
    }
    return std::nullopt;
}

std::string_view toString(ConfidenceKind kind) { return kind == ConfidenceKind::Calibrated ? "calibrated" : "raw"; }

std::optional<ConfidenceKind> parseConfidenceKind(std::string_view word) {
    for (const ConfidenceKind kind : {ConfidenceKind::Raw, ConfidenceKind::Calibrated}) {
        if (toString(kind) == word) return kind;
    }
    return std::nullopt;
}

double defaultBar(ConsensusRule rule) { return rule == ConsensusRule::DawidSkene ? 0.9 : 0.6; }

void dropReviewShare(Policy& policy) {
    policy.reviewShare.reset();
    policy.modelShares.clear();
    policy.labelShares.clear();
}

Result<> check(const Policy& policy) {
    if (const auto ok = checkShare(policy.threshold, "threshold"); !ok) return ok;
    if (const auto ok = checkShare(policy.reviewShare.value_or(0), "review_share"); !ok) return ok;
    for (const auto* shares : {&policy.modelShares, &policy.labelShares}) {
        const char* key = shares == &policy.modelShares ? "review_share_by_model" : "review_share_by_label";
        if (!shares->empty() && !policy.reviewShare) {
            return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" needs a \"review_share\" for all the others.", key));
        }
        for (const auto& [name, share] : *shares) {
            if (const auto ok = checkShare(share, fmt::format("{}.{}", key, name)); !ok) return ok;
        }
    }
    if (const auto ok = checkShare(policy.auditRate, "audit_rate"); !ok) return ok;
    if (const auto ok = checkShare(policy.assistedShare, "assisted_share"); !ok) return ok;
    for (const AuditStratum& stratum : policy.auditStrata) {
        if (const auto ok = checkStratum(stratum); !ok) return ok;
    }
    for (const auto& [label, threshold] : policy.labelThresholds) {
        if (const auto ok = checkShare(threshold, "label_thresholds." + label); !ok) return ok;
    }
    for (const auto& [label, threshold] : policy.rareLabels) {
        if (const auto ok = checkShare(threshold, "rare_labels." + label); !ok) return ok;
    }
    for (const auto& [first, second] : policy.confusedPairs) {
        if (first != second) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("\"confused_pairs\" has {} with itself.", first));
    }
    for (const auto& [key, count] : policy.reviewsRequired) {
        if (count < 1 || count > 9) {
            return failure(ErrorKind::InvalidInput, fmt::format("\"reviews_required.{}\" is {}; it must be 1 to 9.", key, count));
        }
    }
    for (const auto& [key, hours] : policy.slaHours) {
        if (!(hours > 0 && hours <= 100'000)) {
            return failure(ErrorKind::InvalidInput, fmt::format("\"sla_hours.{}\" is {}; it must be over 0.", key, hours));
        }
    }
    if (policy.consensusBar && !(*policy.consensusBar > 0.5 && *policy.consensusBar <= 1)) {
        return failure(ErrorKind::InvalidInput, fmt::format("\"consensus_bar\" is {}; it must be over 0.5 and at most 1.", *policy.consensusBar));
    }
    if (policy.leaseTime.ms <= 0) return failure(ErrorKind::InvalidInput, "\"lease_minutes\" must be over 0.");
    return checkChecks(policy);
}

}  // namespace docket::routing
