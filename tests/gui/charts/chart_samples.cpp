#include "tests/gui/charts/chart_samples.h"

#include "ui/common/words/text.h"

#include <array>
#include <cmath>

namespace docket::test {

using namespace ui;

SeriesData escalationPerDay() {
    constexpr int days = 60;
    constexpr int gap = 33;
    const QDate begin(2026, 9, 25);
    SeriesData data{.series = {{.name = QStringLiteral("Escalated"), .points = {}}}, .across = {AxisKind::Time, QStringLiteral("Day")}, .up = {AxisKind::Share, QString(), 0.068, 0.102}};
    for (int day = 0; day < days; ++day) {
        const double x = timeAt(begin.addDays(day));
        const bool isLate = day >= days - 3;
        const double share = isLate ? 0.093 + 0.0025 * (day - days + 3) : 0.082 + 0.004 * std::sin(day * 1.7) * std::cos(day * 0.31);
        SeriesPoint point{x, share, QStringLiteral("%1: %2").arg(axisText(x, AxisKind::Time), axisText(share, AxisKind::Share))};
        if (day == gap) point.y = std::nullopt;
        point.isWeak = isLate;
        data.series.front().points.push_back(point);
    }
    data.band = {{timeAt(begin), 0.073, 0.089}, {timeAt(begin.addDays(days - 1)), 0.073, 0.089}};
    data.bandWords = QStringLiteral("usual range, 3 σ");
    data.marks = {{timeAt(begin.addDays(38)), QStringLiteral("v7")}, {timeAt(begin.addDays(48)), QStringLiteral("prompt 12")}};
    return data;
}

SeriesData costPerThreshold() {
    constexpr int first = 50;
    constexpr int last = 98;
    constexpr int firstEstimate = 92;
    SeriesData data{.series = {{QStringLiteral("Total"), {}, 1}, {QStringLiteral("Wrong labels routed"), {}, 3}, {QStringLiteral("Review"), {}, 4}},
                    .across = {AxisKind::Number, QStringLiteral("threshold"), 0.5, 0.98},
                    .up = {AxisKind::Number, QStringLiteral("€ per day"), 0.0}};
    for (int hundredth = first; hundredth <= last; ++hundredth) {
        const double x = hundredth / 100.0;
        const double review = 40 + 350 * std::pow((x - 0.5) / 0.37, 1.4) + 1700 * std::pow(std::max(0.0, x - 0.88) / 0.1, 3);
        const double wrong = 1820 - 2400 * (x - 0.5) - 900 * std::pow(std::max(0.0, x - 0.9) / 0.08, 2) + 200 * (x - 0.5);
        for (std::size_t line = 0; line < 3; ++line) {
            const double cost = std::array{wrong + review, wrong, review}[line];
            SeriesPoint point{x, cost, QStringLiteral("%1 at %2: %3 €").arg(data.series[line].name, shareText(x), axisText(cost, AxisKind::Number))};
            point.isEstimate = line == 1 && hundredth > firstEstimate;
            data.series[line].points.push_back(point);
        }
    }
    data.marks = {{0.8, QStringLiteral("now 0.80")}};
    data.ranges = {{0.885, 0.98, QStringLiteral("over capacity")}};
    data.position = SeriesPosition{.at = 0.87, .low = 0.5, .high = 0.98, .step = 0.01, .home = 0.87, .words = QStringLiteral("lowest 0.87")};
    return data;
}

std::vector<ReliabilityBin> reliabilityBins() {
    constexpr std::array<std::int64_t, 10> counts = {0, 0, 180, 420, 610, 780, 1010, 1280, 1890, 15214};
    std::vector<ReliabilityBin> bins;
    for (int bin = 0; bin < 10; ++bin) {
        const double from = bin / 10.0;
        const std::int64_t count = counts[static_cast<std::size_t>(bin)];
        const double stated = from + 0.05;
        const double right = std::pow(stated, 1.3);
        const double around = count == 0 ? 0 : 1 / std::sqrt(static_cast<double>(count));
        const QString words = QStringLiteral("Stated %1: %2 right").arg(shareText(stated), axisText(right, AxisKind::Share));
        bins.push_back({from, from + 0.1, count, stated, right, right - around, std::min(1.0, right + around), words, bin == 3});
    }
    return bins;
}

std::vector<Bar> labelsByF1() {
    std::vector<Bar> bars;
    int tenth = 5;
    for (const std::int64_t count : {1, 5, 14, 34, 23}) {
        const QString name = QStringLiteral("%1–%2").arg(tenth / 10.0, 0, 'f', 1).arg((tenth + 1) / 10.0, 0, 'f', 1);
        bars.push_back({name, count, QStringLiteral("F1 %1: %2 labels").arg(name).arg(count), tenth < 7});
        ++tenth;
    }
    return bars;
}

SmallMultiplesData shareOfGroups() {
    constexpr int weeks = 9;
    const std::array<std::pair<const char*, double>, 9> groups = {
        {{"Cards", 0.206}, {"PIN & access", 0.07}, {"Virtual cards", 0.046}, {"Card payments", 0.2}, {"Fees & rates", 0.158}, {"Cash & ATM", 0.083}, {"Top-ups", 0.086},
         {"Transfers", 0.059}, {"Identity & account", 0.056}}};
    SmallMultiplesData data{.lines = {}, .steps = {}, .names = QStringLiteral("Group"), .kind = AxisKind::Share, .low = 0, .high = 0.26};
    for (int week = 0; week < weeks; ++week) data.steps.push_back(axisText(timeAt(QDate(2026, 9, 21).addDays(7 * week)), AxisKind::Time));
    for (const auto& [name, usual] : groups) {
        const bool isWeak = usual == 0.059;
        SmallLine line{QLatin1String(name), isWeak ? QStringLiteral("+3.8 points") : QStringLiteral("−0.3 points"), {}, usual, isWeak, {}};
        for (int week = 0; week < weeks; ++week) line.values.emplace_back(usual + 0.004 * std::sin(week * 2.1) + (isWeak && week > 6 ? 0.019 * (week - 6) : 0));
        if (usual == 0.046) line.values[4] = std::nullopt;
        line.words = QStringLiteral("%1: %2, %3").arg(line.name, axisText(*line.values.back(), AxisKind::Share), line.change);
        data.lines.push_back(line);
    }
    return data;
}

ConfusionData confusionOf(int labels) {
    ConfusionData data{QStringLiteral("Final label"), QStringLiteral("Model’s label"), QStringLiteral("other"), {}, {}, {}};
    for (int row = 0; row < labels; ++row) {
        data.names.push_back(QStringLiteral("Card payment wrong exchange rate %1").arg(row));
        auto& counts = data.counts.emplace_back();
        for (int column = 0; column < labels; ++column) {
            const int beside = (row * 7 + column * 3) % 5 == 0 ? (row + column) % 40 : 0;
            counts.push_back(row == column ? 120 + 31 * row % 400 : beside);
        }
        data.other.push_back(10 + row % 30);
    }
    return data;
}

std::vector<CurveDot> learningCurve() {
    std::vector<CurveDot> dots;
    for (const double count : {20.0, 40.0, 80.0, 160.0}) {
        const double share = 0.4 + 0.08 * std::log2(count / 10);
        dots.push_back({count, {.value = share, .low = share - 0.05, .high = share + 0.05}, QStringLiteral("%1: %2").arg(count).arg(share)});
    }
    return dots;
}

}  // namespace docket::test
