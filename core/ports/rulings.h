#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/ruling.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// An item that waits for a ruling, as a list shows it.
struct ItemToRule {
    ItemId item;
    std::string externalId;
    std::string beginning;   ///< of the text, at most some 200 bytes
    Timestamp dueAt;
    bool isFlagged = false;  ///< a reviewer handed it over; otherwise reviewers differ, or somebody sent it here
    std::vector<int> votes;  ///< how many say the same, the most first; empty: nobody has answered
    LabelSet labels;         ///< the most frequent answer, as it was given under the version of `taxonomyVersion`
    int taxonomyVersion = 0;
};

/// How often rulings on two labels fell on either.
struct EarlierRulings {
    std::int64_t one = 0;
    std::int64_t other = 0;
    std::int64_t neither = 0;

    bool operator==(const EarlierRulings&) const = default;
};

/// What any two reviewers of one item said, where both chose among two labels, as it was given.
struct PairAnswers {
    std::int64_t bothOne = 0;
    std::int64_t bothOther = 0;
    std::int64_t differ = 0;

    std::int64_t n() const { return bothOne + bothOther + differ; }
    bool operator==(const PairAnswers&) const = default;
};

/// A ruling on an item that a reviewer had answered, for them to read.
struct RulingNotice {
    Ruling ruling;
    std::string externalId;
    std::string beginning;     ///< of the text, at most some 200 bytes
    LabelSet answered;         ///< what the reviewer had said, as it was given
    int answeredUnder = 0;     ///< taxonomy version
};

/// A proposal of another definition that no draft has taken up yet.
struct WaitingProposal {
    EventId ruling;
    ItemId item;
    LabelSet labels;           ///< as they were ruled under `taxonomyVersion`
    int taxonomyVersion = 0;
    std::string text;
    std::string by;
};

/// Rulings, and the items that wait for one: those in dispute, and those that were flagged. What an adjudicator has answered
/// themselves is hidden from them. Every call that changes something belongs into a transaction of the caller.
class Rulings {
public:
    virtual ~Rulings() = default;

    /// All that wait for this adjudicator, those due first in front. `name`: theirs, as events have it.
    virtual Result<std::vector<ItemId>> waitingFor(std::string_view name) = 0;
    /// The first of those that nobody holds at `now`, except `behind`, which come last in their order; nullopt: none.
    virtual Result<std::optional<ItemId>> nextFor(std::string_view name, std::span<const ItemId> behind, Timestamp now) = 0;
    virtual Result<std::vector<ItemToRule>> describe(std::span<const ItemId> items) = 0;

    /// The hold on an item that has not run out at `now`.
    virtual Result<std::optional<RulingHold>> holdOn(ItemId item, Timestamp now) = 0;
    /// Replaces a hold that has run out.
    virtual Result<> addHold(const RulingHold& hold) = 0;
    virtual Result<> removeHold(ItemId item) = 0;
    /// Moves the end of all holds of a session that have not run out; returns how many there were.
    virtual Result<int> renewHolds(std::string_view session, Timestamp now, Timestamp expiresAt) = 0;
    /// Ends all holds of a session.
    virtual Result<> removeHolds(std::string_view session) = 0;

    /// Writes the derived rows of an item's rulings.
    virtual Result<> store(std::span<const Ruling> rulings) = 0;
    /// Rulings that stand on items of which one answer was just `one` and another just `other`, as they were given.
    virtual Result<EarlierRulings> earlierOn(LabelId one, LabelId other) = 0;
    /// Of all items with two standing answers or more, how often two of them were these labels.
    virtual Result<PairAnswers> answersOn(LabelId one, LabelId other) = 0;
    /// Rulings that stand, the newest first: of one adjudicator, or of all.
    virtual Result<std::vector<Ruling>> latest(std::optional<ReviewerId> adjudicator, int limit) = 0;

    virtual Result<> keepDraft(ReviewerId adjudicator, const RulingDraft& draft) = 0;
    /// The item of the draft that this adjudicator saved last; nullopt: they have none.
    virtual Result<std::optional<ItemId>> lastDrafted(ReviewerId adjudicator) = 0;
    virtual Result<std::optional<RulingDraft>> draftOf(ItemId item, ReviewerId adjudicator) = 0;
    virtual Result<> removeDraft(ItemId item, ReviewerId adjudicator) = 0;

    /// Oldest first.
    virtual Result<std::vector<WaitingProposal>> waitingProposals() = 0;
    virtual Result<> noteProposal(EventId ruling) = 0;
    virtual Result<> removeProposal(EventId ruling) = 0;

    /// Rulings that stand on items that a reviewer has answered, which they have not seen yet, oldest first.
    virtual Result<std::vector<RulingNotice>> unseenBy(ReviewerId reviewer) = 0;
    virtual Result<> noteSeen(ReviewerId reviewer, EventId through) = 0;
};

}  // namespace docket::ports
