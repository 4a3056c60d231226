#pragma once

#include "core/ports/clock.h"
#include "core/services/review/review_desk.h"
#include "ui/common/program/gui_thread.h"
#include "ui/review/work/draft_keeper.h"
#include "ui/review/work/review_work.h"
#include "ui/review/work/save_state.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace docket::ui {

/// A hold that ended and cannot be had again; what was entered is kept as a draft.
struct LostHold {
    std::string externalId;
    services::HoldState state;
    std::optional<Timestamp> ranOutAt;  ///< nullopt: somebody ended it before its time
    Duration length;                    ///< of a hold that nobody renews
    bool isInHand = false;              ///< the item is still on screen
};

/// What was submitted, skipped or flagged, and could not be recorded. Nothing of it is lost.
struct UnsavedItem {
    ItemId item;
    std::string externalId;
    Error error;
    bool isInHand = false;  ///< false: somebody is at another item, after which it comes
};

/// The review session as a screen needs it: the item in hand and what was entered for it, the items loaded ahead,
/// and what is on its way to disk. No widgets. Every change goes to the desk; answers come back in the window
/// thread. Lives in the window thread.
class ReviewController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Loading,
        Working,      ///< choosing a label
        Recording,    ///< the blind answer, or the look at the suggestion, is on its way to disk; keys wait
        Comparing,    ///< the label differs from a suggestion that was shown; a reason is asked for
        HoldLost,     ///< somebody else has the item in hand; leaveLostItem() goes on
        Empty,        ///< nothing is left for this reviewer
        Unavailable,  ///< items could not be loaded; refresh() tries again
        Paused,
        ReadOnly,     ///< the workspace may not be written: one item can be read, and nothing be done
    };

    /// The desk and the clock must outlive the controller.
    ReviewController(services::ReviewDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~ReviewController() override;

    void start();

    Phase phase() const { return m_phase; }
    bool isItemShown() const { return m_current.has_value(); }
    const services::ClaimedItem* item() const { return m_current ? &m_current->item : nullptr; }
    const Answer& entered() const { return m_current->answer; }
    bool isSuggestionVisible() const { return m_current && m_current->isSuggestionVisible(); }
    /// Whether a blind answer of this visit is recorded, to which the suggestion is now compared.
    bool hasFirstAnswer() const { return m_current && m_current->recorded.has_value(); }
    std::vector<LabelDifference> differences() const;
    /// While comparing: the reasons given for the first differences; the next one's is asked for now.
    std::vector<std::string> reasonsSoFar() const { return m_current ? m_current->reasons : std::vector<std::string>(); }
    bool canSubmit() const;
    bool saysNone() const { return m_current && m_current->saysNone; }
    /// What a lead is to be told of the item in hand, as long as it is being written.
    std::optional<std::string> flagNote() const { return m_current ? m_current->flagNote : std::nullopt; }
    /// The version that the item in hand is answered under; without an item, the latest known.
    const taxonomy::Taxonomy* taxonomy() const { return sharedTaxonomy().get(); }
    const std::shared_ptr<const taxonomy::Taxonomy>& sharedTaxonomy() const { return m_current ? m_current->item.taxonomy : m_taxonomy; }
    bool isMulti() const { return taxonomy() != nullptr && taxonomy()->kind() == taxonomy::TaskKind::Multi; }
    int decidedThisSession() const { return m_decided; }
    /// Decisions an hour over the last half hour of work; nullopt: too few to tell.
    std::optional<int> pace() const;
    std::int64_t waiting() const { return m_left.queue.waiting; }
    /// Items for this reviewer alone that they have not answered, counted up to ReviewQueue::mostAssigned.
    std::int64_t assigned() const { return m_left.assigned; }
    int undoDepth() const { return m_undoDepth; }
    /// End of the hold on the item in hand; nullopt: it needs none.
    std::optional<Timestamp> holdEnd() const;
    const ports::Clock& clock() const { return m_clock; }
    SaveState saveState() const;
    /// What is entered for the items in hand and not recorded.
    std::vector<Draft> draftsInHand() const;

    /// Single-label: chooses this one. Multi-label: adds or takes away.
    void toggleLabel(LabelId label);
    /// Multi-label: the empty set is the answer.
    void chooseNone();
    void setCertainty(Certainty certainty);
    /// Marks a span as what decided the answer, or takes the mark away where it touches one.
    void toggleEvidence(EvidenceSpan span);
    void setNote(const std::string& note);
    /// Records that the reviewer looked; the suggestion is shown once that is on disk.
    void reveal();
    /// Blind: records the first answer; where it differs from the suggestion, shows that and asks for a reason.
    void submit();
    /// While comparing: gives the reason that is asked for; after the last one the next item opens.
    void giveReason(const std::string& reason);
    /// While comparing: submits without further reasons.
    void submitWithoutReason();
    void backToLabels();
    void skip();
    /// A note for a lead is begun, written and given up; flag() hands the item over with it.
    void beginFlag();
    void setFlagNote(const std::string& note);
    void endFlag();
    void flag(const std::string& note);
    /// Does again what could not be recorded, also while another item is in hand.
    void retry(ItemId item);
    void undo();
    void redo();
    /// Opens the last action, which cannot be undone any more, for a new decision that supersedes it.
    void correctLast();
    /// Opens a certain item, before those that wait; one that is decided already for a correction.
    void open(const std::string& externalId);
    /// Gives the holds back; drafts stay.
    void pause();
    void resume();
    /// After a hold was lost: the next item.
    void leaveLostItem();
    /// Keeps the draft of the item in hand now and not within the second.
    void keepDraft() { m_drafts.keepNow(); }
    /// The reviewer did something. Leases are renewed only while somebody works; and an item that somebody is at is not
    /// taken from the screen for one that comes back.
    void noteActivity();
    /// Renews the holds of one who works, tells when one is lost, and looks now and then for items where none were
    /// left. Done every 15 s.
    void watchHolds();
    /// Counts anew, looks for items where there were none, and reads those ahead under the taxonomy in force.
    void refresh();
    /// Gives back what is held but not answered and ends the sitting; `done` is called when that is on disk.
    void close(std::function<void()> done);

Q_SIGNALS:
    /// What undo or redo would take next was done to many items at once: that is a job of its own.
    void bulkUndoAsked(docket::EventId batch);
    void bulkRedoAsked(docket::EventId batch);
    void itemChanged();
    void enteredChanged();
    void phaseChanged();
    void suggestionShown();
    void countsChanged();
    void holdChanged();
    /// The hold on the item in hand ended while nobody worked. What was entered stays, and submitting takes the item
    /// again.
    void holdEnded(docket::Timestamp end);
    void holdLost(const docket::ui::LostHold& hold);
    void saving();
    void saveStateChanged();
    /// An answer is on disk.
    void saved();
    /// Something was not recorded. The item is in hand again, or comes next; retry() repeats it.
    void saveFailed(const docket::ui::UnsavedItem& unsaved);
    /// An item that was asked for comes next, because somebody has gone on with the one in hand meanwhile.
    void comesNext(const std::string& externalId);
    /// The last action was taken back or done again.
    void retaken();
    /// The last action was exported, so undo was refused; correctLast() is left.
    void undoRefused(docket::Timestamp exportedAt);
    /// The sitting before ended at this time without being closed.
    void endedUnexpectedly(docket::Timestamp at, int draftsRestored);
    /// Another window of this reviewer has the workspace open.
    void openElsewhere();
    /// Something could not be done; nothing that was entered is lost by it.
    void failed(const docket::Error& error);

private:
    void fillAhead();
    void receiveClaim(Result<std::optional<services::ClaimedItem>> claimed);
    void putBehind(services::ClaimedItem item);
    void readAheadAnew();
    void receiveAnew(services::ClaimedItem item);
    void receiveOpened(services::DeskOpened opened);
    void showNext();
    void show(ReviewWork work);
    void reopen(services::ClaimedItem item);
    void putAside();
    void setPhase(Phase phase);

    void recordFirstAnswer();
    void recordLook(Phase afterwards);
    void receiveLook(Phase afterwards, const Result<services::Suggestion>& revealed);
    void finish();
    void sendAnswer(ReviewWork work);
    void sendAway(ReviewWork work, Leave leave);
    void receiveAway(const ReviewWork& work, Leave leave, const Result<>& sent);
    void countDecided(int step, bool isAssigned);
    void recover(ReviewWork work, Leave leave, const Error& error);
    void giveUp(const ReviewWork& work, services::HoldState state);
    void takeBack(ReviewWork work);
    bool isAttended() const;
    /// Whether something can be entered for the item in hand.
    bool isOpen() const { return m_current && (m_phase == Phase::Working || m_phase == Phase::Comparing); }
    bool isCurrent(ItemId item) const { return m_current && m_current->id() == item; }

    void noteEntered();
    void noteSent(ItemId item);
    void noteAnswered(ItemId item, std::optional<Timestamp> savedAt);
    void refreshCounts();
    void checkHold();
    void receiveHoldState(const services::HoldState& state);
    void renewHolds();
    bool beginRetaking();
    void undoLast();
    void redoLast();
    std::optional<Draft> draftOf(ItemId item) const;
    void refuseUndo(const Error& error);

    services::ReviewDesk& m_desk;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    Phase m_phase = Phase::Loading;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;  ///< the latest known
    std::optional<ReviewWork> m_current;
    std::deque<ReviewWork> m_ahead;
    bool m_isClaiming = false;
    bool m_isDry = false;  ///< the last claim found nothing; asked again after a decision or an import
    bool m_isClosed = false;
    int m_sitting = 0;     ///< grows with each pause: claims asked for before were given back
    int m_decided = 0;
    std::deque<Timestamp> m_decidedAt;  ///< of the last half hour
    services::WorkLeft m_left;
    int m_undoDepth = 0;
    bool m_isHoldEndTold = false;
    bool m_isUsed = false;      ///< something was done since the item in hand was shown, or another was asked for
    bool m_isRetaking = false;  ///< an undo or redo is on its way
    Timestamp m_shownAt;        ///< the item in hand
    Duration m_leaseTime;
    Timestamp m_activeAt;
    Timestamp m_renewedAt;
    QTimer m_ticker;
    std::vector<ItemId> m_sent;  ///< on the way to disk
    SaveState m_saveState;
    DraftKeeper m_drafts;
};

}  // namespace docket::ui
