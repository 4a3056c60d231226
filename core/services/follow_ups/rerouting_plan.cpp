#include "core/services/follow_ups/rerouting_plan.h"

#include <algorithm>
#include <numeric>

namespace docket::services {

namespace {

/// Without an entry, or with one that nothing asks for, an item is accepted.
bool asksForPeople(const std::optional<EntryRouting>& routing) { return routing && routing->reviewsRequired > 0; }

/// Adds what one prediction asks for to what others of its item do, as imports put it together.
void add(std::optional<EntryRouting>& entry, const routing::Outcome& outcome, std::optional<PredictionId> prediction, Timestamp queuedAt, Timestamp dueAt) {
    if (!outcome.isEscalated()) return;
    if (!entry) {
        entry = EntryRouting{prediction, outcome.reasons, outcome.priority, queuedAt, dueAt, outcome.reviewsRequired, outcome.probability};
        return;
    }
    entry->prediction = prediction;
    entry->reasons = ReasonSet::fromBits(entry->reasons.bits() | outcome.reasons.bits());
    entry->priority = std::max(entry->priority, outcome.priority);
    entry->dueAt = std::min(entry->dueAt, dueAt);
    entry->reviewsRequired = std::max(entry->reviewsRequired, outcome.reviewsRequired);
}

class ForecastPart {
public:
    ForecastPart(const ReroutingRules& rules, std::optional<Timestamp> acceptedSince, Timestamp now)
        : m_rules(rules), m_scope{true, true, acceptedSince}, m_now(now) {}

    void add(const ports::PredictedItem& item) {
        const QueuePlace& place = *item.place;
        ++m_counted.items[static_cast<std::size_t>(place.standing)];
        if (!isIn(m_scope, place)) return;
        const auto change = m_rules.changeOf(item, m_now);
        if (place.standing == ItemStanding::Accepted) {
            ++m_counted.acceptedOfPeriod;
            m_counted.joining += change ? 1 : 0;
        } else if (change) {
            ++(asksForPeople(change->after) ? m_counted.changing : m_counted.leaving);
        }
    }
    void addTo(ReroutingForecast& all) const {
        for (std::size_t i = 0; i < all.items.size(); ++i) all.items[i] += m_counted.items[i];
        all.leaving += m_counted.leaving;
        all.changing += m_counted.changing;
        all.acceptedOfPeriod += m_counted.acceptedOfPeriod;
        all.joining += m_counted.joining;
    }

private:
    const ReroutingRules& m_rules;
    ports::ReroutingScope m_scope;
    Timestamp m_now;
    ReroutingForecast m_counted;
};

}  // namespace

bool isIn(const ports::ReroutingScope& scope, const QueuePlace& place) {
    if (place.standing == ItemStanding::Untouched) return scope.waiting;
    return place.standing == ItemStanding::Accepted && scope.accepted && (!scope.acceptedSince || place.receivedAt >= *scope.acceptedSince);
}

Result<ReroutingRules> ReroutingRules::read(ports::Workspace& workspace, const RoutingGround& ground, PredictionPass& pass) {
    routing::Router router(ground.policy, *ground.taxonomy);
    auto reading = PredictionReading::open(workspace, ground.taxonomy, RoutingNeeds::of(router), ground.lineage);
    if (!reading) return std::unexpected(reading.error());
    const routing::Router* const routers[] = {&router};
    auto chosen = reading->rank(pass, std::nullopt, routers);
    if (!chosen) return std::unexpected(chosen.error());
    return ReroutingRules(std::move(*reading), std::move(router), std::move(chosen->front()));
}

std::optional<EntryRouting> ReroutingRules::routeAnew(const ports::PredictedItem& item, Timestamp now) const {
    const std::optional<EntryRouting>& before = item.place->routing;
    const bool isWaiting = asksForPeople(before);
    const Timestamp queuedAt = before ? before->queuedAt : item.place->receivedAt;
    std::optional<EntryRouting> after;
    FactsBuffer buffer;
    for (const ports::StoredPrediction& prediction : item.predictions) {
        const auto outcome = m_router.route(m_reading.factsOf(prediction, buffer), m_mostDoubtful.has(prediction.id.value));
        add(after, outcome, prediction.id, queuedAt, (isWaiting ? prediction.importedAt : now) + outcome.dueIn);
    }
    if (item.predictions.empty()) {
        const auto outcome = m_router.route({item.externalId, std::nullopt, false, std::nullopt, {}});
        add(after, outcome, std::nullopt, queuedAt, isWaiting ? before->dueAt : now + outcome.dueIn);
    }
    if (after && isWaiting) after->probability = before->probability;
    return after;
}

std::optional<ports::EntryChange> ReroutingRules::changeOf(const ports::PredictedItem& item, Timestamp now) const {
    if (!item.place) return std::nullopt;
    const QueuePlace& place = *item.place;
    if (place.standing != ItemStanding::Untouched && place.standing != ItemStanding::Accepted) return std::nullopt;
    auto after = routeAnew(item, now);
    if (after == place.routing || (!after && !asksForPeople(place.routing))) return std::nullopt;
    return ports::EntryChange{item.item, place.routing, std::move(after)};
}

std::int64_t ReroutingForecast::total() const { return std::accumulate(items.begin(), items.end(), std::int64_t{0}); }

std::int64_t ReroutingForecast::inQueue() const {
    std::int64_t waiting = 0;
    for (int i = 0; i < standingCount; ++i) waiting += isInQueue(static_cast<ItemStanding>(i)) ? items[static_cast<std::size_t>(i)] : 0;
    return waiting;
}

std::int64_t ReroutingForecast::inQueueAfter(const ports::ReroutingScope& scope) const {
    return inQueue() - (scope.waiting ? leaving : 0) + (scope.accepted ? joining : 0);
}

Result<ReroutingForecast> foreseeRerouting(ports::Workspace& workspace, const RoutingGround& ground, std::optional<Timestamp> acceptedSince, Timestamp now,
                                           const std::stop_token& stop, const ProgressSink& progress) {
    return ports::reading(workspace, [&]() -> Result<ReroutingForecast> {
        auto pass = PredictionPass::open(workspace, PredictionPass::Threads::UpToTwo, ground.policy.reviewShare ? 2 : 1, stop, progress);
        if (!pass) return std::unexpected(pass.error());
        const auto rules = ReroutingRules::read(workspace, ground, *pass);
        if (!rules) return std::unexpected(rules.error());
        std::array<ForecastPart, PredictionPass::parts> parts{ForecastPart(*rules, acceptedSince, now), ForecastPart(*rules, acceptedSince, now)};
        const auto visited = pass->run(rules->looking({.withPlaces = true}), [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
            parts[part].add(item);
            return {};
        });
        if (!visited) return std::unexpected(visited.error());
        ReroutingForecast forecast;
        for (const ForecastPart& part : parts) part.addTo(forecast);
        return forecast;
    });
}

}  // namespace docket::services
