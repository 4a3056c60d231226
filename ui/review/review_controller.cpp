#include "ui/review/review_controller.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int tickMs = 15'000;

}  // namespace

ReviewController::ReviewController(services::ReviewDesk& desk, const ports::Clock& clock, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock),
      m_activeAt(clock.now()),
      m_renewedAt(clock.now()),
      m_drafts(desk, [this](ItemId item) { return draftOf(item); }) {
    connect(&m_ticker, &QTimer::timeout, this, &ReviewController::watchHolds);
    const auto showDraft = [this](ItemId item, std::optional<Timestamp> at, bool isRefused) {
        const auto waiting = std::ranges::find(m_ahead, item, &ReviewWork::id);
        if (waiting != m_ahead.end()) waiting->draftAt = at;
        if (!isCurrent(item)) return;
        m_current->draftAt = at;
        m_saveState.isDraftRefused = isRefused;
        Q_EMIT saveStateChanged();
    };
    connect(&m_drafts, &DraftKeeper::kept, this, [showDraft](ItemId item, Timestamp at) { showDraft(item, at, false); });
    connect(&m_drafts, &DraftKeeper::emptied, this, [showDraft](ItemId item) { showDraft(item, std::nullopt, false); });
    connect(&m_drafts, &DraftKeeper::refused, this, [showDraft](ItemId item) { showDraft(item, std::nullopt, true); });
}

ReviewController::~ReviewController() { m_gui.close(); }

void ReviewController::start() {
    m_desk.open(m_gui.callback([this](Result<services::DeskOpened> opened) {
        if (m_isClosed) return;
        if (!opened) {
            setPhase(Phase::Unavailable);
            Q_EMIT failed(opened.error());
            return;
        }
        receiveOpened(std::move(*opened));
    }));
}

void ReviewController::receiveOpened(services::DeskOpened opened) {
    m_taxonomy = opened.taxonomy;
    m_left = opened.left;
    m_undoDepth = opened.undoDepth;
    m_leaseTime = opened.leaseTime;
    const auto drafts = std::ranges::count_if(opened.resumed, [](const services::ClaimedItem& item) { return item.draft.has_value(); });
    for (services::ClaimedItem& item : opened.resumed) m_ahead.push_back(ReviewWork::on(std::move(item)));
    Q_EMIT countsChanged();
    if (opened.isReadOnly) {
        if (!m_ahead.empty()) m_current = std::move(m_ahead.front());
        m_ahead.clear();
        setPhase(Phase::ReadOnly);
        Q_EMIT itemChanged();
        return;
    }
    m_ticker.start(tickMs);
    showNext();
    if (opened.isOpenElsewhere) Q_EMIT openElsewhere();
    else if (opened.unexpectedEnd) Q_EMIT endedUnexpectedly(*opened.unexpectedEnd, static_cast<int>(drafts));
}

void ReviewController::setPhase(Phase phase) {
    if (m_phase == phase) return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

// What is entered

void ReviewController::noteActivity() {
    m_activeAt = m_clock.now();
    m_isUsed = true;
}

void ReviewController::noteEntered() {
    noteActivity();
    m_drafts.enter(m_current->id());
    Q_EMIT enteredChanged();
}

SaveState ReviewController::saveState() const {
    SaveState state = m_saveState;
    state.onTheWay = static_cast<int>(m_sent.size());
    state.inHand = static_cast<int>(std::ranges::count_if(m_ahead, &ReviewWork::isUnsaved));
    if (m_current && m_current->isUnsaved()) ++state.inHand;
    if (m_current) state.draftAt = m_current->draftAt;
    return state;
}

std::optional<Draft> ReviewController::draftOf(ItemId item) const {
    if (isCurrent(item)) return m_current->draft();
    const auto waiting = std::ranges::find(m_ahead, item, &ReviewWork::id);
    return waiting == m_ahead.end() ? std::nullopt : std::optional(waiting->draft());
}

std::vector<Draft> ReviewController::draftsInHand() const {
    std::vector<Draft> drafts;
    const auto add = [&](const ReviewWork& work) {
        if (const Draft draft = work.draft(); !draft.isEmpty()) drafts.push_back(draft);
    };
    if (m_current) add(*m_current);
    for (const ReviewWork& work : m_ahead) add(work);
    return drafts;
}

std::vector<LabelDifference> ReviewController::differences() const {
    return m_current ? m_current->differences(*taxonomy()) : std::vector<LabelDifference>();
}

bool ReviewController::canSubmit() const {
    if (!m_current || m_phase != Phase::Working) return false;
    return !m_current->answer.labels.empty() || m_current->saysNone;
}

void ReviewController::toggleLabel(LabelId label) {
    if (!isOpen()) return;
    m_current->toggle(label, *taxonomy());
    if (m_phase == Phase::Comparing && !m_current->differs()) setPhase(Phase::Working);
    noteEntered();
}

void ReviewController::chooseNone() {
    if (!isOpen() || !isMulti()) return;
    m_current->answer.labels.clear();
    m_current->reasons.clear();
    m_current->isComplete = false;
    m_current->saysNone = true;
    if (m_phase == Phase::Comparing && !m_current->differs()) setPhase(Phase::Working);
    noteEntered();
}

void ReviewController::setCertainty(Certainty certainty) {
    if (!isOpen()) return;
    m_current->answer.certainty = certainty;
    noteEntered();
}

void ReviewController::toggleEvidence(EvidenceSpan span) {
    if (!isOpen()) return;
    toggleMark(m_current->answer.evidence, span);
    noteEntered();
}

void ReviewController::setNote(const std::string& note) {
    if (!isOpen() && m_phase != Phase::Recording) return;
    m_current->answer.note = note;
    noteActivity();
    m_drafts.enter(m_current->id());
}

// Looking and deciding

void ReviewController::reveal() {
    if (!m_current || m_current->isSuggestionVisible() || m_phase != Phase::Working) return;
    recordLook(Phase::Working);
}

/// Shows the suggestion only when the look is on disk: nobody sees what is not recorded as seen.
void ReviewController::recordLook(Phase afterwards) {
    setPhase(Phase::Recording);
    const ItemId item = m_current->id();
    m_desk.reveal(item, m_gui.callback([this, item, afterwards](Result<services::Suggestion> revealed) {
        if (isCurrent(item) && m_phase == Phase::Recording) receiveLook(afterwards, revealed);
    }));
}

void ReviewController::receiveLook(Phase afterwards, const Result<services::Suggestion>& revealed) {
    if (!revealed) {
        // A first answer that is recorded stands by itself; without one the item stays as it was.
        if (m_current->recorded) showNext();
        else setPhase(Phase::Working);
        Q_EMIT failed(revealed.error());
        return;
    }
    m_current->item.isSuggestionVisible = true;
    setPhase(afterwards);
    Q_EMIT suggestionShown();
}

void ReviewController::submit() {
    if (!canSubmit()) return;
    if (m_current->isComplete) return finish();
    m_current->reasons.clear();
    if (!m_current->differs()) return finish();
    if (m_current->isSuggestionVisible()) return setPhase(Phase::Comparing);
    recordFirstAnswer();
}

void ReviewController::recordFirstAnswer() {
    setPhase(Phase::Recording);
    const ItemId item = m_current->id();
    noteSent(item);
    m_desk.decide(item, m_current->timedAnswer(), m_gui.callback([this, item, sent = m_current->answer](Result<services::Decided> decided) {
        noteAnswered(item, decided ? std::optional(decided->at) : std::nullopt);
        if (!isCurrent(item)) return;
        if (!decided) return recover(*m_current, Leave::Answer, decided.error());
        m_current->recorded = sent;
        m_current->failed.reset();
        m_current->draftAt.reset();
        countDecided(1, m_current->item.isAssigned);
        Q_EMIT saveStateChanged();
        Q_EMIT holdChanged();
        recordLook(Phase::Comparing);
    }));
}

void ReviewController::giveReason(const std::string& reason) {
    if (m_phase != Phase::Comparing) return;
    m_current->reasons.push_back(reason);
    const std::size_t asked = isMulti() ? differences().size() : 1;
    if (m_current->reasons.size() >= asked) return finish();
    noteEntered();
}

void ReviewController::submitWithoutReason() {
    if (m_phase == Phase::Comparing) finish();
}

void ReviewController::backToLabels() {
    if (m_phase != Phase::Comparing) return;
    m_current->reasons.clear();
    setPhase(Phase::Working);
}

/// Hands the answer to the desk and opens the next item at once; what fails comes back.
void ReviewController::finish() {
    if (!m_current->isComplete) m_current->answer.overturnReason = m_current->joinedReasons(*taxonomy());
    // Without a reason or a change, the blind first answer that is recorded stands.
    if (m_current->recorded == m_current->answer) {
        m_drafts.discard(m_current->id());
        return showNext();
    }
    m_current->isComplete = true;
    sendAnswer(*m_current);
    showNext();
}

void ReviewController::skip() {
    if (!m_current || m_phase != Phase::Working || m_current->recorded) return;
    sendAway(*m_current, Leave::Skip);
    showNext();
}

void ReviewController::beginFlag() {
    if (!m_current || m_phase != Phase::Working || m_current->recorded) return;
    noteActivity();
    if (!m_current->flagNote) m_current->flagNote.emplace();
    Q_EMIT enteredChanged();
}

void ReviewController::setFlagNote(const std::string& note) {
    if (!m_current || !m_current->flagNote) return;
    noteActivity();
    m_current->flagNote = note;
}

void ReviewController::endFlag() {
    if (!m_current || !m_current->flagNote) return;
    m_current->flagNote.reset();
    Q_EMIT enteredChanged();
}

void ReviewController::flag(const std::string& note) {
    if (!m_current || m_phase != Phase::Working || m_current->recorded) return;
    m_current->flagNote = note;
    sendAway(*m_current, Leave::Flag);
    showNext();
}

}  // namespace docket::ui
