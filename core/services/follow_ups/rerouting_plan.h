#pragma once

#include "core/ports/workspace.h"
#include "core/services/follow_ups/prediction_reading.h"
#include "core/services/work/job.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace docket::services {

/// What routing items anew goes by: a policy under the taxonomy in force, and what its review share chooses among all that was
/// predicted. Immutable, so that several threads may share one.
class ReroutingRules {
public:
    /// The workspace must be within a reading transaction, of which `pass` is. Errors: Cancelled.
    static Result<ReroutingRules> read(ports::Workspace& workspace, const RoutingGround& ground, PredictionPass& pass);

    /// The pass, with what changeOf() looks at.
    ports::StoredPredictions::Pass looking(ports::StoredPredictions::Pass pass) const { return m_reading.looking(pass); }
    /// What becomes of an item's entry; nullopt: nothing, or routing has no hand in it any more. It becomes what an import would make
    /// of the item's predictions, but that it keeps its place in the order of arrival and the probability with which it came.
    /// It is due counted from the import of what asks for it; what joins the queue, from `now` on. An item without predictions
    /// keeps the time at which it is due.
    std::optional<ports::EntryChange> changeOf(const ports::PredictedItem& item, Timestamp now) const;

private:
    ReroutingRules(PredictionReading reading, routing::Router router, routing::MostDoubtful mostDoubtful)
        : m_reading(std::move(reading)), m_router(std::move(router)), m_mostDoubtful(std::move(mostDoubtful)) {}

    std::optional<EntryRouting> routeAnew(const ports::PredictedItem& item, Timestamp now) const;

    PredictionReading m_reading;
    routing::Router m_router;
    routing::MostDoubtful m_mostDoubtful;
};

/// Whether the scope is about an item at this place.
bool isIn(const ports::ReroutingScope& scope, const QueuePlace& place);

/// Whether an item waits for people where it stands.
constexpr bool isInQueue(ItemStanding standing) {
    return standing != ItemStanding::Accepted && standing != ItemStanding::Over && standing != ItemStanding::Arriving;
}

/// What routing anew would come to. Every item of the workspace is in `items` once.
struct ReroutingForecast {
    std::array<std::int64_t, standingCount> items{};  ///< indexed by ItemStanding
    std::int64_t leaving = 0;        ///< of the untouched, those that would be accepted
    std::int64_t changing = 0;       ///< of the others, those with other reasons, another priority, due time or number of reviews
    std::int64_t acceptedOfPeriod = 0;
    std::int64_t joining = 0;        ///< of these, those that would go to people

    std::int64_t of(ItemStanding standing) const { return items[static_cast<std::size_t>(standing)]; }
    std::int64_t total() const;
    std::int64_t inQueue() const;
    /// With what a scope asks for.
    std::int64_t inQueueAfter(const ports::ReroutingScope& scope) const;
    bool operator==(const ReroutingForecast&) const = default;
};

/// Counts it for both parts of a scope, whatever it asks for; its period counts. Only reads, with up to two threads. Errors: Cancelled.
Result<ReroutingForecast> foreseeRerouting(ports::Workspace& workspace, const RoutingGround& ground, std::optional<Timestamp> acceptedSince, Timestamp now,
                                           const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
