#pragma once

#include "core/domain/queue_entry.h"
#include "core/routing/router.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace docket::routing {

/// What routing asks for of an item with several predictions, as imports put it together: all reasons that one of them has,
/// and the most reviews that one of them asks for.
struct ItemRouting {
    ReasonSet reasons;
    int reviewsRequired = 0;  ///< 0: accepted

    bool isEscalated() const { return !reasons.isEmpty(); }
    void add(const Outcome& outcome) {
        if (!outcome.isEscalated()) return;
        reasons = ReasonSet::fromBits(reasons.bits() | outcome.reasons.bits());
        reviewsRequired = std::max(reviewsRequired, outcome.reviewsRequired);
    }
    bool operator==(const ItemRouting&) const = default;
};

/// What a policy does with a population of items. The sum of `byReason` less `several()` is `toPeople`, and that and
/// `accepted` are the population.
struct PolicyEffect {
    std::int64_t toPeople = 0;
    std::int64_t accepted = 0;
    std::array<std::int64_t, reasonCount> byReason{};  ///< indexed by Reason; an item with several reasons is in each
    std::int64_t reviews = 0;                          ///< that are required

    std::int64_t items() const { return toPeople + accepted; }
    /// How often an item has one more reason than one.
    std::int64_t several() const { return std::accumulate(byReason.begin(), byReason.end(), std::int64_t{0}) - toPeople; }

    void add(const ItemRouting& item) {
        ++(item.isEscalated() ? toPeople : accepted);
        reviews += item.reviewsRequired;
        for (int i = 0; i < reasonCount; ++i) byReason[static_cast<std::size_t>(i)] += item.reasons.has(static_cast<Reason>(i)) ? 1 : 0;
    }
    PolicyEffect& operator+=(const PolicyEffect& other) {
        toPeople += other.toPeople;
        accepted += other.accepted;
        reviews += other.reviews;
        for (std::size_t i = 0; i < byReason.size(); ++i) byReason[i] += other.byReason[i];
        return *this;
    }
    bool operator==(const PolicyEffect&) const = default;
};

}  // namespace docket::routing
