#include "ui/review/review_controller.h"

#include <algorithm>

namespace docket::ui {

namespace {
constexpr std::size_t itemsAhead = 3;
constexpr int renewalMs = 60'000;
constexpr qint64 idleAfterMs = 15 * 60'000;
}  // namespace

ReviewController::ReviewController(services::ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_sinceActivity.start();
    connect(&m_renewal, &QTimer::timeout, this, &ReviewController::renewLeases);
}

ReviewController::~ReviewController() { m_gui.close(); }

void ReviewController::start() {
    m_desk.open(m_gui.callback([this](Result<services::DeskOpened> opened) {
        if (!opened) {
            Q_EMIT failed(opened.error());
            return;
        }
        m_taxonomy = opened->taxonomy;
        m_waiting = opened->counts.waiting;
        m_undoDepth = opened->undoDepth;
        for (services::ClaimedItem& item : opened->resumed) m_ahead.push_back(Work{std::move(item), {}, false, {}, {}});
        m_renewal.start(renewalMs);
        Q_EMIT countsChanged();
        showNext();
    }));
}

void ReviewController::fillAhead() {
    if (m_isClaiming || m_isDry || m_phase == Phase::Paused || m_ahead.size() >= itemsAhead) return;
    m_isClaiming = true;
    m_desk.claim(m_gui.callback([this](Result<std::optional<services::ClaimedItem>> claimed) { receiveClaim(std::move(claimed)); }));
}

void ReviewController::receiveClaim(Result<std::optional<services::ClaimedItem>> claimed) {
    m_isClaiming = false;
    if (!claimed) {
        m_isDry = true;
        Q_EMIT failed(claimed.error());
        return;
    }
    m_isDry = !claimed->has_value();
    if (*claimed) m_ahead.push_back(Work{std::move(**claimed), {}, false, {}, {}});
    if (!m_current) return showNext();
    fillAhead();
}

void ReviewController::showNext() {
    m_current.reset();
    if (!m_ahead.empty()) {
        Work work = std::move(m_ahead.front());
        m_ahead.pop_front();
        show(std::move(work));
    } else {
        setPhase(m_isDry ? Phase::Empty : Phase::Loading);
        Q_EMIT itemChanged();
    }
    fillAhead();
}

void ReviewController::show(Work work) {
    work.onScreen.start();
    if (work.item.entered) {
        work.answer = *work.item.entered;
        work.saysNone = work.answer.labels.empty();
    }
    m_current = std::move(work);
    setPhase(Phase::Working);
    Q_EMIT itemChanged();
}

void ReviewController::setPhase(Phase phase) {
    if (m_phase == phase) return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

std::optional<LabelSet> ReviewController::suggestedLabels() const {
    if (!m_current || !m_current->item.suggestion) return std::nullopt;
    return m_current->item.suggestion->labels;
}

bool ReviewController::differsFromSuggestion() const {
    const auto suggested = suggestedLabels();
    return suggested && *suggested != m_current->answer.labels;
}

bool ReviewController::canSubmit() const {
    if (!m_current || !m_taxonomy || m_phase != Phase::Working) return false;
    return !m_current->answer.labels.empty() || m_current->saysNone;
}

void ReviewController::toggleLabel(LabelId label) {
    if (!m_current || !m_taxonomy) return;
    LabelSet& labels = m_current->answer.labels;
    m_current->saysNone = false;
    if (m_taxonomy->kind() == taxonomy::TaskKind::Single) {
        labels = {label};
    } else if (const auto chosen = std::ranges::find(labels, label); chosen != labels.end()) {
        labels.erase(chosen);
    } else {
        labels.push_back(label);
        labels = m_taxonomy->ordered(std::move(labels));
    }
    Q_EMIT enteredChanged();
}

void ReviewController::chooseNone() {
    if (!m_current || !m_taxonomy || m_taxonomy->kind() == taxonomy::TaskKind::Single) return;
    m_current->answer.labels.clear();
    m_current->saysNone = true;
    Q_EMIT enteredChanged();
}

void ReviewController::setCertainty(Certainty certainty) {
    if (!m_current) return;
    m_current->answer.certainty = certainty;
    Q_EMIT enteredChanged();
}

void ReviewController::toggleEvidence(EvidenceSpan span) {
    if (!m_current) return;
    auto& evidence = m_current->answer.evidence;
    const auto touches = [span](const EvidenceSpan& other) { return other.begin < span.end && span.begin < other.end; };
    if (std::erase_if(evidence, touches) == 0) evidence.push_back(span);
    std::ranges::sort(evidence, {}, &EvidenceSpan::begin);
    Q_EMIT enteredChanged();
}

void ReviewController::setNote(const std::string& note) {
    if (m_current) m_current->answer.note = note;
}

void ReviewController::reveal() {
    if (!m_current || m_current->item.isSuggestionVisible || m_phase != Phase::Working) return;
    m_current->item.isSuggestionVisible = true;
    m_desk.reveal(m_current->item.item.id, m_gui.callback([this](Result<services::Suggestion> revealed) {
        if (!revealed) Q_EMIT failed(revealed.error());
    }));
    Q_EMIT suggestionShown();
}

void ReviewController::submit() {
    if (!canSubmit()) return;
    if (!differsFromSuggestion()) {
        decide(*m_current);
        return showNext();
    }
    if (!m_current->item.isSuggestionVisible) {
        m_current->firstAnswer = m_current->answer;
        decide(*m_current);
        reveal();
    }
    setPhase(Phase::Comparing);
}

void ReviewController::submitWithReason(const std::string& reason) {
    if (m_phase != Phase::Comparing) return;
    m_current->answer.overturnReason = reason;
    // Without a reason or a change, the blind first answer that is recorded already stands.
    if (m_current->firstAnswer != m_current->answer) decide(*m_current);
    showNext();
}

void ReviewController::backToLabels() {
    if (m_phase == Phase::Comparing) setPhase(Phase::Working);
}

void ReviewController::decide(const Work& work) {
    Answer answer = work.answer;
    answer.timeSpent = Duration{work.onScreen.elapsed()};
    if (work.firstAnswer == work.answer || !work.firstAnswer) {
        ++m_decided;
        m_waiting = std::max<std::int64_t>(0, m_waiting - 1);
        Q_EMIT countsChanged();
    }
    m_desk.decide(work.item.item.id, std::move(answer), m_gui.callback([this, work](Result<services::Decided> decided) {
        receiveDecided(work, decided);
    }));
}

void ReviewController::receiveDecided(const Work& work, const Result<services::Decided>& decided) {
    if (decided) {
        m_isDry = false;
        ++m_undoDepth;
        Q_EMIT saved(decided->at);
        Q_EMIT countsChanged();
        return fillAhead();
    }
    --m_decided;
    ++m_waiting;
    Q_EMIT countsChanged();
    // A lost lease means that somebody else has the item; everything else is tried again with what was entered.
    const bool isLost = decided.error().kind == ErrorKind::LeaseLost || decided.error().kind == ErrorKind::NothingClaimed;
    if (!isLost) takeBack(work);
    Q_EMIT failed(decided.error());
}

/// Brings an item back in hand with what was entered; the one in hand comes next again.
void ReviewController::takeBack(Work work) {
    work.firstAnswer.reset();
    work.item.entered = work.answer;
    if (m_current && m_current->item.item.id == work.item.item.id) {
        m_current = std::move(work);
        setPhase(Phase::Working);
        Q_EMIT enteredChanged();
        return;
    }
    if (m_current) m_ahead.push_front(std::move(*m_current));
    show(std::move(work));
}

void ReviewController::skip() {
    if (!m_current || m_phase != Phase::Working) return;
    m_desk.skip(m_current->item.item.id, m_gui.callback([this, work = *m_current](Result<void> skipped) { sendAway(work, skipped); }));
    showNext();
}

void ReviewController::flag(const std::string& note) {
    if (!m_current || m_phase != Phase::Working) return;
    m_desk.flag(m_current->item.item.id, note, m_gui.callback([this, work = *m_current](Result<void> flagged) { sendAway(work, flagged); }));
    showNext();
}

void ReviewController::sendAway(const Work& work, const Result<>& sent) {
    if (!sent) {
        takeBack(work);
        Q_EMIT failed(sent.error());
        return;
    }
    ++m_undoDepth;
    m_isDry = false;
    refreshCounts();
    fillAhead();
}

void ReviewController::undo() {
    m_desk.undo(m_gui.callback([this](Result<services::Retaken> retaken) {
        if (!retaken) {
            Q_EMIT failed(retaken.error());
            return;
        }
        m_undoDepth = std::max(0, m_undoDepth - 1);
        refreshCounts();
        const ItemId reopened = retaken->item.item.id;
        std::erase_if(m_ahead, [&](const Work& work) { return work.item.item.id == reopened; });
        if (m_current && m_current->item.item.id != reopened && !m_current->firstAnswer) m_ahead.push_front(std::move(*m_current));
        if (retaken->action == review::EventKind::Decided) m_decided = std::max(0, m_decided - 1);
        show(Work{std::move(retaken->item), {}, false, {}, {}});
        Q_EMIT undone(retaken->action);
    }));
}

void ReviewController::redo() {
    m_desk.redo(m_gui.callback([this](Result<services::Decided> redone) {
        if (!redone) {
            Q_EMIT failed(redone.error());
            return;
        }
        ++m_undoDepth;
        ++m_decided;
        Q_EMIT saved(redone->at);
        refreshCounts();
        showNext();
    }));
}

void ReviewController::pause() {
    if (m_phase == Phase::Paused) return;
    m_desk.releaseAll(m_gui.callback([this](Result<void> released) {
        if (!released) Q_EMIT failed(released.error());
    }));
    m_current.reset();
    m_ahead.clear();
    setPhase(Phase::Paused);
    Q_EMIT itemChanged();
}

void ReviewController::resume() {
    if (m_phase != Phase::Paused) return;
    m_isDry = false;
    setPhase(Phase::Loading);
    showNext();
}

void ReviewController::refresh() {
    m_isDry = false;
    refreshCounts();
    if (m_phase == Phase::Empty) return showNext();
    fillAhead();
}

void ReviewController::refreshCounts() {
    m_desk.counts(m_gui.callback([this](Result<ports::QueueCounts> counts) {
        if (!counts) return;
        m_waiting = counts->waiting;
        Q_EMIT countsChanged();
    }));
}

void ReviewController::renewLeases() {
    if (!m_current || m_sinceActivity.elapsed() > idleAfterMs) return;
    m_desk.renew(m_gui.callback([this](Result<Timestamp> end) {
        if (!end) return;
        if (m_current) m_current->item.leaseExpiresAt = *end;
        for (Work& work : m_ahead) work.item.leaseExpiresAt = *end;
    }));
}

void ReviewController::close(std::function<void()> done) {
    m_renewal.stop();
    m_desk.releaseAll(m_gui.callback([done = std::move(done)](Result<void>) { done(); }));
}

}  // namespace docket::ui
