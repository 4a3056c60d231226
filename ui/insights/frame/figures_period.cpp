#include "ui/insights/frame/figures_period.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::PeriodWords)
};

}  // namespace

std::optional<Timestamp> beginOf(FiguresPeriod period, Timestamp now) {
    constexpr std::int64_t minutesOfDay = 24 * 60;
    const auto before = [now](std::int64_t days) { return Timestamp{now.ms - minutes(days * minutesOfDay).ms}; };
    switch (period) {
        case FiguresPeriod::All: return std::nullopt;
        case FiguresPeriod::Week: return before(7);
        case FiguresPeriod::Month: return before(30);
        case FiguresPeriod::Quarter: return before(90);
    }
    return std::nullopt;
}

QString periodText(FiguresPeriod period, const QString& all) {
    switch (period) {
        case FiguresPeriod::All: return all;
        case FiguresPeriod::Week: return PeriodWords::tr("Last 7 days");
        case FiguresPeriod::Month: return PeriodWords::tr("Last 30 days");
        case FiguresPeriod::Quarter: return PeriodWords::tr("Last 90 days");
    }
    return {};
}

}  // namespace docket::ui
