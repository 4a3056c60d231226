#include "ui/routing/dry_run/dry_run_controller.h"

#include <memory>
#include <utility>

namespace docket::ui {

namespace {

constexpr int pauseMs = 300;  // somebody who edits goes on
constexpr std::size_t shownItems = 5;

}  // namespace

DryRunController::DryRunController(services::DryRunDesk& desk, const RoutingController& routing, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_routing(routing), m_clock(clock) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DryRunController::ask);
    connect(&m_question, &LastQuestion::moved, this, &DryRunController::changed);
    connect(&routing, &RoutingController::changed, this, &DryRunController::follow);
    follow();
}

DryRunController::~DryRunController() {
    m_gui.close();
    m_desk.stop();
}

void DryRunController::setPeriod(DryRunPeriod period) {
    m_period = period;
    follow();
}

void DryRunController::follow() {
    const services::PolicyDesk* draft = m_routing.desk();
    if (draft == nullptr) return;
    Asked next{m_routing.policy(), draft->open.inForce.version, draft->taxonomy->version(), m_period};
    if (m_asked == next) return;
    const bool isEdit = m_asked && m_asked->policy != next.policy;
    m_asked = std::move(next);
    drop();
    if (!isEdit) return ask();
    m_pause.start();
    show(Phase::Waiting);
}

void DryRunController::compute() {
    if (!m_asked) return;
    drop();
    ask();
}

void DryRunController::cancel() {
    if (m_phase != Phase::Computing && m_phase != Phase::Waiting) return;
    drop();
    m_question.end();
    show(Phase::Cancelled);
}

/// What was asked is not wanted any more.
void DryRunController::drop() {
    m_question.drop();
    m_pause.stop();
    m_desk.stop();
}

void DryRunController::ask() {
    const Timestamp now = m_clock.now();
    const bool isTrial = !routing::changesBetween(m_routing.desk()->open.inForce, m_asked->policy).empty();
    services::DryRunRequest request{.then = m_asked->policy, .since = beginOf(m_period, now), .shown = shownItems};
    m_question.begin();
    m_desk.run(std::move(request), m_question.sink(), m_gui.callback(m_question.forLast([this, isTrial, now](Result<services::DryRun> run) {
        receive(std::move(run), isTrial, now);
    })));
    show(Phase::Computing);
}

void DryRunController::receive(Result<services::DryRun> run, bool isTrial, Timestamp now) {
    m_question.end();
    if (!run) {
        m_error = run.error();
        return show(Phase::Failed);
    }
    m_isStale = false;
    m_shown = ShownDryRun{std::make_shared<const services::DryRun>(std::move(*run)), m_asked->policy, isTrial, m_asked->period, now};
    show(Phase::Done);
}

void DryRunController::checkAge() {
    if (m_phase != Phase::Done) return;
    m_desk.filling(m_gui.callback(m_question.forLast([this](Result<services::WorkspaceFilling> filling) {
        if (!filling) {
            m_error = filling.error();
            return show(Phase::Failed);
        }
        if (*filling == m_shown->run->filling) return;
        if (m_shown->isEmpty()) return compute();
        m_isStale = true;
        Q_EMIT changed();
    })));
}

void DryRunController::show(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

}  // namespace docket::ui
