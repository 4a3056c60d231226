#include "core/review/consensus.h"

#include <algorithm>
#include <array>
#include <set>

namespace docket::review {

namespace {

using routing::ConsensusRule;

double weightOf(const Vote& vote, ConsensusRule rule) { return rule == ConsensusRule::Weighted ? vote.weight : 1; }

/// How much of all there is speaks for something.
struct Tally {
    double with = 0;
    double all = 0;
    int votes = 0;

    void add(double weight, bool isWith) {
        all += weight;
        if (!isWith) return;
        with += weight;
        ++votes;
    }
    bool reaches(const ConsensusTerms& terms) const {
        switch (terms.rule) {
            case ConsensusRule::Unanimous: return with == all;
            case ConsensusRule::Weighted: return with >= terms.bar * all;
            case ConsensusRule::Majority:
            case ConsensusRule::DawidSkene: break;
        }
        return 2 * with > all;
    }
};

template <class IsWith>
Tally tallyOf(std::span<const Vote> votes, ConsensusRule rule, IsWith isWith) {
    Tally tally;
    for (const Vote& vote : votes) tally.add(weightOf(vote, rule), isWith(vote.labels));
    return tally;
}

bool contains(const LabelSet& labels, LabelId label) { return std::ranges::find(labels, label) != labels.end(); }

/// Each label by itself, in the order in which they were given first; nullopt: one of them is neither in nor out.
std::optional<LabelSet> labelsAgreed(std::span<const Vote> votes, const ConsensusTerms& terms) {
    LabelSet agreed;
    std::set<LabelId> seen;
    for (const Vote& vote : votes) {
        for (const LabelId label : vote.labels) {
            if (!seen.insert(label).second) continue;
            const bool isIn = tallyOf(votes, terms.rule, [&](const LabelSet& labels) { return contains(labels, label); }).reaches(terms);
            const bool isOut = tallyOf(votes, terms.rule, [&](const LabelSet& labels) { return !contains(labels, label); }).reaches(terms);
            if (isIn == isOut) return std::nullopt;
            if (isIn) agreed.push_back(label);
        }
    }
    return agreed;
}

Ground groundWithout(ConsensusRule rule) {
    switch (rule) {
        case ConsensusRule::Unanimous: return Ground::NotUnanimous;
        case ConsensusRule::Weighted: return Ground::TooLittleWeight;
        case ConsensusRule::Majority:
        case ConsensusRule::DawidSkene: break;
    }
    return Ground::NoMajority;
}

}  // namespace

std::string_view toString(Ground ground) {
    constexpr std::array<std::string_view, 11> words = {"no_answer",     "single",      "unanimous",         "more_than_half", "enough_weight", "model_agrees",
                                                        "not_unanimous", "no_majority", "too_little_weight", "model_differs",  "model_unsure"};
    return words[static_cast<std::size_t>(ground)];
}

Consensus consensusOf(std::span<const Vote> votes, const ConsensusTerms& terms, const std::optional<Support>& support) {
    if (votes.empty()) return {};
    const Vote* first = nullptr;  // of the most frequent answer
    Tally most;
    for (const Vote& candidate : votes) {
        const Tally tally = tallyOf(votes, terms.rule, [&](const LabelSet& labels) { return haveSameLabels(labels, candidate.labels); });
        if (first != nullptr && tally.with <= most.with) continue;
        first = &candidate;
        most = tally;
    }
    const bool isSingle = votes.size() == 1;
    const bool isUnanimous = most.votes == static_cast<int>(votes.size());
    if (terms.rule == ConsensusRule::DawidSkene && !isSingle) {
        if (!most.reaches(terms)) return {std::nullopt, Ground::NoMajority, most.votes};
        if (support && !haveSameLabels(support->labels, first->labels)) return {std::nullopt, Ground::ModelDiffers, most.votes};
        if (!support || support->posterior < terms.bar) return {std::nullopt, Ground::ModelUnsure, most.votes};
        return {first->labels, Ground::ModelAgrees, most.votes};
    }
    if (isUnanimous) return {first->labels, isSingle ? Ground::Single : Ground::Unanimous, most.votes};
    const Ground ground = terms.rule == ConsensusRule::Weighted ? Ground::EnoughWeight : Ground::MoreThanHalf;
    if (terms.isPerLabel) {
        auto agreed = labelsAgreed(votes, terms);
        if (!agreed) return {std::nullopt, groundWithout(terms.rule), most.votes};
        return {std::move(agreed), ground, most.votes};
    }
    if (!most.reaches(terms)) return {std::nullopt, groundWithout(terms.rule), most.votes};
    return {first->labels, ground, most.votes};
}

}  // namespace docket::review
