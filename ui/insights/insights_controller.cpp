#include "ui/insights/insights_controller.h"

#include <utility>

namespace docket::ui {

namespace {

std::optional<Timestamp> beginOfPeriod(FiguresPeriod period, Timestamp now) {
    constexpr std::int64_t minutesOfDay = 24 * 60;
    const auto before = [now](std::int64_t days) { return Timestamp{now.ms - minutes(days * minutesOfDay).ms}; };
    switch (period) {
        case FiguresPeriod::All: return std::nullopt;
        case FiguresPeriod::Week: return before(7);
        case FiguresPeriod::Month: return before(30);
        case FiguresPeriod::Quarter: return before(90);
    }
    return std::nullopt;
}

}  // namespace

InsightsController::InsightsController(services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_only(std::move(only)) {
    connect(&m_question, &LastQuestion::moved, this, &InsightsController::changedState);
}

InsightsController::~InsightsController() {
    m_gui.close();
    m_desk.stop();
}

void InsightsController::setPeriod(FiguresPeriod period) {
    if (m_period == period) return;
    m_period = period;
    compute();
}

void InsightsController::compute() {
    drop();
    const Timestamp now = m_clock.now();
    services::ReviewerFiguresRequest request;
    request.since = beginOfPeriod(m_period, now);
    request.reviewer = m_only;
    m_question.begin();
    m_desk.read(std::move(request), now, m_question.sink(), m_gui.callback(m_question.forLast([this](Result<services::ReviewerFigures> figures) { receive(std::move(figures)); })));
    show(Phase::Computing);
}

void InsightsController::cancel() {
    if (m_phase != Phase::Computing) return;
    drop();
    m_question.end();
    show(Phase::Cancelled);
}

/// What was asked is not wanted any more.
void InsightsController::drop() {
    m_question.drop();
    m_desk.stop();
}

void InsightsController::receive(Result<services::ReviewerFigures> figures) {
    m_question.end();
    if (!figures) {
        m_error = figures.error();
        return show(Phase::Failed);
    }
    m_changed = 0;
    m_figures = std::make_unique<const services::ReviewerFigures>(std::move(*figures));
    show(Phase::Done);
}

void InsightsController::checkAge() {
    if (m_phase == Phase::Waiting) return compute();
    if (m_phase != Phase::Done) return;
    m_desk.changedSince(m_figures->state.event, m_gui.callback(m_question.forLast([this](Result<std::int64_t> changed) {
        if (!changed || *changed == m_changed) return;
        m_changed = *changed;
        Q_EMIT changedState();
    })));
}

void InsightsController::show(Phase phase) {
    m_phase = phase;
    Q_EMIT changedState();
}

}  // namespace docket::ui
