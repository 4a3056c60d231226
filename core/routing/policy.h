#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::routing {

enum class SuggestionMode { Blind, Assisted, Randomised };
enum class ConsensusRule {
    Majority,    ///< more than half say the same
    Unanimous,
    Weighted,    ///< those who say the same have enough of the weight: each weighs as much as they are right on gold items
    DawidSkene,  ///< more than half say the same, and Dawid and Skene's model of the reviewers (1979) is sure of it
};
inline constexpr int consensusRuleCount = 4;
/// Without adjudication: so many answers without a consensus go to a lead after all.
inline constexpr int mostReviewsWithoutAdjudication = 5;

std::string_view toString(SuggestionMode mode);  ///< "randomised"
std::string_view toString(ConsensusRule rule);   ///< "majority"
std::optional<ConsensusRule> parseConsensusRule(std::string_view word);
/// The share of the weight, or the posterior, that a rule asks for where nothing is said.
double defaultBar(ConsensusRule rule);

/// The confidence that a policy goes by.
enum class ConfidenceKind {
    Raw,         ///< as the model gave it
    Calibrated,  ///< as the mapping that is applied to the model makes of it; a prediction without one has no confidence
};

std::string_view toString(ConfidenceKind kind);  ///< "calibrated"
std::optional<ConfidenceKind> parseConfidenceKind(std::string_view word);

/// What is audited of some of the accepted stream: of a predicted label, of a band of confidences, or of both.
struct AuditStratum {
    std::string label;            ///< predicted, alone or among others; empty: any
    double from = 0;              ///< confidences from here on
    std::optional<double> below;  ///< and below this; nullopt: however high
    double rate = 0;              ///< share that is reviewed all the same

    bool operator==(const AuditStratum&) const = default;
};

/// The versioned rules that decide what goes to people. Labels are named by the keys that they have in one version of the
/// taxonomy; under another one the policy is read by carriedOver().
struct Policy {
    int version = 1;
    int taxonomyVersion = 1;                        ///< of the taxonomy whose labels it names
    ConfidenceKind confidence = ConfidenceKind::Raw;
    double threshold = 0.8;                         ///< confidence < threshold escalates; equality is accepted
    std::optional<double> reviewShare;              ///< instead: this share of each import and model, most doubtful first
    std::map<std::string, double> modelShares;      ///< another review share for a model
    std::map<std::string, double> labelShares;      ///< and for predictions of just this label, which are ranked among themselves
    std::set<ConfidenceSource> trustedSources;      ///< a confidence from elsewhere counts as none; empty: all are trusted
    std::map<std::string, double> labelThresholds;  ///< by predicted label
    std::set<std::string> highImpactLabels;
    std::vector<std::pair<std::string, std::string>> confusedPairs;
    std::map<std::string, double> rareLabels;       ///< predicted label → threshold
    double auditRate = 0.02;                        ///< share of the accepted stream that is reviewed all the same
    std::vector<AuditStratum> auditStrata;          ///< the first that a prediction falls into counts instead of auditRate
    std::uint64_t seed = 7;
    std::map<std::string, int> reviewsRequired;     ///< "default", "high_impact", a reason or a label key → 1..9
    ConsensusRule consensus = ConsensusRule::Majority;
    bool consensusPerLabel = false;                 ///< of label sets: each label is agreed on by itself
    std::optional<double> consensusBar;             ///< share of the weight, or posterior, that is enough, over 0.5; nullopt: defaultBar()
    bool hasAdjudication = true;
    SuggestionMode suggestion = SuggestionMode::Blind;
    double assistedShare = 0.5;                     ///< of the randomised arm
    std::map<std::string, double> slaHours;         ///< "default", "high_impact", a reason or a label key → hours > 0
    Duration leaseTime = minutes(15);
    double goldRate = 0;                            ///< share of a reviewer's items that are gold items, 0 to mostCheckRate
    double repeatRate = 0;                          ///< share that they have answered before, 0 to mostCheckRate
    int repeatAfterDays = 14;                       ///< and so long ago at least; 1 or more
    double goldLine = 0.8;                          ///< accuracy on gold items under which a lead is told

    bool hasChecks() const { return goldRate > 0 || repeatRate > 0; }
    bool operator==(const Policy&) const = default;
};

inline constexpr double mostCheckRate = 0.5;
inline constexpr int mostRepeatDays = 3650;

/// Thresholds instead of a review share, with what only belongs to one.
void dropReviewShare(Policy& policy);

/// Refuses numbers out of range, naming the key.
Result<> check(const Policy& policy);

}  // namespace docket::routing
