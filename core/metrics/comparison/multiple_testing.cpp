#include "core/metrics/comparison/multiple_testing.h"

#include <algorithm>
#include <numeric>

namespace docket::metrics {

namespace {

std::vector<std::size_t> ascendingPlaces(std::span<const double> values) {
    std::vector<std::size_t> places(values.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [&](std::size_t place) { return values[place]; });
    return places;
}

}  // namespace

std::vector<double> adjustedByBenjaminiHochberg(std::span<const double> pValues) {
    const auto places = ascendingPlaces(pValues);
    const auto tests = static_cast<double>(pValues.size());
    std::vector<double> adjusted(pValues.size());
    double least = 1;
    for (std::size_t rank = places.size(); rank > 0; --rank) {
        const std::size_t place = places[rank - 1];
        least = std::min(least, pValues[place] * tests / static_cast<double>(rank));
        adjusted[place] = least;
    }
    return adjusted;
}

std::vector<double> adjustedByHolm(std::span<const double> pValues) {
    const auto places = ascendingPlaces(pValues);
    std::vector<double> adjusted(pValues.size());
    double greatest = 0;
    for (std::size_t rank = 0; rank < places.size(); ++rank) {
        greatest = std::max(greatest, pValues[places[rank]] * static_cast<double>(places.size() - rank));
        adjusted[places[rank]] = std::min(1.0, greatest);
    }
    return adjusted;
}

}  // namespace docket::metrics
