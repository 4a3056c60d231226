#include "app/cli/insights/figure_json.h"

#include "app/cli/json_lines.h"
#include "core/services/insights/model/figure_words.h"

namespace docket::cli {

using nlohmann::ordered_json;

ordered_json figureJson(const metrics::TrafficFigure& figure, std::int64_t n) {
    const auto why = services::whyNot(figure.figure, n);
    const auto interval = why ? std::nullopt : figure.interval;
    return {{"value", why ? ordered_json() : orNull(figure.figure.value)},
            {"low", interval ? ordered_json(interval->low) : ordered_json()},
            {"high", interval ? ordered_json(interval->high) : ordered_json()},
            {"interval", interval ? ordered_json(services::toString(figure.method)) : ordered_json()},
            {"n", n},
            {"why", orNull(why)}};
}

ordered_json figureJson(const metrics::Figure& figure, std::int64_t n) { return figureJson(metrics::TrafficFigure{figure, std::nullopt, {}}, n); }

}  // namespace docket::cli
