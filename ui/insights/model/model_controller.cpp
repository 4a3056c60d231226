#include "ui/insights/model/model_controller.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

ModelController::ModelController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent) : TrafficController(desk, clock, parent) {}

ModelController::~ModelController() {
    close();
    desk().stop();
}

void ModelController::ask(bool isAnew) {
    const services::ModelQuestion asked{choice().population, choice().references};
    const auto asking = question(isAnew);
    const auto known = std::ranges::find_if(m_answers, [&](const Answer& answer) { return answer.asked == asked && answer.table->question() == asking.traffic; });
    if (!isAnew && known != m_answers.end()) {
        // As an answer comes: later, in the window's thread.
        return answered<Answer>([this](const Answer& answer) { take(answer); })(Result<Answer>(*known));
    }
    desk().ask<Answer>(
        asking,
        [asked](const std::shared_ptr<const services::TrafficTable>& table, const std::stop_token&) -> Result<Answer> {
            return Answer{table, asked, std::make_shared<const services::ModelFigures>(services::modelFigures(*table, asked))};
        },
        answered<Answer>([this](const Answer& answer) {
            std::erase_if(m_answers, [&](const Answer& other) { return other.table != answer.table; });
            m_answers.push_back(answer);
            take(answer);
        }));
}

void ModelController::take(const Answer& answer) {
    keep(answer.table);
    m_asked = answer.asked;
    m_figures = answer.figures;
}

}  // namespace docket::ui
