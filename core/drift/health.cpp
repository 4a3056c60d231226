#include "core/drift/health.h"

#include <algorithm>

namespace docket::drift {

namespace {

constexpr std::array<std::string_view, 6> detectorWords = {"label_drift", "prompt_brittleness", "format_errors", "minority_neglect", "silent_degradation", "upstream_shift"};
constexpr std::array<std::string_view, 4> healthWords = {"fine", "cannot_tell", "look", "act"};

template <class Value>
std::optional<Value> placeOf(std::string_view word, const auto& words) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

}  // namespace

std::string_view toString(Detector detector) { return detectorWords[static_cast<std::size_t>(detector)]; }
std::optional<Detector> parseDetector(std::string_view word) { return placeOf<Detector>(word, detectorWords); }
std::string_view toString(Health health) { return healthWords[static_cast<std::size_t>(health)]; }
std::optional<Health> parseHealth(std::string_view word) { return placeOf<Health>(word, healthWords); }

}  // namespace docket::drift
