#pragma once

#include "core/domain/decision.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"
#include "core/routing/policy.h"
#include "core/routing/review_share.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace docket::routing {

/// What routing needs to know of a prediction. Views; valid during the call.
struct PredictionFacts {
    std::string_view externalId;
    std::optional<std::span<const LabelId>> labels;  ///< nullopt: nothing usable was predicted
    bool isInvalidOutput = false;                    ///< something was said that is no label of the taxonomy, or only how sure it is
    std::optional<double> confidence;                ///< raw
    std::span<const LabelScore> scores;              ///< any order; may be incomplete
    ConfidenceSource source = ConfidenceSource::Stated;  ///< of the confidence, where there is one
    std::optional<double> calibrated{};              ///< what the mapping that is applied to the model makes of the confidence
};

struct Outcome {
    ReasonSet reasons;  ///< empty: accepted automatically
    double priority = 0;
    int reviewsRequired = 1;
    Duration dueIn;
    double probability = 1;  ///< with which routing sends such a prediction to people: below 1 where it was accepted

    bool isEscalated() const { return !reasons.isEmpty(); }
    bool operator==(const Outcome&) const = default;
};

/// How a prediction is routed:
/// - no label of the taxonomy was predicted: invalid output, or no confidence when nothing was said at all;
/// - no confidence, one from a source that the policy does not trust, or a confidence under the threshold (equality is accepted). Where the
///   policy goes by the calibrated confidence, that is the confidence, and a prediction without it has none. In a single-label task the threshold is the
///   label's own threshold, else the policy's. In a multi-label task the record's confidence is held to the policy's,
///   and each predicted label with a threshold of its own to that one by its own score, which is raw (without one: by the
///   record's confidence);
/// - a predicted label is of high impact, or rare and under its stricter threshold (by its own score in a
///   multi-label task);
/// - the two highest scores (of equal ones those of the lower label ids) are a confused pair, whether both were predicted
///   or not;
/// - of what is accepted, the audit sample: a draw by the seed and the external id alone, held against the rate of the first
///   stratum that the prediction falls into, else against the audit rate.
/// Priority = doubt × cost: doubt is 1 - confidence, or 1 where there is none; cost is the largest of the predicted
/// labels' costs of an error, doubled for a label of high impact. Reviews required: the most that any matching rule
/// asks for ("default", a reason, a label). Due: the shortest time that any matching rule gives.
///
/// A pure function from prediction, policy and taxonomy to an outcome. Immutable after construction, so one
/// router may serve several threads. Keeps no reference to its arguments.
class Router {
public:
    Router(const Policy& policy, const taxonomy::Taxonomy& taxonomy);

    /// `amongMostDoubtful`: with a review share, whether the prediction falls into it (the caller has ranked the
    /// import); it then replaces the thresholds of the policy. Without a review share it is not looked at.
    Outcome route(const PredictionFacts& prediction, bool amongMostDoubtful = false) const;

    /// How predictions are chosen that the caller ranks; nullopt: there are thresholds instead.
    const std::optional<ReviewShare>& reviewShare() const { return m_reviewShare; }
    bool needsRanking() const { return m_reviewShare.has_value(); }
    /// Whether the calibrated confidence of a prediction can make a difference, and not the raw one.
    bool usesCalibrated() const { return m_confidence.kind == ConfidenceKind::Calibrated; }
    /// Whether the scores of a prediction can make a difference.
    bool needsScores() const;
    /// Whether the thresholds let the prediction pass, and it sits on one of them exactly. Never with a review share.
    bool sitsOnThreshold(const PredictionFacts& prediction) const;
    /// Whether a label that was predicted has a threshold of its own, to which the prediction is held. Never with a review share.
    bool isHeldToOwnThreshold(const PredictionFacts& prediction) const;
    /// The policy's threshold of the label, else the taxonomy's; nullopt: it has none of its own.
    std::optional<double> ownThreshold(LabelId label) const;

private:
    struct Stratum {
        std::optional<LabelId> label;  ///< nullopt: any
        double from = 0;
        std::optional<double> below;
        double rate = 0;
    };
    struct LabelRule {
        std::optional<double> ownThreshold;  ///< the policy's for the label, else the taxonomy's
        std::optional<double> rareThreshold;
        bool isHighImpact = false;
        double cost = 1;
        int reviewsRequired = 0;  ///< 0: no rule of its own
        double slaHours = 0;      ///< 0: no rule of its own
    };

    PredictionFacts asDecided(const PredictionFacts& prediction) const;
    ReasonSet reasonsOf(const PredictionFacts& prediction, bool amongMostDoubtful) const;
    class Scores;
    bool isBelowThreshold(const PredictionFacts& prediction, const Scores& scores) const;
    bool hasConfusedPair(const PredictionFacts& prediction) const;
    double certaintyOf(LabelId label, const PredictionFacts& prediction, const Scores& scores) const;
    double costOf(const PredictionFacts& prediction) const;
    double auditRateOf(const PredictionFacts& prediction) const;
    const LabelRule* ruleOf(LabelId label) const;

    std::unordered_map<LabelId, LabelRule> m_rules;
    std::vector<std::pair<LabelId, LabelId>> m_confusedPairs;
    bool m_isMultiLabel;
    double m_threshold;
    std::optional<ReviewShare> m_reviewShare;
    DecidingConfidence m_confidence;
    double m_auditRate;
    std::vector<Stratum> m_auditStrata;
    std::uint64_t m_seed;
    std::vector<std::pair<Reason, int>> m_reviewsByReason;
    std::vector<std::pair<Reason, double>> m_slaByReason;
    int m_reviewsDefault;
    double m_slaDefault;
};

/// The time in which an item is due that no rule of its own is about.
Duration defaultDueIn(const Policy& policy);

/// In which arm a reviewer sees an item: the policy's, or a seeded draw by item and reviewer.
Arm drawArm(const Policy& policy, std::string_view externalId, std::string_view reviewer);

}  // namespace docket::routing
