#include "ui/insights/calibration/threshold_words.h"

#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

#include <cmath>

namespace docket::ui {

namespace {

struct ThresholdWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ThresholdWords)
};

constexpr int digitsOfPrice = 2;

QString wrongLabelWords(const services::ThresholdValues& values) {
    const QString cost = costText(values.costWrong.value, digitsOfPrice, values);
    switch (values.costWrong.source) {
        case services::ValueSource::Given: return ThresholdWords::tr("Wrong label %1 (given).", "a cost").arg(cost);
        case services::ValueSource::Measured: return ThresholdWords::tr("Wrong label %1 (mean of the taxonomy).", "a cost").arg(cost);
        case services::ValueSource::Assumed: break;
    }
    return ThresholdWords::tr("Wrong label %1 (assumed: the taxonomy says nothing).", "a cost").arg(cost);
}

QString reviewWords(const services::ThresholdValues& values) {
    const QString cost = costText(values.pricePerItem, digitsOfPrice, values);
    if (!values.isInMinutes) return ThresholdWords::tr("Review %1 (given).", "a cost").arg(cost);
    if (values.minutesPerReview.source == services::ValueSource::Measured) return ThresholdWords::tr("Review %1 (its time, by %Ln decision(s)).", "a cost", forPlural(values.minutesPerReview.n)).arg(cost);
    return ThresholdWords::tr("Review %1 (its time, assumed: too few were measured).", "a cost").arg(cost);
}

QString errorRateWords(const services::ReviewerErrorRate& rate) {
    const QString share = percentOf(fixedText(100 * rate.value, 1));
    switch (rate.source) {
        case services::ErrorRateSource::Given: return ThresholdWords::tr("Total also counts reviewers’ own errors (%1, given).", "a share").arg(share);
        case services::ErrorRateSource::Gold: return ThresholdWords::tr("Total also counts reviewers’ own errors (%1 on gold items).", "a share").arg(share);
        case services::ErrorRateSource::BlindDoubles: return ThresholdWords::tr("Total also counts reviewers’ own errors (%1 by pairs of blind answers).", "a share").arg(share);
        case services::ErrorRateSource::Unknown: break;
    }
    return ThresholdWords::tr("Reviewers’ own errors are taken as none: neither gold items nor pairs of blind answers tell them.");
}

}  // namespace

QString thresholdText(double threshold) {
    constexpr double tenThousandths = 1e4;
    return shareText(std::round(threshold * tenThousandths) / tenThousandths);
}

QString costText(double cost, int digits, const services::ThresholdValues& values) {
    const QString number = fixedText(cost, digits);
    return values.isInMinutes ? ThresholdWords::tr("%1 min", "a cost in minutes").arg(number) : number;
}

int digitsFor(double most) {
    constexpr double large = 100;
    return std::abs(most) >= large ? 0 : 1;
}

QString costNote(const services::ThresholdValues& values) {
    return ThresholdWords::tr("%1 %2 %3", "sentences").arg(wrongLabelWords(values), reviewWords(values), errorRateWords(values.errorRate));
}

}  // namespace docket::ui
