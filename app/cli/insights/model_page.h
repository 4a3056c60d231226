#pragma once

#include "core/services/insights/model/model_figures.h"

#include <iosfwd>
#include <string>

namespace docket::cli {

/// The JSON object of `docket stats --page model`, on one line; resources/schemas/stats.schema.json describes it.
std::string modelPageJson(const services::TrafficTable& table, const services::ModelQuestion& question, const services::ModelFigures& figures);

/// The same for people, without the cells of the confusion matrix but for the largest.
void printModelPage(const services::TrafficTable& table, const services::ModelQuestion& question, const services::ModelFigures& figures, std::ostream& out);

}  // namespace docket::cli
