#pragma once

#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/queue_entry.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/routing/policy.h"
#include "core/services/item_ledger.h"
#include "core/services/undo_history.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// Who reviews, and in which sitting. A session's leases are its own: two sessions of one reviewer never hold
/// the same item.
struct ReviewerIdentity {
    std::string name;
    std::string session;  ///< unique for each start of the program
};

/// How suggestions are shown in a session: as the policy says, or one way for all items.
enum class ArmChoice { ByPolicy, AlwaysBlind, AlwaysAssisted };

/// What the model said of the item, for the screen.
struct Suggestion {
    std::optional<LabelSet> labels;
    std::optional<double> confidence;
    std::vector<LabelScore> scores;  ///< highest first
    std::string rationale;
    std::string rawOutput;
    std::string model;
};

/// An item that this session holds.
struct ClaimedItem {
    Item item;
    ReasonSet reasons;
    Arm arm = Arm::Blind;
    std::optional<Suggestion> suggestion;    ///< loaded ahead; show it only when isSuggestionVisible
    bool isSuggestionVisible = false;
    Timestamp dueAt;
    Timestamp leaseExpiresAt;
    int taxonomyVersion = 1;
    std::optional<Answer> entered;           ///< after undo: everything that had been entered
};

/// A decision that is on disk.
struct Decided {
    EventId decision;
    QueueState state = QueueState::Resolved;  ///< what the item has come to
    bool overturns = false;                   ///< differs from the model's labels
    Timestamp at;
    ItemId item;
};

/// A decision together with the next item, both in one transaction.
struct DecidedAndNext {
    Decided decided;
    std::optional<ClaimedItem> next;
};

/// What an undo or redo brought about.
struct Retaken {
    ClaimedItem item;              ///< reopened, with what had been entered
    review::EventKind action = review::EventKind::Decided;  ///< what was taken back: decided, skipped or flagged
};

/// The review session of one reviewer, with no screen in it. Every member that changes something is one
/// transaction; when it returns a value, that is on disk. Used by one thread at a time.
class ReviewService {
public:
    /// The workspace and the clock must outlive the service.
    ReviewService(ports::Workspace& workspace, const ports::Clock& clock, ReviewerIdentity identity,
                  ArmChoice arms = ArmChoice::ByPolicy);

    /// The next item for this reviewer, held for the policy's lease time; nullopt when nothing is left.
    Result<std::optional<ClaimedItem>> claim();
    /// A certain item. One that this reviewer has decided already is opened for a correction.
    Result<ClaimedItem> claim(std::string_view externalId);
    /// Takes over what this reviewer still holds from an earlier session, first to be reviewed first.
    Result<std::vector<ClaimedItem>> resume();

    /// Records that the reviewer looked, and hands the suggestion out.
    Result<Suggestion> reveal(ItemId item);
    /// Errors: LeaseLost (the hold ended; nothing was recorded), NothingClaimed, InvalidInput (labels).
    Result<Decided> decide(ItemId item, const Answer& answer);
    Result<DecidedAndNext> decideAndClaim(ItemId item, const Answer& answer);
    Result<> skip(ItemId item);
    Result<> flag(ItemId item, std::string_view note);
    Result<> release(ItemId item);
    /// Gives back every lease of this session.
    Result<> releaseAll();
    /// Whether this session holds the item and has not answered it.
    bool holds(ItemId item) const;
    /// Renews every lease of this session that has not run out; returns the new end.
    Result<Timestamp> renew();

    /// Takes back the reviewer's last decision, skip or flag, and holds the item again. Errors: Exported,
    /// Conflict (ruled or decided by others since), NotFound (nothing to undo).
    Result<Retaken> undo();
    /// Does again what was undone last, unless something else was decided since.
    Result<Decided> redo();
    /// How many actions can be undone, counted up to `limit`.
    Result<int> undoDepth(int limit);

    Result<ports::QueueCounts> counts();
    /// Makes the taxonomy and the policy in force known; every other operation does so by itself.
    Result<> refreshRules();
    /// Taxonomy and policy in force at the last operation; refreshRules() comes first.
    const std::shared_ptr<const taxonomy::Taxonomy>& taxonomy() const { return m_taxonomy; }
    const routing::Policy& policy() const { return m_policy; }

private:
    /// What this session knows of an item that it holds or has just decided.
    struct Visit {
        Arm arm = Arm::Blind;
        int taxonomyVersion = 1;
        Timestamp leaseExpiresAt;
        std::optional<EventId> firstDecision;  ///< set once answered; the lease is gone then
    };

    template <class Work>
    auto transact(Work work) -> decltype(work(Timestamp{}));
    Result<> prepare();

    Result<std::optional<ClaimedItem>> claimNext(Timestamp now);
    Result<ClaimedItem> claimEntry(ItemLedger& ledger, std::string_view externalId, Timestamp now);
    Result<> checkSeat(const ItemLedger& ledger, std::string_view externalId, Timestamp now);
    Result<ClaimedItem> hold(const ItemLedger& ledger, Timestamp now);
    Result<ClaimedItem> describe(const ItemLedger& ledger);
    Result<std::optional<Suggestion>> suggestionOf(const QueueEntry& entry);
    Arm armFor(std::string_view externalId) const;

    Result<Visit*> requireVisit(ItemId item, Timestamp now);
    Result<Decided> decideNow(ItemId item, const Answer& answer, Timestamp now);
    Result<> checkAnswer(const Answer& answer) const;
    Result<> copyPrediction(const QueueEntry& entry, Decision& decision);
    void remember(ItemId item, const Decided& decided);
    Result<> putAside(ItemId item, const review::Fact& fact);
    Result<> checkMayTakeBack(const UndoStep& step, const ItemLedger& ledger, Timestamp now);
    /// Ends the reviewer's hold and writes what follows from the events recorded so far.
    Result<> settle(ItemLedger& ledger);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    ReviewerIdentity m_identity;
    ArmChoice m_arms;
    std::optional<ReviewerId> m_reviewer;
    ports::RuleVersions m_versions;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    routing::Policy m_policy;
    std::unordered_map<ItemId, Visit> m_visits;
};

}  // namespace docket::services
