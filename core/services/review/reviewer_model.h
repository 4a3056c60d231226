#pragma once

#include "core/agreement/dawid_skene.h"
#include "core/domain/prediction.h"
#include "core/ports/workspace.h"
#include "core/review/consensus.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>

namespace docket::services {

/// An answer that stands, as the version in force reads it.
struct StandingAnswer {
    ReviewerId reviewer;
    LabelSet labels;
};

/// Dawid and Skene's model of who reviews, as fitted to the answers of items that two or more people have answered: for the rule
/// of consensus that asks for it. A set of labels is one answer. Used by one thread at a time; the workspace must outlive it.
class ReviewerModel {
public:
    explicit ReviewerModel(ports::Workspace& workspace) : m_workspace(workspace) {}

    /// Fits it anew where it never was, or where so many answers were noted since. Reads all decisions: outside of transactions.
    Result<> refresh();
    void noteAnswer() { ++m_answersSince; }

    /// The most probable answer to an item with these answers, among all that were ever given. nullopt: there is no model yet, or
    /// it knows none of these people.
    std::optional<review::Support> supportOf(std::span<const StandingAnswer> answers) const;

    static constexpr std::int64_t refittedAfter = 200;

private:
    ports::Workspace& m_workspace;
    std::optional<agreement::DawidSkene> m_model;
    std::map<LabelSet, std::uint32_t> m_answers;  ///< label ids ascending
    std::unordered_map<ReviewerId, std::uint32_t> m_raters;
    std::int64_t m_answersSince = 0;
    bool m_wasFitted = false;
};

}  // namespace docket::services
