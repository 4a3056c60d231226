#include "core/services/insights/model/side_bands.h"

namespace docket::services {

metrics::SideBands sideBands(const TrafficTable& table) {
    std::vector<double> escalated;
    std::vector<double> accepted;
    for (const CountedPrediction& prediction : table.predictions()) {
        if (prediction.confidence < 0 || prediction.route == Route::Unrouted) continue;
        (prediction.route == Route::Escalated ? escalated : accepted).push_back(prediction.confidence);
    }
    return {metrics::quantileBands(std::move(escalated)), metrics::quantileBands(std::move(accepted))};
}

metrics::TrafficItem trafficItem(const CountedPrediction& prediction, std::optional<std::uint32_t> predicted, double rightness) {
    metrics::TrafficItem item{prediction.route == Route::Escalated ? metrics::Side::Escalated : metrics::Side::Accepted, predicted, std::nullopt, rightness};
    if (prediction.confidence >= 0) item.confidence = prediction.confidence;
    return item;
}

}  // namespace docket::services
