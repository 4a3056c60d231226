#include "core/text/banding.h"

#include <cmath>

namespace docket::text {

double Banding::recallAt(double likeness) const {
    const double inOneBand = std::pow(likeness, static_cast<double>(rows));
    return 1 - std::pow(1 - inOneBand, static_cast<double>(bands));
}

Banding Banding::of(double threshold) {
    constexpr std::size_t mostRows = 16;
    for (std::size_t rows = mostRows; rows > 1; --rows) {
        for (std::size_t bands = 1; bands * rows <= mostPlaces; ++bands) {
            if (const Banding banding{rows, bands}; banding.recallAt(threshold) >= leastRecall) return banding;
        }
    }
    return {1, mostPlaces};
}

}  // namespace docket::text
