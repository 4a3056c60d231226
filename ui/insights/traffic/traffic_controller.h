#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/traffic/traffic_desk.h"
#include "ui/insights/frame/figures_controller.h"
#include "ui/insights/frame/figures_period.h"

#include <memory>
#include <optional>
#include <string>

namespace docket::ui {

/// Whose predictions count: a model with one prompt version, or all of them.
struct MakerChoice {
    std::optional<std::string> model{};
    std::optional<std::string> promptVersion{};

    bool operator==(const MakerChoice&) const = default;
};

/// What the pages about models ask, whichever figures they show of it.
struct TrafficChoice {
    FiguresPeriod period = FiguresPeriod::All;
    MakerChoice maker{};
    services::Population population = services::Population::Weighted;
    services::References references = services::References::Unled;

    bool operator==(const TrafficChoice&) const = default;
};

/// Figures of the predictions that somebody chose.
class TrafficController : public FiguresController {
    Q_OBJECT

public:
    const TrafficChoice& choice() const { return m_choice; }
    void choose(const TrafficChoice& choice);
    /// That the figures are of; null until there are some.
    const services::TrafficTable* table() const { return m_table.get(); }
    const std::shared_ptr<const services::TrafficTable>& sharedTable() const { return m_table; }
    std::optional<Timestamp> computedAt() const override { return m_table ? std::optional(m_table->computedAt()) : std::nullopt; }

protected:
    TrafficController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent) : FiguresController(parent), m_desk(desk), m_clock(clock) {}

    services::TrafficDesk& desk() { return m_desk; }
    services::TrafficDesk::Question question(bool isAnew, bool withScores = false) const;
    void keep(std::shared_ptr<const services::TrafficTable> table) { m_table = std::move(table); }
    void stopAsking() override { m_desk.stop(); }
    void askChangedSince(EventId event, CountDone done) override { m_desk.changedSince(event, std::move(done)); }
    EventId event() const override { return m_table->state().event; }

private:
    services::TrafficDesk& m_desk;
    const ports::Clock& m_clock;
    TrafficChoice m_choice;
    std::shared_ptr<const services::TrafficTable> m_table;
};

}  // namespace docket::ui
