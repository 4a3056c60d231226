#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/drift/drift_desk.h"
#include "ui/insights/frame/figures_controller.h"
#include "ui/insights/frame/figures_period.h"
#include "ui/insights/traffic/traffic_controller.h"

namespace docket::ui {

/// Which predictions are watched, and in what steps.
struct DriftChoice {
    FiguresPeriod period = FiguresPeriod::All;
    MakerChoice maker{};
    services::BucketLength bucket = services::BucketLength::Day;

    /// Whether predictions are left out.
    bool isNarrow() const { return period != FiguresPeriod::All || maker != MakerChoice(); }
    bool operator==(const DriftChoice&) const = default;
};

/// Whether what models say has drifted.
class DriftController : public FiguresController {
    Q_OBJECT

public:
    /// All references outlive the controller.
    DriftController(services::DriftDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~DriftController() override;

    /// As last computed; null until it was.
    const services::DriftDesk::Answer& answer() const { return m_answer; }
    /// What the answer is of, which the choice may be ahead of.
    const DriftChoice& asked() const { return m_asked; }
    const DriftChoice& choice() const { return m_choice; }
    void choose(const DriftChoice& choice);
    std::optional<Timestamp> computedAt() const override { return m_answer ? std::optional(m_answer->reading.computedAt) : std::nullopt; }

protected:
    void ask(bool isAnew) override;
    void stopAsking() override { m_desk.stop(); }
    void askChangedSince(EventId event, CountDone done) override { m_desk.changedSince(event, std::move(done)); }
    EventId event() const override { return m_answer->reading.state.event; }

private:
    services::DriftDesk& m_desk;
    const ports::Clock& m_clock;
    DriftChoice m_choice;
    DriftChoice m_asked;
    services::DriftDesk::Answer m_answer;
};

}  // namespace docket::ui
