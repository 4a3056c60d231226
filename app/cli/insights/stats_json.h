#pragma once

#include "core/services/insights/stats_service.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace docket::cli {

// For .cpp files of this room.

/// The JSON object of `docket stats`; its fields are told by the command's help. `since` and `model`: as they were asked for; empty: not.
nlohmann::ordered_json statsJson(const services::Stats& stats, const std::string& since, const std::string& model);

/// Key of a label, or its number where the taxonomy has lost it.
std::string keyOf(const taxonomy::Taxonomy& taxonomy, LabelId label);
/// The labels that were predicted or decided: those of the taxonomy in its order, then those that it has lost.
std::vector<LabelId> countedLabels(const services::OverturnFigures& figures, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::cli
