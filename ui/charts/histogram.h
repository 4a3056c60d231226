#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace docket::ui {

/// A single value on which many sit.
struct HistogramStem {
    double value = 0;
    std::int64_t count = 0;

    bool operator==(const HistogramStem&) const = default;
};

/// How values from 0 to 1 of one of several groups are spread.
struct HistogramStrip {
    QString name;
    QString words;                      ///< what there is to say of it
    std::vector<std::int64_t> bars{};   ///< by bands of equal width from 0 to 1, without what the stems stand for; empty: there are no values
    std::vector<HistogramStem> stems{}; ///< ascending

    bool operator==(const HistogramStrip&) const = default;
};

/// How high a strip is drawn: its axis ends at `top`, with a line at each `step`. A few bars that would dwarf all others are cut
/// there.
struct HistogramHeight {
    std::int64_t top = 1;
    std::int64_t step = 1;
    std::int64_t cut = 0;  ///< how many values the bars and stems stand for that are higher
};

/// How many values it shows.
std::int64_t countIn(const HistogramStrip& strip);

HistogramHeight heightOf(const HistogramStrip& strip);

/// The tenth at which an axis begins that shows every value, and everything from `mark` on.
double beginOfAxis(std::span<const HistogramStrip> strips, double mark);

/// The border of a band below, as it is written.
double borderOf(std::size_t band, std::size_t bands);

}  // namespace docket::ui
