#pragma once

#include "core/domain/prediction.h"
#include "core/routing/policy.h"

#include <optional>
#include <span>
#include <string_view>

namespace docket::review {

/// What the model of reviewers (Dawid and Skene 1979) made of an item when an answer came to it.
struct Support {
    LabelSet labels;       ///< the most probable answer
    double posterior = 0;  ///< its probability, in [0, 1]

    bool operator==(const Support&) const = default;
};

/// An answer that takes part in a consensus.
struct Vote {
    LabelSet labels;
    double weight = 1;  ///< of the weighted rule: the reviewer's accuracy on gold items when they answered, in (0, 1]

    bool operator==(const Vote&) const = default;
};

/// By which terms answers agree.
struct ConsensusTerms {
    routing::ConsensusRule rule = routing::ConsensusRule::Majority;
    bool isPerLabel = false;  ///< of label sets: each label by itself, instead of the set as one answer
    double bar = 0.6;         ///< weighted: share of the weight; Dawid and Skene: posterior; from which on it is one, in (0.5, 1]

    bool operator==(const ConsensusTerms&) const = default;
};

/// Why answers make a consensus, or none.
enum class Ground {
    NoAnswer,
    Single,          ///< there is one answer
    Unanimous,       ///< all say the same
    MoreThanHalf,    ///< more than half say the same; per label: of every label
    EnoughWeight,    ///< those who say the same have the share of the weight that is asked for
    ModelAgrees,     ///< more than half say the same, and the model of reviewers is as sure of it as is asked for
    NotUnanimous,
    NoMajority,
    TooLittleWeight,
    ModelDiffers,    ///< more than half say the same, and the model of reviewers holds another answer for the most probable
    ModelUnsure,     ///< it holds the same, with less probability than is asked for; or there is no model yet
};

std::string_view toString(Ground ground);  ///< "no_majority"

struct Consensus {
    std::optional<LabelSet> labels;  ///< nullopt: there is none
    Ground ground = Ground::NoAnswer;
    int agreeing = 0;                ///< answers with the most frequent labels, also where that is no consensus
    std::optional<Support> support{};  ///< what the model of reviewers says beside it, where the rule asked for it

    bool operator==(const Consensus&) const = default;
};

/// Whether answers agree, and on what. A set counts as one answer, and two that differ in one label differ, unless each
/// label stands for itself: then a label is in where it has more than half of the votes (of the weight: the bar), out
/// where being out has, and otherwise there is no consensus. `support`: of the last of the answers. The most frequent answer
/// decides a tie in nothing: a tie is no majority.
Consensus consensusOf(std::span<const Vote> votes, const ConsensusTerms& terms, const std::optional<Support>& support = std::nullopt);

}  // namespace docket::review
