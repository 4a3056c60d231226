#pragma once

#include "ui/charts/plot/plot_scale.h"

#include <QString>

#include <optional>
#include <vector>

namespace docket::ui {

/// A point of a line.
struct SeriesPoint {
    double x = 0;
    std::optional<double> y{};     ///< nullopt: there is none here, and the line has a gap
    QString words{};               ///< all that the point tells
    std::optional<double> low{};   ///< of its interval: both or neither
    std::optional<double> high{};
    bool isWeak = false;           ///< to be looked at: an ochre square
    bool isEstimate = false;       ///< the line that leads here is dashed: it rests on less than the rest

    bool operator==(const SeriesPoint&) const = default;
};

struct Series {
    QString name;                    ///< in the legend, where there are several, and over its column of the table
    std::vector<SeriesPoint> points; ///< by rising x
    int colour = 1;                  ///< 1 to chartColours, with its dash
    bool hasMarkers = false;         ///< at each point

    bool operator==(const Series&) const = default;
};

/// Where values usually are at an x.
struct BandPoint {
    double x = 0;
    double low = 0;
    double high = 0;

    bool operator==(const BandPoint&) const = default;
};

/// A dashed upright line with words over it: a change of version, a setting.
struct ChartMark {
    double x = 0;
    QString words;

    bool operator==(const ChartMark&) const = default;
};

enum class RangeGround { Warn, Soft };

/// Part of the x axis on a ground of its own, with words over it.
struct ChartRange {
    double from = 0;
    double to = 0;
    QString words;
    RangeGround ground = RangeGround::Warn;

    bool operator==(const ChartRange&) const = default;
};

struct SeriesAxis {
    AxisKind kind = AxisKind::Number;
    QString words{};                 ///< what its numbers are: beside it, and over its column of the table
    std::optional<double> low{};     ///< where the axis begins and ends; nullopt: where the figures do, on round numbers upwards
    std::optional<double> high{};

    bool operator==(const SeriesAxis&) const = default;
};

/// An x that keys and the pointer move. Left and Right move it by a step, PgUp and PgDown by five, Home to `home`.
struct SeriesPosition {
    double at = 0;
    double low = 0;
    double high = 1;
    double step = 0.01;
    std::optional<double> home{};  ///< nullopt: `low`
    QString words{};               ///< over its line

    bool operator==(const SeriesPosition&) const = default;
};

/// All that a chart of lines shows. Other data comes with the position that it is to have then.
struct SeriesData {
    std::vector<Series> series;
    SeriesAxis across;
    SeriesAxis up;
    std::vector<BandPoint> band{};   ///< by rising x
    QString bandWords{};
    std::vector<ChartMark> marks{};
    std::vector<ChartRange> ranges{};
    std::optional<SeriesPosition> position{};

    bool operator==(const SeriesData&) const = default;
};

}  // namespace docket::ui
