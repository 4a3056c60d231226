#include "core/services/insights/calibration/threshold_words.h"

#include <fmt/format.h>

namespace docket::services {

std::string sampleText(const ReferenceSample& sample) {
    std::string text = fmt::format("{} references, {} of them from the audit", sample.size(), sample.audited);
    if (sample.withoutLabel > 0) text += fmt::format("; {} without a label are wrong and counted apart", sample.withoutLabel);
    if (sample.led > 0) text += fmt::format("; {} were answered with the suggestion in sight", sample.led);
    if (sample.notDrawn > 0) text += fmt::format("; {} were sent by hand or for a study and are left out", sample.notDrawn);
    if (sample.waiting > 0) text += fmt::format("; {} wait", sample.waiting);
    return text;
}

std::string thresholdText(const std::optional<double>& threshold) { return threshold ? fmt::format("{:.4g}", *threshold) : std::string("nothing"); }

std::string sourceText(const StartingValue& value, std::string_view measured, std::string_view assumed) {
    switch (value.source) {
        case ValueSource::Measured: return fmt::format("{} {}", measured, value.n);
        case ValueSource::Assumed: return std::string(assumed);
        case ValueSource::Given: return "given";
    }
    return {};
}

std::string sourceText(const ReviewerErrorRate& rate) {
    switch (rate.source) {
        case ErrorRateSource::Given: return "given";
        case ErrorRateSource::Gold: return fmt::format("{} of {} answers to gold items were wrong", rate.share.count, rate.share.n);
        case ErrorRateSource::BlindDoubles: return fmt::format("{} of {} pairs of blind answers differed", rate.share.count, rate.share.n);
        case ErrorRateSource::Unknown: return "taken as none: neither gold items nor blind doubles say it";
    }
    return {};
}

std::string promiseText(const calibration::Promise& promise) {
    if (promise.threshold) return fmt::format("from {:.4g} on: at most {:.2f} % by {} reviewed items", *promise.threshold, 100 * promise.upperBound.value_or(1), promise.audited);
    if (promise.needed) return fmt::format("not to be had with {} reviewed items; about {} like these are needed", promise.audited, *promise.needed);
    return fmt::format("not to be had with {} reviewed items: too many of them are wrong", promise.audited);
}

}  // namespace docket::services
