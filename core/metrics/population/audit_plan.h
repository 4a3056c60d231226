#pragma once

#include "core/metrics/population/post_strata.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::metrics {

/// A part of what is accepted, such as a predicted label in a band of confidence.
struct AuditStratum {
    std::int64_t size = 0;  ///< predictions, >= 0
    double errors = 0;      ///< expected share of wrong ones, in [0, 1]

    bool operator==(const AuditStratum&) const = default;
};

/// How many items of each stratum are looked at, and what that is good for.
struct AuditPlan {
    std::vector<std::int64_t> items;  ///< parallel to the strata
    double halfWidth = 0;             ///< expected, of the 95 % interval of the accuracy of all traffic

    std::int64_t total() const;
    bool operator==(const AuditPlan&) const = default;
};

/// Fewest items of a stratum, as far as it has them.
inline constexpr std::int64_t auditFloor = 5;

/// `total` items where they tell the most: in proportion to a stratum's size and the standard deviation of being right in it (Neyman 1934),
/// but for the floor and for strata that have fewer, rounded by largest remainders. At least the floors, at most all: `total` is
/// brought into that range. All sizes together are under 2^25.
std::vector<std::int64_t> neymanAllocation(std::span<const AuditStratum> strata, std::int64_t total, std::int64_t floor = auditFloor);

/// z95 standard errors of the accuracy of `traffic` predictions, where `items[i]` of each accepted stratum are audited and all that is
/// escalated is resolved: what is accepted is all that is unknown. Infinite where a stratum with predictions has no item.
double auditHalfWidth(std::span<const AuditStratum> strata, std::span<const std::int64_t> items, std::int64_t traffic);

/// The smallest such audit whose half width is at most `halfWidth` > 0 (Cochran 1977, section 5.9, with the floor). There always is one: all.
AuditPlan planAudit(std::span<const AuditStratum> strata, double halfWidth, std::int64_t traffic, std::int64_t floor = auditFloor);

/// The accepted labelled strata of the traffic with what their audit so far leads to expect: the share of errors, drawn to that of the
/// side as if four more items had shown that one, since few items often show none.
std::vector<AuditStratum> auditStrata(const PostStrata& strata);

}  // namespace docket::metrics
