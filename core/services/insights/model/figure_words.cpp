#include "core/services/insights/model/figure_words.h"

#include "core/services/insights/model/model_figures.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

std::string numbersText(const metrics::TrafficFigure& figure, std::int64_t n, double scale, const char* unit, int digits) {
    if (whyNot(figure.figure, n)) return whyNotText(figure.figure, n);
    std::string text = fmt::format("{:.{}f}{}", scale * *figure.figure.value, digits, unit);
    if (figure.interval) text += fmt::format(" [{:.{}f}, {:.{}f}]", scale * figure.interval->low, digits, scale * figure.interval->high, digits);
    return text;
}

}  // namespace

std::optional<std::string_view> whyNot(const metrics::Figure& figure, std::int64_t n) {
    if (figure.undefined) return toString(*figure.undefined);
    if (n < fewestItems) return "too_few";
    return std::nullopt;
}

std::string whyNotText(const metrics::Figure& figure, std::int64_t n) {
    if (!figure.undefined || n < fewestItems) return fmt::format("too few ({})", n);
    switch (*figure.undefined) {
        case metrics::Undefined::NoItems: return "no items";
        case metrics::Undefined::NeverPredicted: return "never predicted";
        case metrics::Undefined::NeverInReference: return "never final";
        case metrics::Undefined::NoReviewedItem: return "no audit";
        default: return "not defined";
    }
}

std::string figureText(const metrics::TrafficFigure& figure, std::int64_t n) { return numbersText(figure, n, 1, "", 3); }
std::string shareFigureText(const metrics::TrafficFigure& figure, std::int64_t n) { return numbersText(figure, n, 100, " %", 1); }

std::string_view toString(metrics::IntervalMethod method) {
    switch (method) {
        case metrics::IntervalMethod::StratifiedWilson: return "stratified_wilson";
        case metrics::IntervalMethod::ScaledWilson: return "scaled_wilson";
        case metrics::IntervalMethod::RecoveredWilson: return "recovered_wilson";
        case metrics::IntervalMethod::StratifiedBootstrap: return "stratified_bootstrap";
        case metrics::IntervalMethod::BootstrapAndWilson: return "bootstrap_and_wilson";
    }
    return "stratified_wilson";
}

}  // namespace docket::services
