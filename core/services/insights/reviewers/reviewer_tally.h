#pragma once

#include "core/agreement/ratings.h"
#include "core/ports/records.h"
#include "core/services/insights/reviewers/arm_draws.h"
#include "core/services/insights/reviewers/reviewer_figures.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace docket::services {

/// What happened to an item besides its decisions.
struct ItemPast {
    std::set<EventId> undone;                 ///< visits that are taken back
    std::span<const ports::RevealRow> reveals;  ///< oldest first
};

/// Counts what each reviewer did, item by item.
class ReviewerTally {
public:
    /// `only`: count nobody else. The request and the draws outlive the tally.
    ReviewerTally(const ReviewerFiguresRequest& request, const ArmDraws& draws, std::optional<ReviewerId> only) : m_request(request), m_draws(draws), m_only(only) {}

    /// Items in any order, each once.
    void add(const ports::Record& record, const ItemPast& past);
    void addGold(const GoldAnswer& answer);
    void addRepeat(const RepeatAnswer& answer);

    std::int64_t decisions() const { return m_decisions; }
    std::int64_t items() const { return m_items; }
    std::int64_t itemsTwice() const { return m_itemsTwice; }
    /// Standing answers on items with two of them or more.
    const std::vector<agreement::SetRating>& standing() const { return m_standing; }
    /// First answers that were given blind, on items with two of them or more.
    const std::vector<agreement::SetRating>& blind() const { return m_blind; }

    struct Rows {
        std::vector<ReviewerRow> reviewers;  ///< with a decision, by name
        ReviewerRow all;
    };
    Rows finish();

private:
    struct FirstAnswer {
        metrics::TimedAnswer answer;
        EventId decision;  ///< tells which of two at one time came first
    };
    struct Counted {
        ReviewerRow row;
        std::vector<FirstAnswer> answers;
    };
    using Indexes = std::vector<std::size_t>;

    static std::vector<metrics::TimedAnswer> inOrder(std::vector<FirstAnswer> answers);
    Counted& counted(ReviewerId reviewer) { return m_counted[reviewer]; }
    bool isWanted(ReviewerId reviewer) const { return !m_only || *m_only == reviewer; }
    void addStanding(const ports::Record& record);
    void addAnswers(const ports::Record& record, const ItemPast& past, ReviewerId reviewer, const Indexes& answers);
    void addFirst(const ports::Record& record, std::size_t first, ReviewerRow& row);
    void addArm(const ports::Record& record, std::size_t first, ReviewerRow& row);
    void addReconsidered(const ports::Record& record, const ItemPast& past, const Indexes& answers, ReviewerRow& row) const;
    void addConsistency(const ports::Record& record, const Indexes& answers, ReviewerRow& row) const;

    const ReviewerFiguresRequest& m_request;
    const ArmDraws& m_draws;
    std::optional<ReviewerId> m_only;
    std::map<ReviewerId, Counted> m_counted;
    std::int64_t m_decisions = 0;
    std::int64_t m_items = 0;
    std::int64_t m_itemsTwice = 0;
    std::vector<agreement::SetRating> m_standing;
    std::vector<agreement::SetRating> m_blind;
    std::vector<agreement::SetRating> m_blindOfItem;  ///< of the item under way
};

}  // namespace docket::services
