#pragma once

#include "core/services/insights/model/model_figures.h"
#include "ui/insights/traffic/traffic_controller.h"

#include <vector>

namespace docket::ui {

/// How good a model is.
class ModelController : public TrafficController {
    Q_OBJECT

public:
    /// All references outlive the controller.
    ModelController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~ModelController() override;

    /// As last computed; null until they were.
    const services::ModelFigures* figures() const { return m_figures.get(); }
    /// What they are of, which the choice may be ahead of.
    const services::ModelQuestion& asked() const { return m_asked; }

protected:
    void ask(bool isAnew) override;

private:
    struct Answer {
        std::shared_ptr<const services::TrafficTable> table;
        services::ModelQuestion asked;
        std::shared_ptr<const services::ModelFigures> figures;
    };

    void take(const Answer& answer);

    std::shared_ptr<const services::ModelFigures> m_figures;
    services::ModelQuestion m_asked;
    std::vector<Answer> m_answers;  ///< of the predictions that are shown, one for each way of looking at them
};

}  // namespace docket::ui
