#include "ui/insights/insights_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace docket::ui {

namespace {

using services::ReviewerFigures;

struct InsightsWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::InsightsWords)
};

QString fixed(double value, int digits) {
    const double power = std::pow(10.0, digits);
    return QLocale().toString(std::round(value * power) / power + 0.0, 'f', digits);  // no minus before a zero
}

QString signedFixed(double value, int digits) {
    const QString text = fixed(value, digits);
    return value > 0 && text != fixed(0, digits) ? InsightsWords::tr("+%1", "a number that is more than zero").arg(text) : text;
}

QString between(const QString& low, const QString& high) { return InsightsWords::tr("%1 to %2", "an interval").arg(low, high); }

QString why(agreement::Undefined reason, std::int64_t items) {
    switch (reason) {
        case agreement::Undefined::TooFew: return tooFewText(items);
        case agreement::Undefined::OneClassOnly: return InsightsWords::tr("all answers the same");
        case agreement::Undefined::NotGiven: return InsightsWords::tr("on no shared item");
        default: return InsightsWords::tr("nothing to compare");
    }
}

}  // namespace

QString tooFewText(std::int64_t observations) { return InsightsWords::tr("too few (%L1)", "instead of a figure; how many it would rest on").arg(qlonglong{observations}); }

QString percentText(const metrics::Share& share) {
    if (!ReviewerFigures::isGiven(share.n)) return tooFewText(share.n);
    return InsightsWords::tr("%1 %", "a share").arg(fixed(100 * *share.value(), 1));
}

QString percentIntervalText(const metrics::Share& share) {
    if (!ReviewerFigures::isGiven(share.n)) return tooFewText(share.n);
    const auto interval = *share.interval();
    return InsightsWords::tr("%1 %", "a share").arg(between(fixed(100 * interval.low, 1), fixed(100 * interval.high, 1)));
}

QString pointsText(const metrics::ShareDifference& difference) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return tooFewText(difference.fewest());
    return signedFixed(100 * *difference.value(), 1);
}

QString pointsIntervalText(const metrics::ShareDifference& difference) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return tooFewText(difference.fewest());
    const auto interval = *difference.interval();
    return between(signedFixed(100 * interval.low, 1), signedFixed(100 * interval.high, 1));
}

QString secondsText(const metrics::Median& time) {
    if (!ReviewerFigures::isGiven(time.n)) return tooFewText(time.n);
    const double seconds = *time.value / 1000;
    return InsightsWords::tr("%1 s", "seconds").arg(fixed(seconds, seconds < 10 ? 1 : 0));
}

QString coefficientText(const agreement::Estimate& figure) {
    return figure.value ? fixed(*figure.value, 2) : why(figure.undefined.value_or(agreement::Undefined::NoItems), figure.items);
}

QString coefficientIntervalText(const agreement::Estimate& figure) {
    if (!figure.value || !figure.interval) return {};
    return between(fixed(figure.interval->low, 2), fixed(figure.interval->high, 2));
}

QString reviewerText(ReviewerId reviewer, const ReviewerFigures& figures) {
    const auto* row = figures.find(reviewer);
    return row == nullptr ? InsightsWords::tr("Reviewer %L1").arg(qlonglong{reviewer.value}) : oneLine(toQt(row->name));
}

QString labelText(LabelId label, const ReviewerFigures& figures) {
    const taxonomy::Label* found = figures.taxonomy.find(label);
    return found == nullptr ? InsightsWords::tr("Label %L1").arg(qlonglong{label.value}) : oneLine(toQt(found->name));
}

}  // namespace docket::ui
