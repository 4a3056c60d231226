#include "core/metrics/population/audit_plan.h"

#include "core/base/largest_remainders.h"
#include "core/metrics/population/weighted_accuracy.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace docket::metrics {

namespace {

constexpr double itemsOfTheSide = 4;     // that stand for the side's share of errors in each stratum
constexpr double partsOfAnItem = 1 << 10;  // in which shares of items are rounded
constexpr double leastDeviation = 1e-9;  // so that what is left over goes to strata without a deviation, too
constexpr int scaleSteps = 120;  // each halves the range

struct AuditBounds {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

AuditBounds boundsOf(std::span<const AuditStratum> strata, std::int64_t floor) {
    AuditBounds bounds;
    for (const AuditStratum& stratum : strata) {
        bounds.least += std::min(floor, stratum.size);
        bounds.most += stratum.size;
    }
    return bounds;
}

/// Fewer items than the floor or more than there are do not come of any scale.
double shareAt(const AuditStratum& stratum, double scale, std::int64_t floor) {
    const double deviation = std::max(leastDeviation, std::sqrt(stratum.errors * (1 - stratum.errors)));
    const double wanted = scale * static_cast<double>(stratum.size) * deviation;
    return std::clamp(wanted, static_cast<double>(std::min(floor, stratum.size)), static_cast<double>(stratum.size));
}

/// The scale at which the shares sum to `total`: by halving, since the sum grows with it.
double scaleFor(std::span<const AuditStratum> strata, std::int64_t total, std::int64_t floor) {
    const auto sumAt = [&](double scale) {
        return std::accumulate(strata.begin(), strata.end(), 0.0, [&](double sum, const AuditStratum& stratum) { return sum + shareAt(stratum, scale, floor); });
    };
    double low = 0;
    double high = 2 / leastDeviation;  // takes all of every stratum
    for (int step = 0; step < scaleSteps; ++step) {
        const double middle = (low + high) / 2;
        (sumAt(middle) < static_cast<double>(total) ? low : high) = middle;
    }
    return high;
}

}  // namespace

std::int64_t AuditPlan::total() const { return std::accumulate(items.begin(), items.end(), std::int64_t{0}); }

std::vector<std::int64_t> neymanAllocation(std::span<const AuditStratum> strata, std::int64_t total, std::int64_t floor) {
    const auto [least, most] = boundsOf(strata, floor);
    if (most == 0) return std::vector<std::int64_t>(strata.size(), 0);
    const std::int64_t wanted = std::clamp(total, least, most);
    const double scale = scaleFor(strata, wanted, floor);
    std::vector<std::int64_t> measures;
    std::vector<std::int64_t> sizes;
    for (const AuditStratum& stratum : strata) {
        measures.push_back(std::llround(shareAt(stratum, scale, floor) * partsOfAnItem));
        sizes.push_back(stratum.size);
    }
    return apportion(measures, wanted, sizes);
}

double auditHalfWidth(std::span<const AuditStratum> strata, std::span<const std::int64_t> items, std::int64_t traffic) {
    double variance = 0;
    for (std::size_t i = 0; i < strata.size(); ++i) {
        const auto& [size, errors] = strata[i];
        if (items[i] >= size) continue;
        if (items[i] == 0) return std::numeric_limits<double>::infinity();
        const double share = static_cast<double>(size) / static_cast<double>(traffic);
        const double unseen = 1 - static_cast<double>(items[i]) / static_cast<double>(size);
        variance += share * share * unseen * errors * (1 - errors) / static_cast<double>(items[i]);
    }
    return z95 * std::sqrt(variance);
}

AuditPlan planAudit(std::span<const AuditStratum> strata, double halfWidth, std::int64_t traffic, std::int64_t floor) {
    const auto planOf = [&](std::int64_t total) {
        AuditPlan plan{neymanAllocation(strata, total, floor), 0};
        plan.halfWidth = auditHalfWidth(strata, plan.items, traffic);
        return plan;
    };
    auto [tooFew, enough] = boundsOf(strata, floor);
    if (const AuditPlan floors = planOf(tooFew); floors.halfWidth <= halfWidth) return floors;
    while (enough - tooFew > 1) {
        const std::int64_t middle = tooFew + (enough - tooFew) / 2;
        (planOf(middle).halfWidth <= halfWidth ? enough : tooFew) = middle;
    }
    return planOf(enough);
}

std::vector<AuditStratum> auditStrata(const PostStrata& strata) {
    double wrong = 0;
    double audited = 0;
    std::vector<const PostStratum*> ofAudit;
    for (const PostStratum& stratum : strata.strata) {
        if (stratum.side != Side::Accepted || stratum.isWithoutLabel) continue;
        ofAudit.push_back(&stratum);
        if (stratum.resolved == 0) continue;
        wrong += (1 - rightShare(stratum)) * static_cast<double>(stratum.resolved);
        audited += static_cast<double>(stratum.resolved);
    }
    const double ofSide = (wrong + 1) / (audited + 2);  // Laplace's rule of succession
    std::vector<AuditStratum> planned;
    for (const PostStratum* stratum : ofAudit) {
        const double n = static_cast<double>(stratum->resolved);
        const double errors = n > 0 ? (1 - rightShare(*stratum)) * n : 0;
        planned.push_back({stratum->total, (errors + itemsOfTheSide * ofSide) / (n + itemsOfTheSide)});
    }
    return planned;
}

}  // namespace docket::metrics
