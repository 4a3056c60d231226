#include "app/cli/json_lines.h"
#include "app/cli/subcommands.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/drift/alert_book.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::KeptAlert;

struct AlertOptions {
    std::shared_ptr<const std::string> workspace;
    std::int64_t number = 0;
    std::string note;
    std::string by;
    bool all = false;
    bool json = false;
};

constexpr const char* alertsHelp = "Alerts are what docket check --keep found. They never act and are never deleted; to acknowledge one is an event of the workspace.";
constexpr const char* alertFields =
    "Fields of an alert: alert (its number), detector, cause, subject, state (look, act), since, value, words, opened_at, opened_by, closed_at,\n"
    "acknowledged[]: by, at, note.";

ordered_json alertJson(const KeptAlert& alert) {
    ordered_json acknowledged = ordered_json::array();
    for (const auto& each : alert.acknowledged) acknowledged.push_back({{"by", each.by}, {"at", formatUtc(each.at)}, {"note", each.note}});
    return {{"alert", alert.number},
            {"detector", alert.detector},
            {"cause", alert.cause},
            {"subject", alert.subject},
            {"state", alert.state},
            {"since", momentOrNull(alert.since)},
            {"value", orNull(alert.value)},
            {"words", alert.words},
            {"opened_at", formatUtc(alert.openedAt)},
            {"opened_by", alert.openedBy},
            {"closed_at", momentOrNull(alert.closedAt)},
            {"acknowledged", std::move(acknowledged)}};
}

void printAlert(const KeptAlert& alert, std::ostream& out) {
    out << fmt::format("{:>4}  {:<4}  {}  {}: {}\n", alert.number, alert.state, formatUtc(alert.openedAt), alert.detector, prompt::onOneLine(alert.words));
    if (alert.closedAt) out << fmt::format("      closed {}\n", formatUtc(*alert.closedAt));
    for (const auto& each : alert.acknowledged) out << fmt::format("      {} {}: {}\n", formatUtc(each.at), prompt::onOneLine(each.by), prompt::onOneLine(each.note));
}

int list(const AlertOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    auto alerts = services::AlertBook(**workspace, environment.clock, {}).all();
    if (!alerts) return report(environment, alerts.error());
    if (!options.all) std::erase_if(*alerts, [](const KeptAlert& alert) { return alert.closedAt.has_value(); });
    if (options.json) {
        ordered_json all = ordered_json::array();
        for (const KeptAlert& alert : *alerts) all.push_back(alertJson(alert));
        environment.out << jsonLine({{"alerts", std::move(all)}}) << '\n';
        return done;
    }
    for (const KeptAlert& alert : *alerts) printAlert(alert, environment.out);
    if (alerts->empty()) environment.out << "No alert is open.\n";
    return done;
}

int acknowledge(const AlertOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::AlertBook book(**workspace, environment.clock, {options.by.empty() ? accountName() : options.by, !options.by.empty()});
    const auto alert = book.acknowledge(options.number, options.note);
    if (!alert) return report(environment, alert.error());
    if (options.json) environment.out << jsonLine(alertJson(*alert)) << '\n';
    else printAlert(*alert, environment.out);
    return done;
}

Run addAlertList(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<AlertOptions>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("list", "The alerts that are open");
    command->footer(std::string("Fields of the JSON object: alerts[].\n") + alertFields);
    command->add_flag("--all", options->all, "Closed ones, too");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return list(*options, environment); };
}

Run addAlertAcknowledge(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<AlertOptions>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("acknowledge", "Say that somebody knows of an alert");
    command->footer(alertFields);
    command->add_option("alert", options->number, "Its number")->required()->check(CLI::PositiveNumber);
    command->add_option("--note", options->note, "What there is to say of it");
    command->add_option("--by", options->by, "In whose name, who then has to have the right to steer the queue; by default that of the account, which is not asked");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return acknowledge(*options, environment); };
}

constexpr std::array alertCommands = {Subcommand{"list", addAlertList}, Subcommand{"acknowledge", addAlertAcknowledge}};

}  // namespace

Run addAlerts(CLI::App& parser) {
    auto* command = parser.add_subcommand("alerts", "What checks of drift found and kept");
    command->footer(alertsHelp);
    return addSubcommands(*command, alertCommands);
}

}  // namespace docket::cli
