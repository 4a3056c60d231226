#include "ui/adjudication/adjudication_controller.h"

#include "ui/common/words/text.h"
#include "ui/review/work/review_work.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int keptAfterMs = 750;
constexpr int renewedAfterMs = 60'000;
constexpr std::size_t rowsAtOnce = 64;

Timestamp beginOfDay(Timestamp now) {
    return Timestamp{QDateTime::fromMSecsSinceEpoch(now.ms).date().startOfDay().toMSecsSinceEpoch()};
}

}  // namespace

AdjudicationController::AdjudicationController(services::AdjudicationDesk& desk, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keptAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &AdjudicationController::keepDraft);
    m_renew.setInterval(renewedAfterMs);
    connect(&m_renew, &QTimer::timeout, this, [this] {
        m_desk.renew(m_gui.callback([this](Result<Timestamp> end) {
            if (end && m_item) m_item->holdEndsAt = *end;
        }));
    });
}

AdjudicationController::~AdjudicationController() {
    keepDraft();
    m_gui.close();
    m_desk.releaseAll([](const Result<>&) {});
}

void AdjudicationController::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT phaseChanged();
}

// The list

void AdjudicationController::show(services::RulingList list) {
    m_list = list;
    m_items.clear();
    m_rows.clear();
    refresh();
}

void AdjudicationController::refresh() {
    const int reading = ++m_reading;
    if (m_item && m_phase == Phase::Working) {
        const ItemId item = m_item->item.id;
        m_desk.look(item, m_gui.callback([this, item](Result<services::ItemForRuling> looked) {
            if (!m_item || m_item->item.id != item || m_phase != Phase::Working) return;
            if (!looked) return isHoldLost(looked.error()) ? loseItem(looked.error()) : Q_EMIT failed(looked.error());
            const bool isNew = looked->lastAnswer() != m_item->lastAnswer();
            m_item = std::move(*looked);
            if (isNew) Q_EMIT answersCameIn();
        }));
    }
    m_desk.list(m_list, beginOfDay(m_clock.now()), m_gui.callback([this, reading](Result<services::ListedRulings> listed) {
        if (reading != m_reading) return;
        if (listed) return receiveList(std::move(*listed));
        if (listed.error().kind == ErrorKind::Cancelled) return;
        Q_EMIT failed(listed.error());
        if (!m_item) setPhase(Phase::Unavailable);
    }));
}

void AdjudicationController::receiveList(services::ListedRulings listed) {
    m_items = std::move(listed.items);
    m_waiting = listed.waiting;
    m_rows.clear();
    m_asked.clear();
    Q_EMIT listChanged();
    if (!listed.mayRule) return setPhase(Phase::NotAllowed);
    if (m_list != services::RulingList::Waiting) {
        leaveItem();
        return setPhase(Phase::Empty);
    }
    if (m_item || m_isClaiming) return;
    if (m_items.empty()) return setPhase(Phase::Empty);
    const auto begun = listed.lastDrafted ? std::ranges::find(m_items, *listed.lastDrafted) : m_items.end();
    open(begun == m_items.end() ? 0 : static_cast<std::size_t>(begun - m_items.begin()));
}

const ports::ItemToRule* AdjudicationController::describe(std::size_t row) {
    if (row >= m_items.size()) return nullptr;
    const auto found = m_rows.find(m_items[row]);
    if (found != m_rows.end()) return &found->second;
    loadRows(row);
    return nullptr;
}

void AdjudicationController::loadRows(std::size_t row) {
    const std::size_t page = row / rowsAtOnce;
    if (std::ranges::find(m_asked, page) != m_asked.end()) return;
    m_asked.push_back(page);
    const std::size_t first = page * rowsAtOnce;
    const std::size_t last = std::min(m_items.size(), first + rowsAtOnce);
    std::vector<ItemId> items(m_items.begin() + static_cast<std::ptrdiff_t>(first), m_items.begin() + static_cast<std::ptrdiff_t>(last));
    m_desk.describe(std::move(items), m_gui.callback([this, first, last, reading = m_reading](Result<std::vector<ports::ItemToRule>> rows) {
        if (reading != m_reading) return;
        if (!rows) return Q_EMIT failed(rows.error());
        for (ports::ItemToRule& described : *rows) m_rows.insert_or_assign(described.item, std::move(described));
        Q_EMIT rowsChanged(static_cast<int>(first), static_cast<int>(last) - 1);
    }));
}

int AdjudicationController::rowInHand() const {
    if (!m_item) return -1;
    const auto found = std::ranges::find(m_items, m_item->item.id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

// The item

void AdjudicationController::open(std::size_t row) {
    if (row >= m_items.size() || m_phase == Phase::Recording || m_list != services::RulingList::Waiting) return;
    const ItemId item = m_items[row];
    if (m_item && m_item->item.id == item) return;
    if (m_phase == Phase::Ruled) m_leaving = m_item->item.id;
    putDown();
    claim(item);
}

void AdjudicationController::move(int rows) {
    if (m_items.empty()) return;
    if (m_phase == Phase::Ruled && rows > 0) {
        const ItemId ruled = m_item->item.id;
        putDown();
        return openAfter(ruled);
    }
    const int at = rowInHand();
    const int last = static_cast<int>(m_items.size()) - 1;
    const int next = at < 0 ? 0 : std::clamp(at + rows, 0, last);
    if (next != at) open(static_cast<std::size_t>(next));
}

void AdjudicationController::claim(ItemId item) {
    m_isClaiming = true;
    setPhase(Phase::Loading);
    m_desk.claim(item, m_gui.callback([this, item](Result<services::ItemForRuling> claimed) {
        m_isClaiming = false;
        if (claimed) return receiveItem(std::move(*claimed));
        // Somebody else was faster, or it waits no more: the next one.
        if (claimed.error().kind == ErrorKind::Conflict) return openAfter(item);
        takeOutLeaving();
        Q_EMIT itemChanged();
        Q_EMIT failed(claimed.error());
        setPhase(claimed.error().kind == ErrorKind::NotAllowed ? Phase::NotAllowed : Phase::Unavailable);
    }));
}

/// Opens the one behind an item, which stays in the list until that one is there: the list is painted once.
void AdjudicationController::openAfter(ItemId item) {
    takeOutLeaving();
    m_leaving = item;
    const auto found = std::ranges::find(m_items, item);
    if (found != m_items.end() && m_items.size() > 1) return claim(found + 1 == m_items.end() ? *(found - 1) : *(found + 1));
    takeOutLeaving();
    if (!m_items.empty()) return open(m_items.size() - 1);
    putDown();
    Q_EMIT itemChanged();
    setPhase(Phase::Empty);
    refresh();
}

void AdjudicationController::takeOutLeaving() {
    if (!m_leaving) return;
    std::erase(m_items, *std::exchange(m_leaving, std::nullopt));
    m_asked.clear();
    Q_EMIT listChanged();
}

void AdjudicationController::receiveItem(services::ItemForRuling item) {
    m_item = std::move(item);
    m_pair.reset();
    m_recorded.reset();
    m_savedAt.reset();
    m_isChanged = false;
    m_entered = {};
    if (m_item->draft) {
        m_entered = *m_item->draft;
        m_savedAt = m_entered.savedAt;
    } else if (m_item->entered) {
        m_entered.answer = *m_item->entered;
        m_entered.saysNone = m_entered.answer.labels.empty();
        m_entered.cause = m_entered.answer.cause;
    }
    std::erase_if(m_entered.answer.labels, [&](LabelId id) {
        const taxonomy::Label* label = m_item->taxonomy->find(id);
        return label == nullptr || !label->isChoice();
    });
    m_entered.item = m_item->item.id;
    m_shownAt = m_clock.now();
    m_step = hasLabels() ? Step::Cause : Step::Label;
    m_renew.start();
    m_phase = Phase::Working;
    takeOutLeaving();
    Q_EMIT itemChanged();
    Q_EMIT phaseChanged();
    askFigures();
}

void AdjudicationController::askFigures() {
    if (!m_item->pair) return;
    const ItemId item = m_item->item.id;
    m_desk.pairFigures(m_item->pair->one, m_item->pair->other, m_gui.callback([this, item](Result<services::PairFigures> figures) {
        if (!figures || !m_item || m_item->item.id != item) return;
        m_pair = *figures;
        Q_EMIT figuresChanged();
    }));
}

/// Keeps what was entered, and gives the item back. What is on screen stays until another item, or none, takes its place.
void AdjudicationController::putDown() {
    if (!m_item) return;
    keepDraft();
    m_renew.stop();
    if (m_phase == Phase::Working) m_desk.release(m_item->item.id, [](const Result<>&) {});
    m_item.reset();
    m_recorded.reset();
}

void AdjudicationController::leaveItem() {
    if (!m_item) return;
    putDown();
    Q_EMIT itemChanged();
}

void AdjudicationController::loseItem(const Error& error) {
    keepDraft();
    m_renew.stop();
    setPhase(Phase::HoldLost);
    Q_EMIT failed(error);
}

// What is entered

void AdjudicationController::setStep(Step step) {
    m_step = step;
    Q_EMIT enteredChanged();
}

void AdjudicationController::noteEntered() {
    m_isChanged = true;
    if (m_phase == Phase::Working) keepSoon();
    Q_EMIT enteredChanged();
}

/// Not started anew with each key: steady typing is kept all the same.
void AdjudicationController::keepSoon() {
    m_isDraftDue = true;
    if (!m_keepSoon.isActive()) m_keepSoon.start();
}

/// What was entered is on its way to disk as more than a draft.
void AdjudicationController::dropDraft() {
    m_isDraftDue = false;
    m_keepSoon.stop();
}

void AdjudicationController::toggleLabel(LabelId label) {
    if (!isOpen()) return;
    LabelSet& labels = m_entered.answer.labels;
    m_entered.saysNone = false;
    if (!isMulti()) labels = {label};
    else if (std::erase(labels, label) == 0) labels.push_back(label);
    noteEntered();
}

void AdjudicationController::chooseNone() {
    if (!isOpen()) return;
    m_entered.answer.labels.clear();
    m_entered.saysNone = true;
    noteEntered();
}

void AdjudicationController::setCause(RulingCause cause) {
    if (!isOpen()) return;
    m_entered.cause = cause;
    noteEntered();
}

void AdjudicationController::setNote(const QString& note) {
    if (!isOpen() || m_entered.answer.note == fromQt(note)) return;
    m_entered.answer.note = fromQt(note);
    noteEntered();
}

void AdjudicationController::setGold(bool isGold) {
    if (!isOpen() || m_entered.answer.isGold == isGold) return;
    m_entered.answer.isGold = isGold;
    noteEntered();
}

void AdjudicationController::setProposal(const QString& proposal) {
    if (!isOpen() || m_entered.answer.proposal == fromQt(proposal)) return;
    m_entered.answer.proposal = fromQt(proposal);
    noteEntered();
}

void AdjudicationController::toggleEvidence(EvidenceSpan span) {
    if (!isOpen()) return;
    toggleMark(m_entered.answer.evidence, span);
    noteEntered();
}

void AdjudicationController::keepDraft() {
    m_keepSoon.stop();
    if (!std::exchange(m_isDraftDue, false) || !m_item) return;
    m_desk.keepDraft(m_entered, m_gui.callback([this, item = m_item->item.id](Result<Timestamp> at) {
        if (!m_item || m_item->item.id != item) return;
        if (!at) return Q_EMIT failed(at.error());
        m_savedAt = *at;
        Q_EMIT saved(*at);
    }));
}

// What is done with it

/// The item in hand waits for no ruling any more.
void AdjudicationController::countSettled() { m_waiting = std::max<std::int64_t>(0, m_waiting - 1); }

void AdjudicationController::save() {
    if (!canSave()) return;
    dropDraft();
    RulingAnswer answer = m_entered.answer;
    answer.cause = *m_entered.cause;
    answer.timeSpent = m_clock.now() - m_shownAt;
    const Phase before = std::exchange(m_phase, Phase::Recording);
    Q_EMIT phaseChanged();
    m_desk.rule(m_item->item.id, std::move(answer), m_gui.callback([this, before, item = m_item->item.id](Result<services::Recorded> recorded) {
        if (!recorded) {
            if (recorded.error().kind != ErrorKind::Conflict || before == Phase::Ruled) {
                if (isHoldLost(recorded.error())) return loseItem(recorded.error());
                setPhase(before);
                return Q_EMIT failed(recorded.error());
            }
            setPhase(before);
            keepSoon();
            Q_EMIT failed(recorded.error());
            return refresh();
        }
        const services::ProposalFate proposal = recorded->proposal;
        m_savedAt = recorded->at;
        m_recorded = std::move(*recorded);
        m_isChanged = false;
        setPhase(Phase::Ruled);
        if (before == Phase::Working) {
            countSettled();
            Q_EMIT listChanged();
        }
        Q_EMIT saved(*m_savedAt);
        Q_EMIT ruled(proposal);
    }));
}

void AdjudicationController::sendBack(const QString& note) {
    if (!m_item || m_phase != Phase::Working) return;
    dropDraft();
    setPhase(Phase::Recording);
    m_desk.sendBack(m_item->item.id, fromQt(note), m_gui.callback([this, item = m_item->item.id](const Result<>& sent) {
        if (!sent) {
            setPhase(Phase::Working);
            return isHoldLost(sent.error()) ? loseItem(sent.error()) : Q_EMIT failed(sent.error());
        }
        m_item.reset();
        Q_EMIT itemChanged();
        Q_EMIT sentBack();
        countSettled();
        m_phase = Phase::Loading;
        openAfter(item);
    }));
}

void AdjudicationController::undo() {
    if (m_phase == Phase::Recording) return;
    leaveItem();
    setPhase(Phase::Loading);
    m_desk.undo(m_gui.callback([this](Result<services::ItemForRuling> undone) {
        if (!undone) {
            Q_EMIT failed(undone.error());
            m_phase = Phase::Empty;
            return refresh();
        }
        m_list = services::RulingList::Waiting;
        receiveItem(std::move(*undone));
        refresh();
    }));
}

void AdjudicationController::redo() {
    if (m_phase == Phase::Recording) return;
    leaveItem();
    setPhase(Phase::Loading);
    m_desk.redo(m_gui.callback([this](Result<ItemId> redone) {
        if (!redone) Q_EMIT failed(redone.error());
        m_phase = Phase::Empty;
        refresh();
    }));
}

}  // namespace docket::ui
