#pragma once

#include "core/drift/distances.h"

#include <optional>

namespace docket::drift {

/// Pearson's chi-square test (1900) of whether baseline and now come of the same shares, without continuity correction; kinds that
/// neither side has count for nothing.
struct Homogeneity {
    double chiSquare = 0;            ///< >= 0
    std::int64_t degrees = 0;        ///< of freedom, >= 1
    double pValue = 1;               ///< [0, 1]
    double cramersV = 0;             ///< [0, 1], of how strong a difference it is, whatever the number of items (Cramér 1946)
    double leastExpected = 0;        ///< the smallest expected count; under 5 the p value is rough (Cochran 1954)

    bool operator==(const Homogeneity&) const = default;
};

/// nullopt where a side is empty or there are fewer than two kinds.
std::optional<Homogeneity> homogeneityOf(const TwoCounts& counts);

}  // namespace docket::drift
