#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include "core/services/insights/sizing.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::StartingValue;
using services::ValueSource;

struct Options {
    std::string workspace;
    services::SizingRequest request;
    bool json = false;
};

constexpr const char* help =
    "Reviewers are counted as a flow: what comes into the queue within one due time, at its mean and 1.645 standard deviations, divided\n"
    "by what one reviewer does in that time. Every day of the week counts. Each starting value is the workspace's own where enough was\n"
    "measured, and can be given instead.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  reviewers                   for what comes in, with its peaks: on 19 of 20 days it is done within its due time\n"
    "  reviewers_now               and for what waits now, done within the due time\n"
    "  for_arrivals, for_peaks, for_waiting   the parts, before rounding up\n"
    "  reviews_per_day, hours_per_day_of_all   with gold items and repeats; hours of all reviewers together\n"
    "  values{}                    items_per_day, items_deviation, reviews_per_item, gold_rate, repeat_rate, minutes_per_review,\n"
    "                              hours_per_day (of one reviewer), due_hours: each value, source (measured, assumed, given), n (days,\n"
    "                              decisions or entries measured), words; minutes_per_review also low, high (95 % of the median)\n"
    "  waiting_reviews             asked for now\n"
    "  escalated{}                 count, n, value, low, high: items that routing sends to people, of all (Wilson 1927)";

std::string sourceText(const StartingValue& value, std::string_view observed, std::string_view assumption) {
    switch (value.source) {
        case ValueSource::Measured: return fmt::format("measured over {} {}", value.n, observed);
        case ValueSource::Assumed: return fmt::format("assumed: {}", assumption);
        case ValueSource::Given: return "given";
    }
    return {};
}

struct NamedValue {
    const char* field;
    const char* name;
    const StartingValue& value;
    std::string source;
};

std::vector<NamedValue> valuesOf(const services::SizingReport& report) {
    return {{"items_per_day", "items a day", report.itemsPerDay, sourceText(report.itemsPerDay, "days", "nothing has come into the queue yet")},
            {"items_deviation", "deviation of that from day to day", report.itemsDeviation,
             sourceText(report.itemsDeviation, "days", "the root of the items a day, as if they came by chance")},
            {"reviews_per_item", "reviews of an item", report.reviewsPerItem, sourceText(report.reviewsPerItem, "entries", "1, as there is no entry yet")},
            {"gold_rate", "gold items for each review", report.goldRate, sourceText(report.goldRate, "reviews", "none")},
            {"repeat_rate", "repeats for each review", report.repeatRate, sourceText(report.repeatRate, "reviews", "none")},
            {"minutes_per_review", "minutes of a review", report.minutesPerReview,
             sourceText(report.minutesPerReview, "decisions", fmt::format("2 min per item, fewer than {} measured ({})", services::fewestTimes, report.minutesPerReview.n))},
            {"hours_per_day", "hours a day of one reviewer", report.hoursPerDay, sourceText(report.hoursPerDay, "days", "6 hours at the desk")},
            {"due_hours", "hours until an item is due", report.dueHours, sourceText(report.dueHours, "entries", "24, as there is no entry yet")}};
}

ordered_json sizingJson(const services::SizingReport& report) {
    const metrics::Sizing& sizing = report.sizing;
    ordered_json values = ordered_json::object();
    for (const NamedValue& each : valuesOf(report)) {
        values[each.field] = {{"value", each.value.value}, {"source", toString(each.value.source)}, {"n", each.value.n}, {"words", each.source}};
    }
    const auto& minutes = report.minutesInterval;
    values["minutes_per_review"]["low"] = minutes ? ordered_json(minutes->low) : ordered_json();
    values["minutes_per_review"]["high"] = minutes ? ordered_json(minutes->high) : ordered_json();
    const auto share = report.escalated.value();
    const auto interval = report.escalated.interval();
    return {{"reviewers", sizing.steady},
            {"reviewers_now", sizing.now},
            {"for_arrivals", sizing.forArrivals},
            {"for_peaks", sizing.forPeaks},
            {"for_waiting", sizing.forWaiting},
            {"reviews_per_day", sizing.reviewsPerDay},
            {"hours_per_day_of_all", sizing.hoursPerDay},
            {"values", std::move(values)},
            {"waiting_reviews", report.waitingReviews},
            {"escalated",
             {{"count", report.escalated.count},
              {"n", report.escalated.n},
              {"value", orNull(share)},
              {"low", interval ? ordered_json(interval->low) : ordered_json()},
              {"high", interval ? ordered_json(interval->high) : ordered_json()}}}};
}

void printReport(const services::SizingReport& report, std::ostream& out) {
    const metrics::Sizing& sizing = report.sizing;
    out << fmt::format("{} {} the due times of what comes in; {} with the {:g} reviews that wait now\n", sizing.steady, sizing.steady == 1 ? "reviewer holds" : "reviewers hold", sizing.now,
                       report.waitingReviews);
    out << fmt::format("  {:.2f} for {:.1f} reviews a day ({:.1f} hours), {:.2f} for its peaks, {:.2f} for what waits\n", sizing.forArrivals, sizing.reviewsPerDay,
                       sizing.hoursPerDay, sizing.forPeaks, sizing.forWaiting);
    if (const auto share = report.escalated.value()) {
        out << fmt::format("  routing sends {:.1f} % of {} items to people\n", 100 * *share, report.escalated.n);
    }
    out << "\nWhat that rests on\n";
    for (const NamedValue& each : valuesOf(report)) out << fmt::format("  {:<36} {:>10.3g}   {}\n", each.name, each.value.value, each.source);
}

int run(const Options& options, Environment& environment) {
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto sizing = services::readSizing(**workspace, options.request, environment.stop);
    if (!sizing) return report(environment, sizing.error());
    if (options.json) environment.out << jsonLine(sizingJson(*sizing)) << '\n';
    else printReport(*sizing, environment.out);
    return done;
}

}  // namespace

Run addSizing(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("sizing", "How many reviewers the queue needs to hold its due times");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    services::SizingRequest& request = options->request;
    constexpr double most = 1e9;
    command->add_option("--hours-per-day", request.hoursPerDay, "Hours a day that one reviewer reviews")->check(CLI::Range(1e-3, 24.0));
    command->add_option("--items-per-day", request.itemsPerDay, "Items that come into the queue in a day")->check(CLI::Range(0.0, most));
    command->add_option("--reviews-per-item", request.reviewsPerItem, "Reviews asked for on an item")->check(CLI::Range(0.0, 9.0));
    command->add_option("--minutes-per-review", request.minutesPerReview, "Minutes that a review takes")->check(CLI::Range(0.0, 1440.0));
    command->add_option("--due-hours", request.dueHours, "Hours from coming into the queue to being due")->check(CLI::Range(1e-3, 87600.0));
    command->add_option("--gold-rate", request.goldRate, "Reviews of gold items for each review asked for")->check(CLI::Range(0.0, 1.0));
    command->add_option("--repeat-rate", request.repeatRate, "Silent repeats for each review asked for")->check(CLI::Range(0.0, 1.0));
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
