#include "ui/insights/frame/figures_controller.h"

namespace docket::ui {

FiguresController::FiguresController(QObject* parent) : QObject(parent) { connect(&m_question, &LastQuestion::moved, this, &FiguresController::changedState); }

void FiguresController::compute() { begin(false); }

void FiguresController::computeAnew() { begin(true); }

void FiguresController::begin(bool isAnew) {
    drop();
    m_question.begin();
    ask(isAnew);
    show(Phase::Computing);
}

void FiguresController::cancel() {
    if (m_phase != Phase::Computing) return;
    drop();
    m_question.end();
    show(Phase::Cancelled);
}

/// What was asked is not wanted any more.
void FiguresController::drop() {
    m_question.drop();
    stopAsking();
}

void FiguresController::fail(Error error) {
    m_error = std::move(error);
    show(Phase::Failed);
}

void FiguresController::checkAge() {
    if (m_phase == Phase::Waiting) return compute();
    if (m_phase != Phase::Done) return;
    askChangedSince(event(), m_gui.callback(m_question.forLast([this](Result<std::int64_t> changed) {
                        if (!changed || *changed == m_changed) return;
                        m_changed = *changed;
                        Q_EMIT changedState();
                    })));
}

void FiguresController::show(Phase phase) {
    m_phase = phase;
    Q_EMIT changedState();
}

}  // namespace docket::ui
