#pragma once

#include "app/cli/insights/traffic_options.h"

#include <nlohmann/json.hpp>

#include <string>

namespace docket::cli {

// Pages of Insights as `docket stats --page` tells them, each by the command that tells it, too, with that command's defaults. For .cpp files of
// this room.

struct PageQuestion {
    services::TrafficQuestion traffic;
    services::References references = services::References::Unled;
    services::Population population = services::Population::Weighted;
};

/// A page in both of its forms.
struct TellsPage {
    nlohmann::ordered_json object;
    std::string text;
};

Result<TellsPage> modelPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment);
/// What `docket calibrate` says as calibrate{} and `docket thresholds` as thresholds{}: of one model and prompt version, that which predicted last
/// unless others are named.
Result<TellsPage> calibrationPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment);
/// Of predictions that were read with their scores.
Result<TellsPage> thresholdsPart(ports::Workspace& workspace, const services::TrafficTable& table, services::References references, Environment& environment);
/// Of answers given in the period, whatever model they were about.
Result<TellsPage> reviewersPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment);
/// With every series.
Result<TellsPage> driftPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment);

}  // namespace docket::cli
