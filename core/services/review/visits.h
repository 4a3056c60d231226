#pragma once

#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/queue_entry.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/routing/policy.h"
#include "core/services/ledger/item_ledger.h"
#include "core/services/ledger/rule_book.h"

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
    ConfidenceSource source = ConfidenceSource::None;  ///< of the confidence
};

/// An item that this session holds.
struct ClaimedItem {
    Item item;
    ReasonSet reasons;
    Arm arm = Arm::Blind;
    std::optional<Suggestion> suggestion;    ///< loaded ahead; show it only when isSuggestionVisible; nullopt also in a study
    bool isSuggestionVisible = false;
    bool isAssigned = false;                 ///< for this reviewer alone, or a check in place of such an item
    Timestamp dueAt;
    Timestamp leaseExpiresAt;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< the version it is answered under, and all of this is read under
    std::optional<Answer> entered;           ///< after undo or for a correction: everything that had been entered
    std::optional<Draft> draft;              ///< kept from an earlier hold or sitting; newer than `entered`
    std::optional<Answer> recorded;          ///< the answer of this visit that is on disk: it was being compared
};

/// What this session knows of an item that it holds or has just decided.
struct Visit {
    Arm arm = Arm::Blind;
    int taxonomyVersion = 1;  ///< in force when the item was claimed; its answer is held to it
    Timestamp leaseExpiresAt;
    std::optional<EventId> firstDecision;  ///< set once answered; the lease is gone then
    std::optional<CheckTerms> check{};     ///< it is a check, with a hold instead of a lease; to the reviewer there is no difference

    bool isOpen() const { return !firstDecision; }
};

/// The items in the hands of one session, and how an item comes there and leaves: what ReviewService, ReviewSitting and
/// ReviewActions share. What takes a time is a part of their transactions, under transact(). Used by one thread at a time.
class Visits {
public:
    /// The workspace and the clock must outlive the visits.
    Visits(ports::Workspace& workspace, const ports::Clock& clock, ReviewerIdentity identity, ArmChoice arms);
    Visits(const Visits&) = delete;
    Visits& operator=(const Visits&) = delete;

    ports::Workspace& workspace() { return m_workspace; }
    const ports::Clock& clock() const { return m_clock; }
    const ReviewerIdentity& identity() const { return m_identity; }
    RuleBook& rules() { return m_rules; }
    ReviewerId reviewer() const { return *m_reviewer; }  ///< known within transact()
    bool isAssigned(const QueueEntry& entry) const { return entry.assignee && entry.assignee == m_reviewer; }

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

    /// The labels whose items this reviewer is given, of the taxonomy in force; empty: all.
    Result<std::vector<LabelId>> skills();

    Visit* find(ItemId item);  ///< nullptr: this session does not hold it, and has not answered it last
    /// The visit of an item that is held or was answered last. Errors: NothingClaimed; LeaseLost, with who has it now.
    Result<Visit*> require(ItemId item, Timestamp now);
    void forget(ItemId item) { m_byItem.erase(item); }
    void forgetAll() { m_byItem.clear(); }

    /// Takes an item, for a correction where the reviewer has decided it. Errors: Conflict (it is not to be had).
    Result<ClaimedItem> claim(ItemLedger& ledger, std::string_view externalId, Timestamp now);
    /// Holds an item that is to be had.
    Result<ClaimedItem> hold(const ItemLedger& ledger, Timestamp now);
    /// Holds an item as a check.
    Result<ClaimedItem> holdCheck(const ItemLedger& ledger, const CheckTerms& terms, Timestamp now);
    /// Goes on with the visit of an answer that stands: it needs no hold.
    void goOn(const Decision& own, const CheckTerms* check);
    /// The visit of the item answered last goes on without a lease, so that the reviewer can compare and answer again.
    void noteAnswer(ItemId item, EventId decision);
    /// Every hold that has not run out lasts until `end`.
    void renew(Timestamp now, Timestamp end);
    Result<> giveBackHolds();
    /// Ends the reviewer's hold and draft, and writes what follows from the events recorded so far.
    Result<> settle(ItemLedger& ledger);
    /// The same where the events were of a check.
    Result<> settleCheck(ItemLedger& ledger);
    /// Ends the hold of an item, whatever it is held as.
    Result<> removeHold(ItemId item);
    /// Name of the reviewer who holds the item of such a visit now.
    Result<std::optional<std::string>> holderOf(ItemId item, bool isCheck, Timestamp now);
    bool holdsChecks() const;

    /// The review of the item of a visit.
    Result<ItemLedger> open(ItemId item, const Visit& visit);
    /// What the reviewer has seen of the model before the answer that comes next.
    Exposure exposureIn(const ItemLedger& ledger, const Visit& visit) const;
    /// Whether the answer of a visit was not taken back.
    bool stands(const ItemLedger& ledger, const Visit& visit) const;

    /// An item as `version` of the taxonomy reads it; held by nobody. `check`: nullptr where it is none.
    Result<ClaimedItem> describe(const ItemLedger& ledger, int version, const CheckTerms* check = nullptr);
    /// What the model said, as `version` reads it.
    Result<std::optional<Suggestion>> suggestionOf(const QueueEntry& entry, int version);
    /// What was entered before. Labels that have been archived since can no longer be chosen.
    Result<std::optional<Draft>> draftOf(ItemId item);
    /// What was answered, as it can be entered again under the version in force.
    Result<Answer> enteredNow(const Decision& own);
    /// The sittings of this reviewer that are open beside this one.
    Result<std::vector<std::string>> otherSessions();

private:
    Result<> prepare(Timestamp now);
    Result<std::optional<ClaimedItem>> claimCheck(const ItemLedger& ledger, std::string_view externalId, Timestamp now);
    Result<bool> isToBeCorrected(const ItemLedger& ledger, const Check& own);
    Result<bool> isHeld(ItemId item, bool isCheck, Timestamp now);
    Result<> checkSeat(const ItemLedger& ledger, std::string_view externalId, Timestamp now);
    void dropEnded(LabelSet& labels) const;
    Arm armFor(const Item& item) const;

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    ReviewerIdentity m_identity;
    ArmChoice m_arms;
    std::optional<ReviewerId> m_reviewer;
    RuleBook m_rules;
    std::unordered_map<ItemId, Visit> m_byItem;
};

}  // namespace docket::services
