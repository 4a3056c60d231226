#pragma once

#include "core/calibration/reliability/outcome.h"

#include <string_view>
#include <vector>

namespace docket::test {

/// Sixty outcomes of evenly spaced confidences without ties.
inline std::vector<calibration::Outcome> tieFreeOutcomes() {
    constexpr std::string_view right = "000000000000000000000000010001010010110001101111010011011111";
    std::vector<calibration::Outcome> outcomes;
    for (std::size_t i = 0; i < right.size(); ++i) outcomes.push_back({0.013 + static_cast<double>(i) * 0.974 / 59, right[i] == '1', 1});
    return outcomes;
}

/// Fifty outcomes of the few round confidences that language models state.
inline std::vector<calibration::Outcome> coarseOutcomes() {
    struct Value {
        double confidence;
        std::string_view right;
    };
    std::vector<calibration::Outcome> outcomes;
    for (const auto& [confidence, right] : {Value{0.8, "1111111000"}, Value{0.85, "11101"}, Value{0.9, "11111111111111111000"},
                                            Value{0.95, "1111111110"}, Value{1, "11110"}}) {
        for (const char each : right) outcomes.push_back({confidence, each == '1', 1});
    }
    return outcomes;
}

}  // namespace docket::test
