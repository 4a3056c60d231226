#include "app/cli/json_lines.h"
#include "app/cli/team/gold_command.h"

#include "core/prompt/rendering.h"
#include "core/services/team/gold_accuracy.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace docket::cli {

using metrics::Share;
using nlohmann::ordered_json;
using services::GoldAccuracy;

namespace {

constexpr const char* help =
    "Of each reviewer and check the last answer counts; what was taken back does not, nor what is no gold item any more. For leads: who\n"
    "is under the line is told here and nowhere else.\n"
    "\n"
    "Fields of the JSON object: taxonomy_version (under which answers are read), line (gold_line of the policy), under_line[] (names),\n"
    "and reviewers[]: {name, gold{}, repeats{} (self-consistency), labels[]: {label, found{}}, under_line}. Each figure {} has count, n,\n"
    "value, low, high (95 % interval) and undefined: too_few where n is under 30, and value and interval are null then. Under the line\n"
    "is whose interval lies wholly under it, or whose accuracy does with n of 30 or more.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    bool json = false;
};

bool isGiven(const Share& share) { return share.n >= services::fewestGoldAnswers; }

ordered_json toJson(const Share& share) {
    const auto interval = isGiven(share) ? share.interval() : std::nullopt;
    return {{"count", share.count},
            {"n", share.n},
            {"value", isGiven(share) ? ordered_json(*share.value()) : ordered_json()},
            {"low", interval ? ordered_json(interval->low) : ordered_json()},
            {"high", interval ? ordered_json(interval->high) : ordered_json()},
            {"undefined", isGiven(share) ? ordered_json() : ordered_json("too_few")}};
}

ordered_json toJson(const GoldAccuracy& accuracy) {
    ordered_json out = {{"taxonomy_version", accuracy.taxonomy.version()}, {"line", accuracy.line}, {"under_line", ordered_json::array()}, {"reviewers", ordered_json::array()}};
    for (const auto& reviewer : accuracy.reviewers) {
        if (reviewer.isUnderLine) out["under_line"].push_back(reviewer.reviewer);
        ordered_json labels = ordered_json::array();
        for (const auto& label : reviewer.labels) labels.push_back({{"label", accuracy.taxonomy.keyOf(label.label)}, {"found", toJson(label.found)}});
        out["reviewers"].push_back({{"name", reviewer.reviewer},
                                    {"gold", toJson(reviewer.gold)},
                                    {"repeats", toJson(reviewer.repeats)},
                                    {"labels", std::move(labels)},
                                    {"under_line", reviewer.isUnderLine}});
    }
    return out;
}

std::string figureText(const Share& share) {
    if (!isGiven(share)) return fmt::format("{:>7}  {:<18} {:>5}", "-", fmt::format("too few ({})", share.n), share.n);
    const auto interval = share.interval();
    return fmt::format("{:>7.3f}  {:<18} {:>5}", *share.value(), fmt::format("{:.3f} to {:.3f}", interval->low, interval->high), share.n);
}

void printTable(const GoldAccuracy& accuracy, std::ostream& out) {
    if (accuracy.reviewers.empty()) {
        out << "Nobody has answered a gold item or a repeat yet.\n";
        return;
    }
    out << fmt::format("{:<32} {:>7}  {:<18} {:>5}\n", "Accuracy on gold items", "value", "95 % interval", "items");
    for (const auto& reviewer : accuracy.reviewers) {
        out << fmt::format("{:<32} {}{}\n", prompt::onOneLine(reviewer.reviewer), figureText(reviewer.gold),
                           reviewer.isUnderLine ? fmt::format("  under {}", accuracy.line) : std::string());
        for (const auto& label : reviewer.labels) {
            out << fmt::format("  {:<30} {}\n", prompt::onOneLine(accuracy.taxonomy.keyOf(label.label)), figureText(label.found));
        }
    }
    out << fmt::format("\n{:<32} {:>7}  {:<18} {:>5}\n", "Self-consistency", "value", "95 % interval", "items");
    for (const auto& reviewer : accuracy.reviewers) out << fmt::format("{:<32} {}\n", prompt::onOneLine(reviewer.reviewer), figureText(reviewer.repeats));
}

int run(const Options& options, Environment& environment) {
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto accuracy = services::readGoldAccuracy(**workspace);
    if (!accuracy) return report(environment, accuracy.error());
    if (options.json) environment.out << jsonLine(toJson(*accuracy)) << '\n';
    else printTable(*accuracy, environment.out);
    return done;
}

}  // namespace

Run addGoldReport(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("report", "How right reviewers are on gold items, and how they agree with themselves");
    command->footer(help);
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
