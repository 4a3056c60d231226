#pragma once

#include "core/services/follow_ups/rerouting_plan.h"

#include <nlohmann/json.hpp>

#include <iosfwd>

namespace docket::cli {

/// "waiting" of the documents that say what routing anew would come to.
nlohmann::ordered_json reroutingJson(const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope);
inline constexpr const char* reroutingHelp =
    "waiting: {\"items\" (of the workspace),\"untouched\",\"leaving\" and \"changing\" (of these),\"accepted\",\"accepted_of_period\",\"joining\" (of\n"
    "these); each of the others once: \"answered\",\"held\",\"flagged\",\"handled\" (seen, skipped, or set by hand),\"in_study\",\"over\" (resolved\n"
    "or dismissed),\"arriving\" (not yet routed); \"in_queue\",\"in_queue_after\" (with what --waiting asks for)}.\n";
void printRerouting(std::ostream& out, const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope);

}  // namespace docket::cli
