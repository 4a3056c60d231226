#pragma once

#include "core/services/review/check_draw.h"
#include "core/services/review/deciding.h"
#include "core/services/review/visits.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace docket::services {

/// What has become of a hold.
struct HoldState {
    enum class Kind {
        Held,
        Free,    ///< ended, and nobody has taken the item: it can be held again
        Taken,   ///< somebody else, or another session of the same reviewer, holds it now
        Closed,  ///< nothing is asked for any more: others have decided the item
    } kind = Kind::Held;
    std::string holder;  ///< Taken: the name of who has it
    bool isOwn = false;  ///< Taken: another session of the same reviewer has it

    bool operator==(const HoldState&) const = default;
};

/// A decision that is on disk.
struct Decided {
    EventId decision;
    QueueState state = QueueState::Resolved;  ///< what the item has come to
    std::optional<bool> overturns{};          ///< differs from the model's labels; nullopt: a study hides the model
    Timestamp at;
    ItemId item;
};

/// A decision together with the next item, both in one transaction.
struct DecidedAndNext {
    Decided decided;
    std::optional<ClaimedItem> next;
};

/// What has become of an item by a decision; nullptr: none stands.
Decided decidedBy(EventId event, const ItemLedger& ledger, const Decision* decision, Timestamp now);
/// The same of a check: what would have become of an entry by its first answer. nullptr: none stands.
Decided checkedBy(EventId event, const CheckTerms& terms, const Decision* decision, ItemId item, Timestamp now);

/// The work of a review session: an item is claimed, revealed, decided, skipped or flagged. Every member that changes
/// something is one transaction; when it returns a value, that is on disk. Used by one thread at a time.
class ReviewService {
public:
    explicit ReviewService(Visits& visits)
        : m_visits(visits), m_workspace(visits.workspace()), m_identity(visits.identity()), m_rules(visits.rules()), m_checks(visits) {}

    /// The next item for this reviewer, held for the policy's lease time; nullopt when nothing is left.
    Result<std::optional<ClaimedItem>> claim();
    /// A certain item. One that this reviewer has decided already is opened for a correction.
    Result<ClaimedItem> claim(std::string_view externalId);

    /// Records that the reviewer looked, and hands the suggestion out. Errors: Conflict (a study hides the model).
    Result<Suggestion> reveal(ItemId item);
    /// Errors: LeaseLost (the hold ended; nothing was recorded), NothingClaimed, InvalidInput (labels).
    Result<Decided> decide(ItemId item, const Answer& answer);
    Result<DecidedAndNext> decideAndClaim(ItemId item, const Answer& answer);
    Result<> skip(ItemId item);
    Result<> flag(ItemId item, std::string_view note);
    Result<> release(ItemId item);
    /// Gives back every lease of this session. Drafts stay.
    Result<> releaseAll();

    /// Whether this session holds the item and has not answered it.
    bool holds(ItemId item) const;
    /// Renews every lease of this session that has not run out; returns the new end.
    Result<Timestamp> renew();
    Result<HoldState> holdState(ItemId item);
    /// Takes an item again whose hold ended. Errors: Conflict (it is not to be had).
    Result<> holdAgain(ItemId item);
    /// Reads the items that this session holds and has not answered under the version in force, where they were claimed
    /// under an earlier one. `items`: those that nobody is looking at yet.
    Result<std::vector<ClaimedItem>> readAnew(std::span<const ItemId> items);
    /// The first item that waits, to be read where nothing may be written. Holds and records nothing.
    Result<std::optional<ClaimedItem>> lookAtFirst();

    Result<ports::QueueCounts> counts();
    /// Items that are for this reviewer alone and that they have not answered, counted up to ReviewQueue::mostAssigned.
    Result<std::int64_t> assigned();
    /// Makes the taxonomy and the policy in force known; every other operation does so by itself.
    Result<> refreshRules();
    /// Taxonomy and policy in force at the last operation; refreshRules() comes first.
    const std::shared_ptr<const taxonomy::Taxonomy>& taxonomy() const { return m_rules.taxonomy(); }
    const routing::Policy& policy() const { return m_rules.policy(); }

private:
    Result<std::optional<ClaimedItem>> claimNext(Timestamp now);
    Result<Decided> decideNow(ItemId item, const Answer& answer, Timestamp now);
    Result<Decided> decideCheck(ItemLedger& ledger, const CheckTerms& terms, const Decision& decision, Timestamp now);
    template <class Fact>
    Result<> putAside(ItemId item, Fact fact);

    Visits& m_visits;
    ports::Workspace& m_workspace;
    const ReviewerIdentity& m_identity;
    RuleBook& m_rules;
    Deciding m_deciding{m_visits};
    CheckDraw m_checks;
};

}  // namespace docket::services
