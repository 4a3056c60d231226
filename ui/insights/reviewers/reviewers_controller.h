#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/reviewers/reviewer_figures_desk.h"
#include "ui/insights/frame/figures_controller.h"
#include "ui/insights/frame/figures_period.h"

#include <memory>
#include <optional>
#include <string>

namespace docket::ui {

/// The figures about reviewers.
class ReviewersController : public FiguresController {
    Q_OBJECT

public:
    /// `only`: of one reviewer, their own row and nothing else. All references outlive the controller.
    ReviewersController(services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only = {}, QObject* parent = nullptr);
    ~ReviewersController() override;

    /// As last computed; null until they were.
    const services::ReviewerFigures* figures() const { return m_figures.get(); }
    std::optional<Timestamp> computedAt() const override { return m_figures ? std::optional(m_figures->computedAt) : std::nullopt; }
    FiguresPeriod period() const { return m_period; }
    void setPeriod(FiguresPeriod period);

protected:
    void ask(bool isAnew) override;
    void stopAsking() override { m_desk.stop(); }
    void askChangedSince(EventId event, CountDone done) override { m_desk.changedSince(event, std::move(done)); }
    EventId event() const override { return m_figures->state.event; }

private:
    services::ReviewerFiguresDesk& m_desk;
    const ports::Clock& m_clock;
    std::optional<std::string> m_only;
    FiguresPeriod m_period = FiguresPeriod::All;
    std::unique_ptr<const services::ReviewerFigures> m_figures;
};

}  // namespace docket::ui
