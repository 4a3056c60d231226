#include "ui/insights/traffic/traffic_controller.h"

namespace docket::ui {

void TrafficController::choose(const TrafficChoice& choice) {
    if (m_choice == choice) return;
    m_choice = choice;
    compute();
}

namespace {

/// So that the same question asked again soon is the same question.
Timestamp fullHour(Timestamp time) {
    constexpr std::int64_t hour = minutes(60).ms;
    return {time.ms - time.ms % hour};
}

}  // namespace

services::TrafficDesk::Question TrafficController::question(bool isAnew, bool withScores) const {
    const Timestamp now = m_clock.now();
    services::TrafficQuestion traffic;
    traffic.model = m_choice.maker.model;
    traffic.promptVersion = m_choice.maker.promptVersion;
    traffic.since = beginOf(m_choice.period, fullHour(now));
    return {std::move(traffic), now, withScores, isAnew, sink()};
}

}  // namespace docket::ui
