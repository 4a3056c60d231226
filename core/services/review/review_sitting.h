#pragma once

#include "core/services/review/visits.h"

#include <optional>
#include <vector>

namespace docket::services {

/// The beginning and the end of a review session, and what it leaves to the next one: holds, and drafts of what was
/// entered. Every member is one transaction; when it returns a value, that is on disk. Used by one thread at a time.
class ReviewSitting {
public:
    explicit ReviewSitting(Visits& visits) : m_visits(visits), m_workspace(visits.workspace()), m_identity(visits.identity()) {}

    /// Notes that a sitting begins; says when the one before was last at work, if it ended without being closed.
    Result<std::optional<Timestamp>> open();
    /// Gives back every lease and ends the sitting. Drafts stay.
    Result<> close();
    /// Whether another window of this reviewer has the workspace open on this computer.
    Result<bool> isOpenElsewhere();

    /// Takes over what this reviewer still holds from an earlier session, first to be reviewed first; not what another
    /// window of theirs is at work on.
    Result<std::vector<ClaimedItem>> resume();
    /// Keeps what was entered until it is submitted, or takes it away when it is empty; returns when. Needs no hold.
    Result<Timestamp> keepDraft(Draft draft);
    /// Holds the items again for which this reviewer has a draft and that are to be had, the newest draft first. One
    /// whose answer was being compared goes on where it was.
    Result<std::vector<ClaimedItem>> takeUpDrafts();

private:
    /// An answer that was being compared needs no hold: another window of the reviewer may be at it.
    enum class Comparison { GoesOn, IsElsewhere };
    Result<std::optional<ClaimedItem>> takeUp(ItemId item, Timestamp now, Comparison comparison);
    Result<std::optional<ClaimedItem>> continueVisit(const ItemLedger& ledger, const Decision& own, const CheckTerms* check, Draft draft);
    Result<> resumeChecks(const std::vector<std::string>& others, Timestamp now, std::vector<ClaimedItem>& resumed);

    Visits& m_visits;
    ports::Workspace& m_workspace;
    const ReviewerIdentity& m_identity;
};

}  // namespace docket::services
