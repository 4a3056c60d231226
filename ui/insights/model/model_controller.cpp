#include "ui/insights/model/model_controller.h"

#include <utility>

namespace docket::ui {

ModelController::ModelController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent) : TrafficController(desk, clock, parent) {}

ModelController::~ModelController() {
    close();
    desk().stop();
}

void ModelController::ask(bool isAnew) {
    const services::ModelQuestion asked{choice().population, choice().references};
    desk().ask<Answer>(
        question(isAnew),
        [asked](const std::shared_ptr<const services::TrafficTable>& table, const std::stop_token&) -> Result<Answer> {
            return Answer{table, asked, std::make_shared<const services::ModelFigures>(services::modelFigures(*table, asked))};
        },
        answered<Answer>([this](Answer answer) {
            keep(std::move(answer.table));
            m_asked = answer.asked;
            m_figures = std::move(answer.figures);
        }));
}

}  // namespace docket::ui
