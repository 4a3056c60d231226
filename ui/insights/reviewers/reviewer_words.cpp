#include "ui/insights/reviewers/reviewer_words.h"

#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

using services::ReviewerFigures;

struct ReviewerWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ReviewerWords)
};

QString why(agreement::Undefined reason, std::int64_t items) {
    switch (reason) {
        case agreement::Undefined::TooFew: return tooFewText(items);
        case agreement::Undefined::OneClassOnly: return ReviewerWords::tr("all answers the same");
        case agreement::Undefined::NotGiven: return ReviewerWords::tr("on no shared item");
        default: return ReviewerWords::tr("nothing to compare");
    }
}

}  // namespace

QString percentText(const metrics::Share& share) {
    if (!ReviewerFigures::isGiven(share.n)) return tooFewText(share.n);
    return percentOf(fixedText(100 * *share.value(), 1));
}

QString percentIntervalText(const metrics::Share& share) {
    if (!ReviewerFigures::isGiven(share.n)) return tooFewText(share.n);
    const auto interval = *share.interval();
    return percentOf(betweenText(fixedText(100 * interval.low, 1), fixedText(100 * interval.high, 1)));
}

QString pointsText(const metrics::ShareDifference& difference) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return tooFewText(difference.fewest());
    return signedFixedText(100 * *difference.value(), 1);
}

QString pointsIntervalText(const metrics::ShareDifference& difference) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return tooFewText(difference.fewest());
    const auto interval = *difference.interval();
    return betweenText(signedFixedText(100 * interval.low, 1), signedFixedText(100 * interval.high, 1));
}

QString secondsText(const metrics::Median& time) {
    if (!ReviewerFigures::isGiven(time.n)) return tooFewText(time.n);
    const double seconds = *time.value / 1000;
    return ReviewerWords::tr("%1 s", "seconds").arg(fixedText(seconds, seconds < 10 ? 1 : 0));
}

QString coefficientText(const agreement::Estimate& figure) {
    return figure.value ? fixedText(*figure.value, 2) : why(figure.undefined.value_or(agreement::Undefined::NoItems), figure.items);
}

QString coefficientIntervalText(const agreement::Estimate& figure) {
    if (!figure.value || !figure.interval) return {};
    return betweenText(fixedText(figure.interval->low, 2), fixedText(figure.interval->high, 2));
}

QString reviewerText(ReviewerId reviewer, const ReviewerFigures& figures) {
    const auto* row = figures.find(reviewer);
    return row == nullptr ? ReviewerWords::tr("Reviewer %L1").arg(qlonglong{reviewer.value}) : oneLine(toQt(row->name));
}

QString labelText(LabelId label, const ReviewerFigures& figures) {
    const taxonomy::Label* found = figures.taxonomy.find(label);
    return found == nullptr ? ReviewerWords::tr("Label %L1").arg(qlonglong{label.value}) : oneLine(toQt(found->name));
}

}  // namespace docket::ui
