#include "core/services/insights/report/report_cells.h"

#include "core/services/insights/model/figure_words.h"
#include "core/services/insights/model/model_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace docket::services {

using report::Cell;
using report::Tile;
using report::Tone;

namespace {

constexpr int shareDigits = 1;
constexpr int plainDigits = 3;

std::string methodWords(metrics::IntervalMethod method) {
    switch (method) {
        case metrics::IntervalMethod::StratifiedWilson: return "stratified Wilson";
        case metrics::IntervalMethod::ScaledWilson: return "stratified Wilson, scaled";
        case metrics::IntervalMethod::RecoveredWilson: return "Wilson of its parts";
        case metrics::IntervalMethod::StratifiedBootstrap: return "stratified bootstrap";
        case metrics::IntervalMethod::BootstrapAndWilson: return "bootstrap and Wilson";
    }
    return {};
}

std::string tooFew(std::int64_t n) { return fmt::format("too few ({})", n); }
std::string intervalWords(const std::string& interval) { return "95 %: " + interval; }

}  // namespace

std::string scaled(double value, Scale scale) { return scale == Scale::Share ? fmt::format("{:.{}f} %", 100 * value, shareDigits) : fmt::format("{:.{}f}", value, plainDigits); }

std::string scaled(const metrics::Interval& interval, Scale scale) {
    if (scale == Scale::Share) return fmt::format("{:.{}f} to {:.{}f} %", 100 * interval.low, shareDigits, 100 * interval.high, shareDigits);
    return fmt::format("{:.{}f} to {:.{}f}", interval.low, plainDigits, interval.high, plainDigits);
}

std::string grouped(std::int64_t count) {
    std::string digits = fmt::format("{}", count);
    constexpr std::size_t group = 3;
    const std::size_t sign = count < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > group + sign; at -= group) digits.insert(at - group, 1, ',');
    return digits;
}

std::string momentText(Timestamp at) {
    constexpr std::size_t minutes = 16;  // of "2026-11-02T09:15:00Z"
    std::string text = formatUtc(at).substr(0, minutes);
    std::ranges::replace(text, 'T', ' ');
    return text + " UTC";
}

std::string spaced(std::string_view word) {
    std::string text(word);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string labelText(const taxonomy::Label& label) { return label.name.empty() || label.name == label.key ? label.key : fmt::format("{} ({})", label.name, label.key); }

Cell countCell(std::int64_t count) { return {grouped(count), static_cast<double>(count)}; }
Cell numberCell(double value, int digits) { return {fmt::format("{:.{}f}", value, digits), value}; }
Cell shareCell(double share) { return {scaled(share, Scale::Share), share}; }
Cell missingCell(std::string words) { return {std::move(words), std::nullopt, Tone::Missing}; }
Cell momentCell(const std::optional<Timestamp>& at) { return {at ? momentText(*at) : std::string()}; }

Cell figureCell(const metrics::TrafficFigure& figure, std::int64_t n, Scale scale) {
    if (whyNot(figure.figure, n)) return missingCell(whyNotText(figure.figure, n));
    return {scaled(*figure.figure.value, scale), figure.figure.value};
}

Cell intervalCell(const metrics::TrafficFigure& figure, std::int64_t n, Scale scale) {
    if (whyNot(figure.figure, n) || !figure.interval) return {};
    return {scaled(*figure.interval, scale)};
}

Cell shareCell(const metrics::Share& share) { return share.n < fewestItems ? missingCell(tooFew(share.n)) : shareCell(*share.value()); }
Cell intervalCell(const metrics::Share& share) { return share.n < fewestItems ? Cell{} : Cell{scaled(*share.interval(), Scale::Share)}; }

Tile figureTile(std::string name, const metrics::TrafficFigure& figure, std::int64_t n, Scale scale, std::string_view of) {
    Tile tile{std::move(name), figureCell(figure, n, scale), {}, fmt::format("of {} {}", grouped(n), of)};
    if (whyNot(figure.figure, n) || !figure.interval) return tile;
    tile.interval = intervalWords(scaled(*figure.interval, scale));
    tile.basis += "; " + methodWords(figure.method);
    return tile;
}

Tile shareTile(std::string name, const metrics::Share& share, std::string_view of) {
    Tile tile{std::move(name), shareCell(share), {}, fmt::format("{} of {} {}", grouped(share.count), grouped(share.n), of)};
    if (share.n >= fewestItems) tile.interval = intervalWords(scaled(*share.interval(), Scale::Share));
    return tile;
}

Tile differenceTile(std::string name, const metrics::ShareDifference& difference, std::string_view of) {
    Tile tile{std::move(name), missingCell(tooFew(difference.fewest())), {}, fmt::format("{} and {} {}", grouped(difference.one.n), grouped(difference.other.n), of)};
    if (difference.fewest() < fewestItems) return tile;
    const metrics::Interval interval = *difference.interval();
    tile.value = {fmt::format("{:+.1f} points", 100 * *difference.value()), difference.value()};
    tile.interval = intervalWords(fmt::format("{:+.1f} to {:+.1f}", 100 * interval.low, 100 * interval.high));
    return tile;
}

Cell estimateCell(const agreement::Estimate& figure) {
    if (figure.undefined == agreement::Undefined::TooFew) return missingCell(tooFew(figure.items));
    if (!figure.value) return missingCell(spaced(toString(*figure.undefined)));
    return {scaled(*figure.value, Scale::Plain), figure.value};
}

Tile estimateTile(std::string name, const agreement::Estimate& figure) {
    Tile tile{std::move(name), estimateCell(figure), {}, fmt::format("of {} items that two or more reviewed", grouped(figure.items))};
    if (figure.value && figure.interval) tile.interval = intervalWords(scaled(metrics::Interval{figure.interval->low, figure.interval->high}, Scale::Plain));
    return tile;
}

std::optional<report::NumberBounds> boundsOf(const std::optional<metrics::Interval>& interval) {
    return interval ? std::optional(report::NumberBounds{interval->low, interval->high}) : std::nullopt;
}

report::Paragraph missing(std::string words) { return {std::move(words), Tone::Missing}; }

}  // namespace docket::services
