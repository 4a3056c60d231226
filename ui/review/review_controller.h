#pragma once

#include "core/services/review_desk.h"
#include "ui/common/gui_thread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace docket::ui {

/// The review session as a screen needs it: the item in hand and what was entered for it, the items loaded ahead,
/// and what is on its way to disk. No widgets. Every change goes to the desk; answers come back in the window
/// thread. Lives in the window thread.
class ReviewController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Loading,
        Working,    ///< choosing a label
        Comparing,  ///< the label differs from a suggestion that was shown; a reason is asked for
        Empty,      ///< nothing is left for this reviewer
        Paused,
    };

    explicit ReviewController(services::ReviewDesk& desk, QObject* parent = nullptr);
    ~ReviewController() override;

    void start();

    Phase phase() const { return m_phase; }
    const services::ClaimedItem* item() const { return m_current ? &m_current->item : nullptr; }
    const Answer& entered() const { return m_current->answer; }
    bool isSuggestionVisible() const { return m_current && m_current->item.isSuggestionVisible; }
    /// Whether the answer differs from the suggestion; false where there is none to compare with.
    bool differsFromSuggestion() const;
    bool canSubmit() const;
    bool saysNone() const { return m_current && m_current->saysNone; }
    const taxonomy::Taxonomy* taxonomy() const { return m_taxonomy.get(); }
    std::shared_ptr<const taxonomy::Taxonomy> sharedTaxonomy() const { return m_taxonomy; }
    int decidedThisSession() const { return m_decided; }
    std::int64_t waiting() const { return m_waiting; }
    int undoDepth() const { return m_undoDepth; }

    /// Single-label: chooses this one. Multi-label: adds or takes away.
    void toggleLabel(LabelId label);
    /// Multi-label: the empty set is the answer.
    void chooseNone();
    void setCertainty(Certainty certainty);
    /// Marks a span as what decided the answer, or takes the mark away where it touches one.
    void toggleEvidence(EvidenceSpan span);
    void setNote(const std::string& note);
    void reveal();
    /// Blind: records the first answer; where it differs from the suggestion, shows that and asks for a reason.
    void submit();
    /// While comparing: the answer with the reason, or without one when it is empty.
    void submitWithReason(const std::string& reason);
    void backToLabels();
    void skip();
    void flag(const std::string& note);
    void undo();
    void redo();
    void pause();
    void resume();
    /// The reviewer did something; leases are renewed only while somebody works.
    void noteActivity() { m_sinceActivity.restart(); }
    /// Counts anew, after an import.
    void refresh();
    /// Gives back what is held but not answered; `done` is called when that is on disk.
    void close(std::function<void()> done);

Q_SIGNALS:
    void itemChanged();
    void enteredChanged();
    void phaseChanged();
    void suggestionShown();
    void countsChanged();
    void saved(docket::Timestamp at);
    /// Something was not recorded. What was entered is in hand again, or named in the message.
    void failed(const docket::Error& error);
    void undone(docket::review::EventKind action);

private:
    /// An item with what was entered for it.
    struct Work {
        services::ClaimedItem item;
        Answer answer;
        bool saysNone = false;              ///< the empty set was chosen, and is not just the start
        std::optional<Answer> firstAnswer;  ///< the blind answer that is recorded already
        QElapsedTimer onScreen;
    };

    void fillAhead();
    void receiveClaim(Result<std::optional<services::ClaimedItem>> claimed);
    void showNext();
    void show(Work work);
    void setPhase(Phase phase);
    void decide(const Work& work);
    void receiveDecided(const Work& work, const Result<services::Decided>& decided);
    void takeBack(Work work);
    void sendAway(const Work& work, const Result<>& sent);
    void refreshCounts();
    void renewLeases();
    std::optional<LabelSet> suggestedLabels() const;

    services::ReviewDesk& m_desk;
    GuiThread m_gui{this};
    Phase m_phase = Phase::Loading;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::optional<Work> m_current;
    std::deque<Work> m_ahead;
    bool m_isClaiming = false;
    bool m_isDry = false;  ///< the last claim found nothing; asked again after a decision or an import
    int m_decided = 0;
    std::int64_t m_waiting = 0;
    int m_undoDepth = 0;
    QElapsedTimer m_sinceActivity;
    QTimer m_renewal;
};

}  // namespace docket::ui
