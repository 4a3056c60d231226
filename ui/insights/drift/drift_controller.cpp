#include "ui/insights/drift/drift_controller.h"

#include <QDateTime>

#include <utility>

namespace docket::ui {

DriftController::DriftController(services::DriftDesk& desk, const ports::Clock& clock, QObject* parent) : FiguresController(parent), m_desk(desk), m_clock(clock) {}

DriftController::~DriftController() {
    close();
    m_desk.stop();
}

void DriftController::choose(const DriftChoice& choice) {
    if (m_choice == choice) return;
    m_choice = choice;
    compute();
}

void DriftController::ask(bool) {
    constexpr int secondsOfMinute = 60;
    const Timestamp now = m_clock.now();
    services::DriftQuestion question;
    question.model = m_choice.maker.model;
    question.promptVersion = m_choice.maker.promptVersion;
    question.since = beginOf(m_choice.period, now);
    question.bucket = m_choice.bucket;
    question.utcOffsetMinutes = QDateTime::fromMSecsSinceEpoch(now.ms).offsetFromUtc() / secondsOfMinute;
    m_desk.check(std::move(question), now, sink(), answered<services::DriftDesk::Answer>([this, asked = m_choice](services::DriftDesk::Answer answer) {
                     m_asked = asked;
                     m_answer = std::move(answer);
                 }));
}

}  // namespace docket::ui
