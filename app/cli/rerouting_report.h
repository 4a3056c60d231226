#pragma once

#include "app/cli/command.h"

#include "core/services/follow_ups/rerouting_plan.h"

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace docket::cli {

/// What becomes of what is here when a version is published, as options of a command.
struct WaitingOptions {
    std::vector<std::string> parts;
    std::string since;

    void addTo(CLI::App& command);
    /// False: something is wrong with them, which was said.
    bool read(ports::ReroutingScope& scope, Environment& environment) const;
};
inline constexpr const char* waitingHelp =
    "--waiting reroute routes what waits anew, as far as nobody has touched it: what is accepted now leaves the queue, the rest gets its\n"
    "reasons, priority, due time and number of reviews. --waiting add puts what was accepted, and would go to people now, into the\n"
    "queue. What has an answer, a hold, a draft, a flag, or anything set by hand stays as it is, and so does an item in an agreement\n"
    "study. Taking the version back takes all of this back that nobody has touched since.\n";

/// "rerouting" of the documents that say what routing anew would come to.
nlohmann::ordered_json reroutingJson(const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope);
inline constexpr const char* reroutingHelp =
    "rerouting: {\"items\" (of the workspace),\"untouched\",\"leaving\" and \"changing\" (of these),\"accepted\",\"accepted_of_period\",\"joining\" (of\n"
    "these); each of the others once: \"answered\",\"held\",\"flagged\",\"handled\" (seen, skipped, or set by hand),\"in_study\",\"over\" (resolved\n"
    "or dismissed),\"arriving\" (not yet routed); \"in_queue\",\"in_queue_after\" (with what --waiting asks for)}.\n";
void printRerouting(std::ostream& out, const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope);

}  // namespace docket::cli
