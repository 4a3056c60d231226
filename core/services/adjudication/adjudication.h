#pragma once

#include "core/ports/clock.h"
#include "core/services/adjudication/item_for_ruling.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// Who rules, and in which sitting.
struct AdjudicatorIdentity {
    std::string name;
    std::string session;  ///< unique for each start of the program
};

/// What has become of a definition that was proposed with a ruling.
enum class ProposalFate {
    None,     ///< none was proposed
    InDraft,  ///< it stands in the draft of the taxonomy, with the item as an example
    Waits,    ///< until the draft is open to it: somebody else holds one, or there is one that is out of date
};

/// A ruling that is on disk, and what the adjudicator may know only now.
struct Recorded {
    EventId ruling;
    Timestamp at;
    std::optional<LabelSet> predicted;  ///< what the model said, as the version in force reads it
    std::optional<double> confidence;
    std::string model;
    std::vector<ReviewerAnswer> answers;  ///< with why they did not follow the model
    ProposalFate proposal = ProposalFate::None;
};

/// The work of an adjudicator, who is none of the item's reviewers: an item is claimed, ruled, sent back for one more review,
/// or put behind others. Every member that changes something is one transaction; when it returns a value, that is on disk.
/// NotAllowed where the person's role does not have the right. Used by one thread at a time.
class Adjudication {
public:
    /// The workspace and the clock must outlive it.
    Adjudication(ports::Workspace& workspace, const ports::Clock& clock, AdjudicatorIdentity identity);

    /// Whether this person may rule at all.
    Result<> checkMay();
    /// The next item, held for the policy's lease time; nullopt when nothing is left.
    Result<std::optional<ItemForRuling>> claim();
    /// A certain item. Errors: NotFound, Conflict (it waits for no ruling, somebody else holds it, or they have answered it).
    Result<ItemForRuling> claim(std::string_view externalId);
    Result<ItemForRuling> claim(ItemId item);

    /// A second ruling in one hold changes the first, and is recorded as given with the model known. Errors: LeaseLost,
    /// NothingClaimed, InvalidInput (labels, proposal), Conflict (an answer has come in since the item was looked at: it
    /// is looked at anew, or reviewers agree by now).
    Result<Recorded> rule(ItemId item, const RulingAnswer& answer);
    Result<> sendBack(ItemId item, std::string_view note);
    /// Puts it behind the others for this sitting. Nothing is recorded.
    Result<> skip(ItemId item);
    Result<> release(ItemId item);
    Result<> releaseAll();
    /// Takes back the last ruling, or what was sent back, and holds the item again. Errors: Exported, Conflict, NotFound.
    Result<ItemForRuling> undo();
    /// Does again what was undone last, unless something else was done since.
    Result<ItemId> redo();

    /// The item in hand with all answers that it has by now; a ruling is held to those from then on.
    Result<ItemForRuling> look(ItemId item);
    /// Whether this session holds the item and has not ruled on it.
    bool holds(ItemId item) const;
    /// Renews every hold of this session that has not run out; returns the new end.
    Result<Timestamp> renew();
    Result<Timestamp> keepDraft(RulingDraft draft);

private:
    struct Visit {
        Timestamp holdEndsAt;
        EventId lastAnswer;                  ///< that the adjudicator has seen
        std::optional<EventId> firstRuling;  ///< set once ruled; the hold is gone then
    };

    template <class Work>
    auto transact(Work work) -> decltype(work(Timestamp{}));
    Result<> prepare(Timestamp now);
    Result<ItemForRuling> claimNow(ItemId item, Timestamp now);
    Result<ItemForRuling> hold(const ItemLedger& ledger, Timestamp now);
    Result<Visit*> require(ItemId item, Timestamp now);
    Result<> checkAnswer(const RulingAnswer& answer) const;
    Result<Recorded> ruleNow(ItemId item, const RulingAnswer& answer, Timestamp now);
    Result<> settle(ItemLedger& ledger);
    Result<> settleGold(const ItemLedger& ledger, Timestamp now);
    Result<ProposalFate> takeUpProposal();
    std::string seedOf(const ItemLedger& ledger) const;

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    AdjudicatorIdentity m_identity;
    RuleBook m_rules;
    ReviewerId m_adjudicator;
    std::unordered_map<ItemId, Visit> m_byItem;
    std::vector<ItemId> m_behind;  ///< skipped in this sitting, in that order
};

}  // namespace docket::services
