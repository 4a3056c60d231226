#include "ui/insights/reviewers/reviewers_controller.h"

#include <utility>

namespace docket::ui {

ReviewersController::ReviewersController(services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only, QObject* parent)
    : FiguresController(parent), m_desk(desk), m_clock(clock), m_only(std::move(only)) {}

ReviewersController::~ReviewersController() {
    close();
    m_desk.stop();
}

void ReviewersController::setPeriod(FiguresPeriod period) {
    if (m_period == period) return;
    m_period = period;
    compute();
}

void ReviewersController::ask(bool) {
    const Timestamp now = m_clock.now();
    services::ReviewerFiguresRequest request;
    request.since = beginOf(m_period, now);
    request.reviewer = m_only;
    m_desk.read(std::move(request), now, sink(), answered<services::ReviewerFigures>([this](services::ReviewerFigures figures) {
                    m_figures = std::make_unique<const services::ReviewerFigures>(std::move(figures));
                }));
}

}  // namespace docket::ui
