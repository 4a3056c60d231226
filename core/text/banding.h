#pragma once

#include <cstddef>

namespace docket::text {

/// How signatures are cut for locality-sensitive hashing (Indyk and Motwani 1998): two texts are candidates where all rows of a
/// band agree in at least one band. With a likeness J that is 1 - (1 - J^rows)^bands of all pairs.
struct Banding {
    std::size_t rows = 0;   ///< of a band, at least 1
    std::size_t bands = 0;  ///< at least 1

    /// Of all that fit `mostPlaces` and find 99.5 % of the pairs that are exactly at the threshold, the one with the most rows:
    /// it looks at the fewest pairs below. `threshold` in [0.5, 1].
    static Banding of(double threshold);

    std::size_t places() const { return rows * bands; }
    /// The share of pairs of a likeness in [0, 1] that become candidates.
    double recallAt(double likeness) const;

    static constexpr std::size_t mostPlaces = 160;
    static constexpr double leastRecall = 0.995;

    bool operator==(const Banding&) const = default;
};

}  // namespace docket::text
