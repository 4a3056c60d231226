#include "ui/insights/traffic/traffic_words.h"

#include "core/services/insights/model/model_figures.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct TrafficWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::TrafficWords)
};

bool isGiven(const metrics::TrafficFigure& figure, std::int64_t n) { return figure.figure.value && n >= services::fewestItems; }

/// Instead of the value.
QString whyNot(const metrics::TrafficFigure& figure, std::int64_t n) {
    if (n < services::fewestItems || !figure.figure.undefined) return tooFewText(n);
    switch (*figure.figure.undefined) {
        case metrics::Undefined::NeverPredicted: return TrafficWords::tr("never predicted");
        case metrics::Undefined::NeverInReference: return TrafficWords::tr("never the final label");
        case metrics::Undefined::NoReviewedItem: return TrafficWords::tr("no audit");
        default: return TrafficWords::tr("not defined");
    }
}

}  // namespace

QString shareText(const metrics::TrafficFigure& figure, std::int64_t n) { return isGiven(figure, n) ? percentOf(fixedText(100 * *figure.figure.value, 1)) : whyNot(figure, n); }

QString shareIntervalText(const metrics::TrafficFigure& figure, std::int64_t n) {
    if (!isGiven(figure, n) || !figure.interval) return {};
    return percentOf(betweenText(fixedText(100 * figure.interval->low, 1), fixedText(100 * figure.interval->high, 1)));
}

QString scoreText(const metrics::TrafficFigure& figure, std::int64_t n, int digits) { return isGiven(figure, n) ? fixedText(*figure.figure.value, digits) : whyNot(figure, n); }

QString scoreIntervalText(const metrics::TrafficFigure& figure, std::int64_t n, int digits) {
    if (!isGiven(figure, n) || !figure.interval) return {};
    return betweenText(fixedText(figure.interval->low, digits), fixedText(figure.interval->high, digits));
}

QString methodText(metrics::IntervalMethod method) {
    switch (method) {
        case metrics::IntervalMethod::StratifiedWilson: return TrafficWords::tr("95 % interval by Wilson’s score in strata (Yan and Su 2010)");
        case metrics::IntervalMethod::ScaledWilson: return TrafficWords::tr("95 % interval by Wilson’s score in strata, shorter by what the model’s confidence tells");
        case metrics::IntervalMethod::RecoveredWilson: return TrafficWords::tr("95 % interval from Wilson’s intervals of its parts (Newcombe 2001)");
        case metrics::IntervalMethod::StratifiedBootstrap: return TrafficWords::tr("95 % interval by 2,000 draws within strata (Efron 1987)");
        case metrics::IntervalMethod::BootstrapAndWilson: return TrafficWords::tr("95 % interval by 2,000 draws within strata, wider by what an audit without an error may have missed");
    }
    return {};
}

QString labelName(const services::TrafficTable& table, services::LabelNumber label) {
    return label == services::noLabel ? TrafficWords::tr("no label") : oneLine(toQt(table.taxonomy().labels()[label].name));
}

}  // namespace docket::ui
