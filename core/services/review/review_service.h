#pragma once

#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/queue_entry.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/routing/policy.h"
#include "core/services/ledger/item_ledger.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/review/undo_history.h"

#include <memory>
#include <optional>
#include <span>
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
    std::optional<Suggestion> suggestion;    ///< loaded ahead; show it only when isSuggestionVisible; nullopt also in a study
    bool isSuggestionVisible = false;
    Timestamp dueAt;
    Timestamp leaseExpiresAt;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< the version it is answered under, and all of this is read under
    std::optional<Answer> entered;           ///< after undo or for a correction: everything that had been entered
    std::optional<Draft> draft;              ///< kept from an earlier hold or sitting; newer than `entered`
    std::optional<Answer> recorded;          ///< the answer of this visit that is on disk: it was being compared
};

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

/// The reviewer's last action where it was exported: it stands, and can only be corrected by a new decision.
struct ExportedAction {
    std::string externalId;
    Timestamp exportedAt;
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
    /// Takes over what this reviewer still holds from an earlier session, first to be reviewed first; not what another
    /// window of theirs is at work on.
    Result<std::vector<ClaimedItem>> resume();
    /// Whether another window of this reviewer has the workspace open on this computer.
    Result<bool> isOpenElsewhere();

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
    /// Reads the items that this session holds and has not answered under the version in force, where they were claimed
    /// under an earlier one. `items`: those that nobody is looking at yet.
    Result<std::vector<ClaimedItem>> readAnew(std::span<const ItemId> items);
    /// Renews every lease of this session that has not run out; returns the new end.
    Result<Timestamp> renew();
    Result<HoldState> holdState(ItemId item);
    /// Takes an item again whose hold ended. Errors: Conflict (it is not to be had).
    Result<> holdAgain(ItemId item);

    /// Keeps what was entered until it is submitted, or takes it away when it is empty; returns when. Needs no hold.
    Result<Timestamp> keepDraft(Draft draft);
    /// Holds the items again for which this reviewer has a draft and that are to be had, the newest draft first. One
    /// whose answer was being compared goes on where it was.
    Result<std::vector<ClaimedItem>> takeUpDrafts();
    /// Notes that a sitting begins; says when the one before was last at work, if it ended without being closed.
    Result<std::optional<Timestamp>> openSession();
    /// Gives back every lease and ends the sitting. Drafts stay.
    Result<> closeSession();

    /// Takes back the reviewer's last decision, skip or flag, and holds the item again. Errors: Exported,
    /// Conflict (ruled or decided by others since), NotFound (nothing to undo).
    Result<Retaken> undo();
    /// The action that undo would refuse because it was exported; nullopt: that is not why.
    Result<std::optional<ExportedAction>> exportedAction();
    /// Opens the item of the last action for a new decision, which supersedes the one that stands.
    Result<ClaimedItem> correctLast();
    /// Does again what was undone last, unless something else was decided since.
    Result<Decided> redo();
    /// How many actions can be undone, counted up to `limit`.
    /// The bulk action that undo() or redo() would come to next: BulkService takes it back. nullopt: none.
    Result<std::optional<EventId>> batchToUndo();
    Result<std::optional<EventId>> batchToRedo();
    Result<int> undoDepth(int limit);

    /// The first item that waits, to be read where nothing may be written. Holds and records nothing.
    Result<std::optional<ClaimedItem>> lookAtFirst();

    Result<ports::QueueCounts> counts();
    /// Makes the taxonomy and the policy in force known; every other operation does so by itself.
    Result<> refreshRules();
    /// Taxonomy and policy in force at the last operation; refreshRules() comes first.
    const std::shared_ptr<const taxonomy::Taxonomy>& taxonomy() const { return m_rules.taxonomy(); }
    const routing::Policy& policy() const { return m_rules.policy(); }

private:
    Result<std::vector<std::string>> otherSessions();
    /// What this session knows of an item that it holds or has just decided.
    struct Visit {
        Arm arm = Arm::Blind;
        int taxonomyVersion = 1;  ///< in force when the item was claimed; its answer is held to it
        Timestamp leaseExpiresAt;
        std::optional<EventId> firstDecision;  ///< set once answered; the lease is gone then
    };

    /// Runs `work(now)` in one transaction, with reviewer, taxonomy and policy known.
    template <class Work>
    auto transact(Work work) -> decltype(work(Timestamp{})) {
        const Timestamp now = m_clock.now();
        const bool wasKnown = m_reviewer.has_value();
        auto result = ports::inTransaction(m_workspace, [&]() -> decltype(work(now)) {
            if (const auto prepared = prepare(now); !prepared) return std::unexpected(prepared.error());
            return work(now);
        });
        if (!result && !wasKnown) m_reviewer.reset();  // who is new was taken back with the rest
        return result;
    }
    Result<> prepare(Timestamp now);
    Result<> releaseHolds();

    Result<std::optional<ClaimedItem>> claimNext(Timestamp now);
    Result<ClaimedItem> claimEntry(ItemLedger& ledger, std::string_view externalId, Timestamp now);
    Result<> checkSeat(const ItemLedger& ledger, std::string_view externalId, Timestamp now);
    Result<ClaimedItem> hold(const ItemLedger& ledger, Timestamp now);
    /// An answer that was being compared needs no hold: another window of the reviewer may be at it.
    enum class Comparison { GoesOn, IsElsewhere };
    Result<std::optional<ClaimedItem>> takeUp(ItemId item, Timestamp now, Comparison comparison);
    Result<std::optional<ClaimedItem>> continueVisit(const ItemLedger& ledger, Draft draft);
    Result<ClaimedItem> describe(const ItemLedger& ledger, int version);
    Result<std::optional<Suggestion>> suggestionOf(const QueueEntry& entry, int version);
    void readScores(std::vector<LabelScore>& scores, int given, int under) const;
    Result<std::optional<Draft>> draftOf(ItemId item);
    Result<Answer> enteredNow(const Decision& own);
    void dropEnded(LabelSet& labels) const;
    Result<> reopenIfAsked(ItemLedger& ledger, const Decision& decision, Timestamp now);
    Arm armFor(std::string_view externalId) const;
    Decided toDecided(EventId event, const ItemLedger& ledger, const Decision* decision, Timestamp now) const;

    Result<Visit*> requireVisit(ItemId item, Timestamp now);
    Result<Decided> decideNow(ItemId item, const Answer& answer, Timestamp now);
    Result<> checkAnswer(const Answer& answer, const taxonomy::Taxonomy& taxonomy) const;
    Result<> copyPrediction(const QueueEntry& entry, Decision& decision);
    void remember(ItemId item, const Decided& decided);
    Result<> putAside(ItemId item, const review::Fact& fact);
    Result<> keepEntered(ItemId item, const Answer& entered, Timestamp now);
    Result<> checkAlone(const UndoStep& step);
    Result<> checkMayTakeBack(const UndoStep& step, const ItemLedger& ledger, Timestamp now);
    /// Ends the reviewer's hold and draft, and writes what follows from the events recorded so far.
    Result<> settle(ItemLedger& ledger);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    ReviewerIdentity m_identity;
    ArmChoice m_arms;
    std::optional<ReviewerId> m_reviewer;
    RuleBook m_rules;
    std::unordered_map<ItemId, Visit> m_visits;
};

}  // namespace docket::services
