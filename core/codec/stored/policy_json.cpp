#include "core/codec/stored/policy_json.h"

#include "core/codec/text/small_json.h"

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using routing::ConfidenceKind;
using routing::Policy;
using routing::SuggestionMode;

namespace {

void readConsensus(ObjectReader& in, Policy& policy) {
    std::string word(toString(policy.consensus));
    in.read("consensus", word);
    if (const auto rule = routing::parseConsensusRule(word)) policy.consensus = *rule;
    else in.fail(fmt::format("has \"consensus\" \"{}\"; it must be majority, unanimous, weighted or dawid_skene", word));
    in.readBool("consensus_per_label", policy.consensusPerLabel);
    if (in.find("consensus_bar") != nullptr) in.readNumber("consensus_bar", policy.consensusBar.emplace());
}

void readTrusted(ObjectReader& in, Policy& policy) {
    std::set<std::string> words;
    if (in.find("trusted_confidence") == nullptr) return;
    in.read("trusted_confidence", words);
    if (words.empty()) in.fail("has an empty \"trusted_confidence\"; leave it out to trust every confidence");
    for (const std::string& word : words) {
        const auto source = parseConfidenceSource(word);
        if (source && *source != ConfidenceSource::None) policy.trustedSources.insert(*source);
        else in.fail(fmt::format("has \"trusted_confidence\" \"{}\"; it must be among stated, scores, agreement and label_logprobs", word));
    }
}

void readConfidence(ObjectReader& in, Policy& policy) {
    std::string word(toString(policy.confidence));
    in.read("confidence", word);
    if (const auto kind = routing::parseConfidenceKind(word)) policy.confidence = *kind;
    else in.fail(fmt::format("has \"confidence\" \"{}\"; it must be raw or calibrated", word));
}

void readStrata(ObjectReader& in, Policy& policy) {
    const json* value = in.find("audit_strata");
    if (value == nullptr) return;
    if (!value->is_array()) return in.fail("has \"audit_strata\" that are no list");
    for (std::size_t i = 0; i < value->size(); ++i) {
        ObjectReader stratum((*value)[i], fmt::format("{}: \"audit_strata\" {}", in.where(), i + 1));
        routing::AuditStratum& read = policy.auditStrata.emplace_back();
        stratum.read("label", read.label);
        stratum.readNumber("from", read.from);
        if (stratum.find("below") != nullptr) stratum.readNumber("below", read.below.emplace());
        if (stratum.find("rate") == nullptr) stratum.fail("has no \"rate\"");
        stratum.readNumber("rate", read.rate);
        stratum.refuseOthers({"label", "from", "below", "rate"});
        in.adopt(stratum);
    }
}

ordered_json strataJson(const std::vector<routing::AuditStratum>& strata) {
    ordered_json all = ordered_json::array();
    for (const routing::AuditStratum& stratum : strata) {
        all.push_back({{"label", stratum.label.empty() ? ordered_json() : ordered_json(stratum.label)},
                       {"from", stratum.from},
                       {"below", stratum.below ? ordered_json(*stratum.below) : ordered_json()},
                       {"rate", stratum.rate}});
    }
    return all;
}

void readSuggestion(ObjectReader& in, Policy& policy) {
    const json* value = in.find("suggestion");
    if (value == nullptr) return;
    ObjectReader suggestion(*value, in.where() + ": \"suggestion\"");
    std::string mode(toString(policy.suggestion));
    suggestion.read("mode", mode);
    suggestion.readNumber("assisted_share", policy.assistedShare);
    suggestion.refuseOthers({"mode", "assisted_share"});
    if (mode == "randomised" || mode == "randomized") {
        policy.suggestion = SuggestionMode::Randomised;
    } else if (mode == "assisted") {
        policy.suggestion = SuggestionMode::Assisted;
    } else if (mode != "blind") {
        suggestion.fail(fmt::format("has \"mode\" \"{}\"; it must be blind, assisted or randomised", mode));
    }
    in.adopt(suggestion);
}

}  // namespace

Result<Policy> readPolicy(std::string_view text, std::string_view fileName) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    Policy policy;
    ObjectReader in(*document, std::string(fileName));
    readConfidence(in, policy);
    in.readNumber("threshold", policy.threshold);
    if (in.find("review_share") != nullptr) in.readNumber("review_share", policy.reviewShare.emplace());
    in.read("review_share_by_model", policy.modelShares);
    in.read("review_share_by_label", policy.labelShares);
    readTrusted(in, policy);
    in.read("label_thresholds", policy.labelThresholds);
    in.read("high_impact_labels", policy.highImpactLabels);
    in.read("confused_pairs", policy.confusedPairs);
    in.read("rare_labels", policy.rareLabels);
    in.readNumber("audit_rate", policy.auditRate);
    readStrata(in, policy);
    in.read("seed", policy.seed);
    in.read("reviews_required", policy.reviewsRequired);
    readConsensus(in, policy);
    in.readBool("adjudication", policy.hasAdjudication);
    readSuggestion(in, policy);
    in.read("sla_hours", policy.slaHours);
    double leaseMinutes = static_cast<double>(policy.leaseTime.ms) / 60'000.0;
    in.readNumber("lease_minutes", leaseMinutes);
    in.readNumber("gold_rate", policy.goldRate);
    in.readNumber("repeat_rate", policy.repeatRate);
    in.read("repeat_after_days", policy.repeatAfterDays);
    in.readNumber("gold_line", policy.goldLine);
    in.refuseOthers({"confidence", "threshold", "review_share", "review_share_by_model", "review_share_by_label", "trusted_confidence", "label_thresholds", "high_impact_labels", "confused_pairs", "rare_labels",
                     "audit_rate", "audit_strata", "seed", "reviews_required", "consensus", "consensus_per_label", "consensus_bar", "adjudication", "suggestion", "sla_hours",
                     "lease_minutes", "gold_rate", "repeat_rate", "repeat_after_days", "gold_line"});
    if (!in.isGood()) return in.error();
    if (!(leaseMinutes > 0 && leaseMinutes <= 10'000)) {
        return failure(ErrorKind::InvalidInput, fmt::format("{}: \"lease_minutes\" must be over 0 and at most 10000.", fileName));
    }
    policy.leaseTime = Duration{static_cast<std::int64_t>(leaseMinutes * 60'000.0)};
    if (const auto checked = routing::check(policy); !checked) {
        return failure(ErrorKind::InvalidInput, fmt::format("{}: {}", fileName, shortened(checked.error().message, 4 * longestQuote)));
    }
    return policy;
}

std::string writePolicy(const Policy& policy) {
    ordered_json out;
    // Documents of before there were rules that stand in an "if" stay what they were, to the byte.
    if (policy.confidence != ConfidenceKind::Raw) out["confidence"] = toString(policy.confidence);
    out["threshold"] = policy.threshold;
    out["review_share"] = policy.reviewShare ? ordered_json(*policy.reviewShare) : ordered_json();
    if (!policy.modelShares.empty()) out["review_share_by_model"] = policy.modelShares;
    if (!policy.labelShares.empty()) out["review_share_by_label"] = policy.labelShares;
    for (const ConfidenceSource source : policy.trustedSources) out["trusted_confidence"].push_back(toString(source));
    out["label_thresholds"] = policy.labelThresholds;
    out["high_impact_labels"] = policy.highImpactLabels;
    out["confused_pairs"] = policy.confusedPairs;
    out["rare_labels"] = policy.rareLabels;
    out["audit_rate"] = policy.auditRate;
    if (!policy.auditStrata.empty()) out["audit_strata"] = strataJson(policy.auditStrata);
    out["seed"] = policy.seed;
    out["reviews_required"] = policy.reviewsRequired;
    out["consensus"] = toString(policy.consensus);
    if (policy.consensusPerLabel) out["consensus_per_label"] = true;
    if (policy.consensusBar) out["consensus_bar"] = *policy.consensusBar;
    out["adjudication"] = policy.hasAdjudication;
    out["suggestion"] = {{"mode", toString(policy.suggestion)}, {"assisted_share", policy.assistedShare}};
    out["sla_hours"] = policy.slaHours;
    out["lease_minutes"] = static_cast<double>(policy.leaseTime.ms) / 60'000.0;
    const Policy usual;
    if (policy.goldRate != usual.goldRate) out["gold_rate"] = policy.goldRate;
    if (policy.repeatRate != usual.repeatRate) out["repeat_rate"] = policy.repeatRate;
    if (policy.repeatAfterDays != usual.repeatAfterDays) out["repeat_after_days"] = policy.repeatAfterDays;
    if (policy.goldLine != usual.goldLine) out["gold_line"] = policy.goldLine;
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
