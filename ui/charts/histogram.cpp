#include "ui/charts/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::ui {

namespace {

constexpr double wantedLines = 3;   // over the line of 0
constexpr double dwarfing = 4;      // times what three quarters of the bars stay below
constexpr double shownOfCut = 3;    // times that

std::vector<std::int64_t> sortedHeights(const HistogramStrip& strip) {
    std::vector<std::int64_t> heights;
    for (const std::int64_t bar : strip.bars) {
        if (bar > 0) heights.push_back(bar);
    }
    for (const HistogramStem& stem : strip.stems) heights.push_back(stem.count);
    std::ranges::sort(heights);
    return heights;
}

/// 1, 2 or 5 of a power of ten, `least` or the next above it.
std::int64_t roundStep(double least) {
    std::int64_t power = 1;
    while (static_cast<double>(power) * 10 <= least) power *= 10;
    for (const std::int64_t times : {1, 2, 5}) {
        if (static_cast<double>(times * power) >= least) return times * power;
    }
    return 10 * power;
}

}  // namespace

std::int64_t countIn(const HistogramStrip& strip) {
    const auto inBars = std::accumulate(strip.bars.begin(), strip.bars.end(), std::int64_t{0});
    return std::accumulate(strip.stems.begin(), strip.stems.end(), inBars, [](std::int64_t sum, const HistogramStem& stem) { return sum + stem.count; });
}

HistogramHeight heightOf(const HistogramStrip& strip) {
    const auto heights = sortedHeights(strip);
    if (heights.empty()) return {};
    const auto most = static_cast<double>(heights.back());
    const auto usual = static_cast<double>(heights[heights.size() * 3 / 4]);
    const double reach = most > dwarfing * usual ? shownOfCut * usual : most;
    HistogramHeight height{.step = roundStep(reach / wantedLines)};
    height.top = static_cast<std::int64_t>(std::ceil(reach / static_cast<double>(height.step))) * height.step;
    for (const std::int64_t each : heights) height.cut += each > height.top ? each : 0;
    return height;
}

double beginOfAxis(std::span<const HistogramStrip> strips, double mark) {
    constexpr double tenths = 10;
    double least = std::min(mark, 1 - 1 / tenths);
    for (const HistogramStrip& strip : strips) {
        const auto first = std::ranges::find_if(strip.bars, [](std::int64_t bar) { return bar > 0; });
        if (first != strip.bars.end()) least = std::min(least, borderOf(static_cast<std::size_t>(first - strip.bars.begin()), strip.bars.size()));
        if (!strip.stems.empty()) least = std::min(least, strip.stems.front().value);
    }
    return std::floor(least * tenths) / tenths;
}

double borderOf(std::size_t band, std::size_t bands) { return static_cast<double>(band) / static_cast<double>(bands); }

}  // namespace docket::ui
