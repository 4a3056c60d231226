#pragma once

#include "core/base/stable_hash.h"
#include "core/calibration/reliability/outcome.h"

#include <cstddef>
#include <vector>

namespace docket::test {

/// Uniform in [0, 1).
inline double unit(SeededRandom& random) { return static_cast<double>(random.next() >> 11) * 0x1.0p-53; }

/// Outcomes of few confidences (so that many are tied), right by chance, of weights 1 to 4.
inline std::vector<calibration::Outcome> tiedOutcomes(std::size_t size, SeededRandom& random) {
    std::vector<calibration::Outcome> outcomes;
    for (std::size_t i = 0; i < size; ++i) {
        outcomes.push_back({static_cast<double>(random.below(8)) / 7, random.below(2) == 1, static_cast<double>(1 + random.below(4))});
    }
    return outcomes;
}

/// Each outcome as often as it weighs, with weight 1.
inline std::vector<calibration::Outcome> repeated(const std::vector<calibration::Outcome>& outcomes) {
    std::vector<calibration::Outcome> copies;
    for (const auto& outcome : outcomes) {
        for (int i = 0; i < static_cast<int>(outcome.weight); ++i) copies.push_back({outcome.confidence, outcome.isRight, 1});
    }
    return copies;
}

}  // namespace docket::test
