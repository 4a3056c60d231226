#include "ui/review/review_controller.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr std::size_t itemsAhead = 3;
constexpr int undoShown = 25;
constexpr int tickMs = 15'000;
constexpr qint64 renewalMs = 60'000;
constexpr Duration paceWindow = minutes(30);
constexpr std::size_t paceNeeds = 5;

ReviewWork workOn(services::ClaimedItem item) {
    ReviewWork work;
    work.item = std::move(item);
    return work;
}

}  // namespace

ReviewController::ReviewController(services::ReviewDesk& desk, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock) {
    m_sinceActivity.start();
    m_sinceRenewal.start();
    connect(&m_ticker, &QTimer::timeout, this, &ReviewController::tick);
}

ReviewController::~ReviewController() { m_gui.close(); }

void ReviewController::start() {
    m_desk.open(m_gui.callback([this](Result<services::DeskOpened> opened) {
        if (!opened) {
            setPhase(Phase::Unavailable);
            Q_EMIT failed(opened.error());
            return;
        }
        m_taxonomy = opened->taxonomy;
        m_waiting = opened->counts.waiting;
        m_undoDepth = opened->undoDepth;
        for (services::ClaimedItem& item : opened->resumed) m_ahead.push_back(workOn(std::move(item)));
        m_ticker.start(tickMs);
        Q_EMIT countsChanged();
        showNext();
    }));
}

// Items

void ReviewController::fillAhead() {
    if (m_isClaiming || m_isDry || m_phase == Phase::Paused || m_ahead.size() >= itemsAhead) return;
    m_isClaiming = true;
    m_desk.claim(m_gui.callback([this, sitting = m_sitting](Result<std::optional<services::ClaimedItem>> claimed) {
        m_isClaiming = false;
        if (sitting == m_sitting) receiveClaim(std::move(claimed));
        else fillAhead();
    }));
}

void ReviewController::receiveClaim(Result<std::optional<services::ClaimedItem>> claimed) {
    if (!claimed) {
        m_isDry = true;
        if (!m_current) setPhase(Phase::Unavailable);
        Q_EMIT failed(claimed.error());
        return;
    }
    m_isDry = !claimed->has_value();
    if (*claimed) m_ahead.push_back(workOn(std::move(**claimed)));
    const bool staysEmpty = m_isDry && m_phase == Phase::Empty;
    if (!m_current && !staysEmpty) return showNext();
    fillAhead();
}

void ReviewController::showNext() {
    m_current.reset();
    if (!m_ahead.empty()) {
        ReviewWork work = std::move(m_ahead.front());
        m_ahead.pop_front();
        show(std::move(work));
    } else {
        setPhase(m_isDry ? Phase::Empty : Phase::Loading);
        Q_EMIT itemChanged();
        Q_EMIT holdChanged();
    }
    fillAhead();
}

void ReviewController::show(ReviewWork work) {
    work.restoreEntered();
    work.onScreen.start();
    m_current = std::move(work);
    m_isHoldEndTold = false;
    setPhase(Phase::Working);
    Q_EMIT itemChanged();
    Q_EMIT holdChanged();
}

/// Puts the item in hand back to the front of those that wait, unless its answer is recorded already.
void ReviewController::putAside() {
    if (!m_current || m_current->recorded) return;
    if (m_current->onScreen.isValid()) m_current->spentMs += m_current->onScreen.elapsed();
    m_ahead.push_front(std::move(*m_current));
    m_current.reset();
}

void ReviewController::setPhase(Phase phase) {
    if (m_phase == phase) return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

// What is entered

std::vector<LabelDifference> ReviewController::differences() const {
    return m_current && m_taxonomy ? m_current->differences(*m_taxonomy) : std::vector<LabelDifference>();
}

bool ReviewController::canSubmit() const {
    if (!m_current || !m_taxonomy || m_phase != Phase::Working) return false;
    return !m_current->answer.labels.empty() || m_current->saysNone;
}

void ReviewController::toggleLabel(LabelId label) {
    if (!m_current || !m_taxonomy || m_phase == Phase::Recording) return;
    m_current->toggle(label, *m_taxonomy);
    if (m_phase == Phase::Comparing && !m_current->differs()) setPhase(Phase::Working);
    Q_EMIT enteredChanged();
}

void ReviewController::chooseNone() {
    if (!m_current || !isMulti() || m_phase == Phase::Recording) return;
    m_current->answer.labels.clear();
    m_current->reasons.clear();
    m_current->saysNone = true;
    if (m_phase == Phase::Comparing && !m_current->differs()) setPhase(Phase::Working);
    Q_EMIT enteredChanged();
}

void ReviewController::setCertainty(Certainty certainty) {
    if (!m_current) return;
    m_current->answer.certainty = certainty;
    Q_EMIT enteredChanged();
}

void ReviewController::toggleEvidence(EvidenceSpan span) {
    if (!m_current) return;
    m_current->toggleEvidence(span);
    Q_EMIT enteredChanged();
}

void ReviewController::setNote(const std::string& note) {
    if (m_current) m_current->answer.note = note;
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
    m_current->reasons.clear();
    if (!m_current->differs()) return finish();
    if (m_current->isSuggestionVisible()) return setPhase(Phase::Comparing);
    recordFirstAnswer();
}

void ReviewController::recordFirstAnswer() {
    setPhase(Phase::Recording);
    const ItemId item = m_current->id();
    Q_EMIT saving();
    m_desk.decide(item, m_current->timedAnswer(), m_gui.callback([this, item](Result<services::Decided> decided) {
        if (!isCurrent(item)) return;
        if (!decided) return recover(*m_current, decided.error());
        m_current->recorded = m_current->answer;
        countDecided(1);
        Q_EMIT saved(decided->at);
        Q_EMIT holdChanged();
        recordLook(Phase::Comparing);
    }));
}

void ReviewController::giveReason(const std::string& reason) {
    if (m_phase != Phase::Comparing) return;
    m_current->reasons.push_back(reason);
    const std::size_t asked = isMulti() ? differences().size() : 1;
    if (m_current->reasons.size() >= asked) return finish();
    Q_EMIT enteredChanged();
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
    m_current->answer.overturnReason = m_current->joinedReasons(*m_taxonomy);
    // Without a reason or a change, the blind first answer that is recorded stands.
    if (m_current->recorded == m_current->answer) return showNext();
    const bool isFirst = !m_current->recorded;
    if (isFirst) countDecided(1);
    Q_EMIT saving();
    m_desk.decide(m_current->id(), m_current->timedAnswer(),
                  m_gui.callback([this, isFirst, work = *m_current](Result<services::Decided> decided) {
                      if (decided) {
                          Q_EMIT saved(decided->at);
                          return fillAhead();
                      }
                      if (isFirst) countDecided(-1);
                      recover(work, decided.error());
                  }));
    showNext();
}

void ReviewController::countDecided(int step) {
    m_decided += step;
    m_waiting = std::max<std::int64_t>(0, m_waiting - step);
    m_undoDepth = std::clamp(m_undoDepth + step, 0, undoShown);
    if (step > 0) {
        m_decidedAt.push_back(m_clock.now());
        m_isDry = false;
    } else if (!m_decidedAt.empty()) {
        m_decidedAt.pop_back();
    }
    Q_EMIT countsChanged();
}

/// Brings back what could not be recorded. An item whose hold ended is claimed again, if it is still to be had.
void ReviewController::recover(ReviewWork work, const Error& error) {
    const bool isHoldLost = error.kind == ErrorKind::LeaseLost || error.kind == ErrorKind::NothingClaimed;
    if (!isHoldLost) {
        takeBack(std::move(work));
        Q_EMIT failed(error);
        return;
    }
    const std::string externalId = work.item.item.externalId;
    m_desk.claim(externalId, m_gui.callback([this, work = std::move(work), error](Result<services::ClaimedItem> claimed) mutable {
        const bool isSame = isCurrent(work.id());
        if (claimed) {
            claimed->isSuggestionVisible = claimed->isSuggestionVisible || work.isSuggestionVisible();
            claimed->entered.reset();
            work.item = std::move(*claimed);
            takeBack(std::move(work));
            Q_EMIT failed({error.kind, "Your hold on the item had ended, so nothing was recorded. The item is yours again, with all that you "
                                       "entered. Submit it once more.", error.detail});
            return;
        }
        if (isSame) showNext();
        Q_EMIT failed(error);
    }));
}

void ReviewController::takeBack(ReviewWork work) {
    if (isCurrent(work.id())) m_current.reset();
    putAside();
    show(std::move(work));
}

void ReviewController::skip() {
    if (!m_current || m_phase != Phase::Working || m_current->recorded) return;
    m_desk.skip(m_current->id(), m_gui.callback([this, work = *m_current](Result<void> skipped) { sendAway(work, skipped); }));
    showNext();
}

void ReviewController::flag(const std::string& note) {
    if (!m_current || m_phase != Phase::Working || m_current->recorded) return;
    m_desk.flag(m_current->id(), note, m_gui.callback([this, work = *m_current](Result<void> flagged) { sendAway(work, flagged); }));
    showNext();
}

void ReviewController::sendAway(ReviewWork work, const Result<>& sent) {
    if (!sent) return recover(std::move(work), sent.error());
    m_undoDepth = std::min(m_undoDepth + 1, undoShown);
    m_isDry = false;
    refreshCounts();
    fillAhead();
}

// Undo, redo, pause

void ReviewController::undo() {
    if (m_phase == Phase::Recording) return;
    m_desk.undo(m_gui.callback([this](Result<services::Retaken> retaken) {
        if (!retaken) {
            Q_EMIT failed(retaken.error());
            return;
        }
        m_undoDepth = std::max(0, m_undoDepth - 1);
        if (retaken->action == review::EventKind::Decided) m_decided = std::max(0, m_decided - 1);
        const ItemId reopened = retaken->item.item.id;
        if (isCurrent(reopened)) m_current.reset();
        putAside();
        std::erase_if(m_ahead, [&](const ReviewWork& work) { return work.id() == reopened; });
        show(workOn(std::move(retaken->item)));
        refreshCounts();
    }));
}

void ReviewController::redo() {
    if (m_phase == Phase::Recording) return;
    m_desk.redo(m_gui.callback([this](Result<services::Decided> redone) {
        if (!redone) {
            Q_EMIT failed(redone.error());
            return;
        }
        countDecided(1);
        Q_EMIT saved(redone->at);
        refreshCounts();
        std::erase_if(m_ahead, [&](const ReviewWork& work) { return work.id() == redone->item; });
        if (!m_current || isCurrent(redone->item)) showNext();
    }));
}

void ReviewController::pause() {
    if (m_phase == Phase::Paused || m_phase == Phase::Recording) return;
    ++m_sitting;
    m_desk.releaseAll(m_gui.callback([this](Result<void> released) {
        if (!released) Q_EMIT failed(released.error());
    }));
    m_current.reset();
    m_ahead.clear();
    setPhase(Phase::Paused);
    Q_EMIT itemChanged();
    Q_EMIT holdChanged();
}

void ReviewController::resume() {
    if (m_phase != Phase::Paused) return;
    m_isDry = false;
    setPhase(Phase::Loading);
    showNext();
}

void ReviewController::refresh() {
    refreshCounts();
    m_isDry = false;
    if (m_phase == Phase::Unavailable && !m_taxonomy) return start();
    const bool isWithoutItem = m_phase == Phase::Empty || m_phase == Phase::Unavailable;
    if (isWithoutItem && !m_isClaiming) showNext();
    else fillAhead();
}

// Counts and holds

void ReviewController::refreshCounts() {
    m_desk.counts(m_gui.callback([this](Result<ports::QueueCounts> counts) {
        if (!counts) return;
        m_waiting = counts->waiting;
        Q_EMIT countsChanged();
    }));
}

std::optional<int> ReviewController::pace() const {
    const Timestamp now = m_clock.now();
    const auto recent = std::ranges::count_if(m_decidedAt, [&](Timestamp at) { return at + paceWindow > now; });
    if (static_cast<std::size_t>(recent) < paceNeeds) return std::nullopt;
    const Timestamp first = *(m_decidedAt.end() - recent);
    const std::int64_t ms = std::max<std::int64_t>(1, (now - first).ms);
    return static_cast<int>((recent - 1) * 3'600'000 / ms);
}

std::optional<Timestamp> ReviewController::holdEnd() const {
    if (!m_current || m_current->recorded) return std::nullopt;
    return m_current->item.leaseExpiresAt;
}

/// Renews the holds of one who works, tells when one ran out, and looks now and then for items where none were left.
void ReviewController::tick() {
    if (m_phase == Phase::Empty) {
        m_isDry = false;
        return fillAhead();
    }
    const auto end = holdEnd();
    if (!end) return;
    if (*end <= m_clock.now()) {
        if (!std::exchange(m_isHoldEndTold, true)) Q_EMIT holdEnded(*end);
        return;
    }
    const bool hasWorked = m_sinceActivity.elapsed() < m_sinceRenewal.elapsed();
    if (hasWorked && m_sinceRenewal.elapsed() > renewalMs) renewHolds();
}

void ReviewController::renewHolds() {
    m_sinceRenewal.restart();
    refreshCounts();
    m_desk.renew(m_gui.callback([this](Result<Timestamp> renewed) {
        if (!renewed) return;
        if (m_current) m_current->item.leaseExpiresAt = *renewed;
        for (ReviewWork& work : m_ahead) work.item.leaseExpiresAt = *renewed;
        Q_EMIT holdChanged();
    }));
}

void ReviewController::close(std::function<void()> done) {
    m_ticker.stop();
    ++m_sitting;
    m_desk.releaseAll(m_gui.callback([done = std::move(done)](Result<void>) { done(); }));
}

}  // namespace docket::ui
