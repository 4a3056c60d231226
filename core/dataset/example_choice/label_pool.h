#pragma once

#include "core/dataset/example_choice/example_choice.h"
#include "core/text/sparse_vector.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace docket::dataset {

/// The candidates of one label that are compared with each other, and what the examples chosen from them cover.
/// A place is one among its members.
class LabelPool {
public:
    /// `members`: places among the candidates, each once. The first `audience` of them are what is to be covered.
    LabelPool(std::vector<std::size_t> members, std::size_t audience) : m_members(std::move(members)), m_audience(audience), m_margins(m_members.size()) {}

    /// Compares the members, whose vectors are given in their order.
    void compare(std::span<const ExampleCandidate> candidates, std::span<const text::SparseVector> vectors);
    void setMargin(std::size_t place, double margin) { m_margins[place] = margin; }

    std::span<const std::size_t> members() const { return m_members; }
    std::size_t audience() const { return m_audience; }
    /// The member worth most of those that `isAllowed`, by the score of chooseExamples(); the first of equals.
    std::optional<std::size_t> best(std::span<const ExampleCandidate> candidates, const std::function<bool(std::size_t candidate)>& isAllowed) const;
    /// Notes that a candidate is an example now; nothing where it is no member.
    void cover(std::size_t candidate);
    /// Texts of the audience to which no other example is nearer; 0 of what is no member.
    std::int64_t nearestTo(std::size_t candidate) const;

private:
    double likeness(std::size_t one, std::size_t other) const { return m_likeness[one * m_members.size() + other]; }
    double score(std::size_t place, const ExampleCandidate& candidate) const;

    std::vector<std::size_t> m_members;
    std::size_t m_audience;
    std::vector<float> m_likeness;                    ///< of each member to each
    std::vector<double> m_margins;                    ///< by place
    std::vector<double> m_covered;                    ///< by place: likeness to the nearest example
    std::vector<std::optional<std::size_t>> m_nearest;  ///< by place: that example, as a candidate
};

/// A label with its candidates, in the order in which they are drawn.
struct LabelCandidates {
    LabelId label;
    std::vector<std::size_t> candidates;
};

/// The pools of all labels, in their order. `drawn`: all candidates, in the order in which they are drawn. Of each label, those come first
/// that `isPinned`, by candidate, then up to `audience` in all, then its edge cases.
std::vector<LabelPool> makePools(std::span<const ExampleCandidate> candidates, std::span<const LabelCandidates> labels, std::span<const std::size_t> drawn,
                                 const std::vector<bool>& isPinned, std::size_t audience);

/// How many candidates of each label are drawn to be compared where `perLabel` examples of it are to be chosen.
std::size_t audienceFor(std::size_t labels, std::size_t perLabel);

}  // namespace docket::dataset
