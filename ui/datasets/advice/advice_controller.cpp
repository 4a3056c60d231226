#include "ui/datasets/advice/advice_controller.h"

#include "ui/common/words/text.h"

#include <utility>

namespace docket::ui {

AdviceController::AdviceController(const ExportController::Environment& environment, QString workspace, QObject* parent)
    : QObject(parent), m_environment(environment), m_workspace(std::move(workspace)) {
    connect(&m_question, &LastQuestion::moved, this, &AdviceController::stateChanged);
}

AdviceController::~AdviceController() {
    m_gui.close();
    m_stop.request_stop();
}

void AdviceController::compute() {
    drop();
    m_question.begin();
    m_stop = {};
    m_environment.workers.run(
        m_gui,
        [&workspaces = m_environment.workspaces, path = pathOf(m_workspace), now = m_environment.clock.now(), stop = m_stop.get_token(), progress = m_question.sink()] {
            return services::readAdviceGround(workspaces, path, now, stop, progress);
        },
        m_question.forLast([this](Result<services::AdviceGround> ground) { receive(std::move(ground)); }));
    show(Phase::Computing);
}

void AdviceController::cancel() {
    if (m_phase != Phase::Computing) return;
    drop();
    m_question.end();
    show(Phase::Cancelled);
}

/// What was asked is not wanted any more.
void AdviceController::drop() {
    m_question.drop();
    m_stop.request_stop();
}

void AdviceController::receive(Result<services::AdviceGround> ground) {
    m_question.end();
    if (!ground) {
        m_error = ground.error();
        return show(Phase::Failed);
    }
    m_ground = std::make_unique<const services::AdviceGround>(std::move(*ground));
    m_phase = Phase::Done;
    answer();
    Q_EMIT stateChanged();
}

void AdviceController::setRequest(const services::AdviceRequest& request) {
    m_request = request;
    answer();
}

void AdviceController::answer() {
    if (m_ground == nullptr) return;
    m_advice = services::advise(*m_ground, m_request);
    Q_EMIT adviceChanged();
}

void AdviceController::show(Phase phase) {
    m_phase = phase;
    Q_EMIT stateChanged();
}

}  // namespace docket::ui
