#pragma once

#include "core/ports/clock.h"
#include "core/services/adjudication/adjudication_desk.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace docket::ui {

/// Adjudication as a screen needs it: the list, the item in hand and what was entered for its ruling. No widgets. Every change
/// goes to the desk; answers come back in the window thread. What is entered is kept as a draft within a second. Lives in
/// the window thread.
class AdjudicationController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Loading,      ///< the list, or an item, is on its way
        Working,
        Recording,    ///< the ruling is on its way to disk; keys wait
        Ruled,        ///< it is there, and what the model said can be seen; it may be changed
        Empty,        ///< nothing waits, or a list of rulings is shown
        HoldLost,     ///< somebody else has the item, or it waits for no ruling any more
        NotAllowed,   ///< the person's role does not have the right
        Unavailable,  ///< the list could not be read; refresh() tries again
    };
    /// What is asked for now; digits belong to it.
    enum class Step { Label, Cause, Note };

    /// The desk and the clock must outlive the controller.
    AdjudicationController(services::AdjudicationDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    /// Keeps what was entered, and gives back what is held.
    ~AdjudicationController() override;

    Phase phase() const { return m_phase; }
    services::RulingList list() const { return m_list; }
    const std::vector<ItemId>& items() const { return m_items; }
    /// Items that wait for this person, whichever list is shown.
    std::int64_t waiting() const { return m_waiting; }
    /// As the list shows it; nullptr: not known yet, which asks for it.
    const ports::ItemToRule* describe(std::size_t row);
    const services::ItemForRuling* item() const { return m_item ? &*m_item : nullptr; }
    int rowInHand() const;  ///< -1: none
    const std::optional<services::PairFigures>& pairFigures() const { return m_pair; }
    const RulingDraft& entered() const { return m_entered; }
    const std::optional<services::Recorded>& recorded() const { return m_recorded; }
    Step step() const { return m_step; }
    bool isOpen() const { return m_item && (m_phase == Phase::Working || m_phase == Phase::Ruled); }
    /// What the rules ask for is there: labels or none, and a cause.
    bool canSave() const { return isOpen() && hasLabels() && m_entered.cause && (m_phase == Phase::Working || m_isChanged); }
    bool hasLabels() const { return !m_entered.answer.labels.empty() || m_entered.saysNone; }
    bool isMulti() const { return m_item && m_item->taxonomy->kind() == taxonomy::TaskKind::Multi; }
    std::optional<Timestamp> savedAt() const { return m_savedAt; }
    const ports::Clock& clock() const { return m_clock; }

    void show(services::RulingList list);
    /// Reads the list anew, and the item in hand with what has come in since.
    void refresh();
    void open(std::size_t row);
    /// The item before or after the one in hand.
    void move(int rows);

    void setStep(Step step);
    /// Single-label: chooses this one. Multi-label: adds or takes away.
    void toggleLabel(LabelId label);
    void chooseNone();
    void setCause(RulingCause cause);
    void setNote(const QString& note);
    void setGold(bool isGold);
    void setProposal(const QString& proposal);
    void toggleEvidence(EvidenceSpan span);
    void save();
    void sendBack(const QString& note);
    void undo();
    void redo();
    void keepDraft();

Q_SIGNALS:
    void listChanged();
    /// Rows of the list are described by now.
    void rowsChanged(int first, int last);
    /// Another item is in hand, or none.
    void itemChanged();
    /// The same item, with answers that came in since it was looked at.
    void answersCameIn();
    void enteredChanged();
    void phaseChanged();
    void figuresChanged();
    void saved(docket::Timestamp at);
    /// `proposal`: what became of a definition that was proposed.
    void ruled(docket::services::ProposalFate proposal);
    void sentBack();
    /// Something could not be done; nothing that was entered is lost by it.
    void failed(const docket::Error& error);

private:
    void setPhase(Phase phase);
    void receiveList(services::ListedRulings listed);
    void receiveItem(services::ItemForRuling item);
    void claim(ItemId item);
    void putDown();
    void leaveItem();
    void loseItem(const Error& error);
    void askFigures();
    void noteEntered();
    void keepSoon();
    void dropDraft();
    void loadRows(std::size_t row);
    void openAfter(ItemId item);
    void takeOutLeaving();
    void countSettled();

    services::AdjudicationDesk& m_desk;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    Phase m_phase = Phase::Loading;
    services::RulingList m_list = services::RulingList::Waiting;
    std::vector<ItemId> m_items;
    std::optional<ItemId> m_leaving;   ///< settled, and in the list until the next one is on screen
    std::unordered_map<ItemId, ports::ItemToRule> m_rows;
    std::vector<std::size_t> m_asked;  ///< pages of rows that are on their way
    int m_reading = 0;                 ///< grows with each list that was asked for
    std::int64_t m_waiting = 0;
    std::optional<services::ItemForRuling> m_item;
    std::optional<services::PairFigures> m_pair;
    RulingDraft m_entered;
    Timestamp m_shownAt;
    bool m_isChanged = false;   ///< since it was saved
    bool m_isClaiming = false;
    std::optional<services::Recorded> m_recorded;
    std::optional<Timestamp> m_savedAt;
    Step m_step = Step::Label;
    bool m_isDraftDue = false;
    QTimer m_keepSoon;
    QTimer m_renew;
};

}  // namespace docket::ui
