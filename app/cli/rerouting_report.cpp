#include "app/cli/rerouting_report.h"
#include "app/cli/words.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <ostream>
#include <string_view>

namespace docket::cli {

namespace {

struct Staying {
    ItemStanding standing;
    const char* key;
    std::string_view words;
};
/// What stays as it is, whatever is asked for.
constexpr std::array staying = {Staying{ItemStanding::Answered, "answered", "answered, and more is asked for"},
                                Staying{ItemStanding::Held, "held", "held, or in a draft"},
                                Staying{ItemStanding::Flagged, "flagged", "flagged"},
                                Staying{ItemStanding::Handled, "handled", "seen, skipped, or set by hand"},
                                Staying{ItemStanding::InStudy, "in_study", "in an agreement study"},
                                Staying{ItemStanding::Over, "over", "resolved or dismissed"},
                                Staying{ItemStanding::Arriving, "arriving", "not routed yet"}};

/// As it is asked for.
const std::map<std::string, bool ports::ReroutingScope::*> scopeParts = {
    {"leave", nullptr}, {"reroute", &ports::ReroutingScope::waiting}, {"add", &ports::ReroutingScope::accepted}};

}  // namespace

void WaitingOptions::addTo(CLI::App& command) {
    command.add_option("--waiting", parts, "What becomes of what is here: leave (as without it), reroute, add; both as reroute,add")
        ->delimiter(',')
        ->check(CLI::IsMember(scopeParts));
    command.add_option("--since", since, "Add only what was received at or after this time (a date, or RFC 3339)");
}

bool WaitingOptions::read(ports::ReroutingScope& scope, Environment& environment) const {
    for (const std::string& part : parts) {
        if (const auto member = scopeParts.at(part)) scope.*member = true;
    }
    return readMoment(since, scope.acceptedSince, environment);
}

nlohmann::ordered_json reroutingJson(const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope) {
    nlohmann::ordered_json json = {{"items", forecast.total()},
                                   {"untouched", forecast.of(ItemStanding::Untouched)},
                                   {"leaving", forecast.leaving},
                                   {"changing", forecast.changing},
                                   {"accepted", forecast.of(ItemStanding::Accepted)},
                                   {"accepted_of_period", forecast.acceptedOfPeriod},
                                   {"joining", forecast.joining}};
    for (const Staying& each : staying) json[each.key] = forecast.of(each.standing);
    json["in_queue"] = forecast.inQueue();
    json["in_queue_after"] = forecast.inQueueAfter(scope);
    return json;
}

void printRerouting(std::ostream& out, const services::ReroutingForecast& forecast, const ports::ReroutingScope& scope) {
    out << fmt::format("Waiting, untouched: {}; {} of them would leave the queue, {} change in it{}.\n", forecast.of(ItemStanding::Untouched), forecast.leaving,
                       forecast.changing, scope.waiting ? "" : ", if routed anew");
    out << fmt::format("Accepted, never seen: {}; of {} in the period {} would join the queue{}.\n", forecast.of(ItemStanding::Accepted), forecast.acceptedOfPeriod,
                       forecast.joining, scope.accepted ? "" : ", if added");
    for (const Staying& each : staying) {
        if (forecast.of(each.standing) > 0) out << fmt::format("Stay as they are, {}: {}.\n", each.words, forecast.of(each.standing));
    }
    out << fmt::format("In the queue: {}, and then {}.\n", forecast.inQueue(), forecast.inQueueAfter(scope));
}

}  // namespace docket::cli
