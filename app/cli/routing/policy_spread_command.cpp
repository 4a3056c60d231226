#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/routing/policy_command.h"
#include "app/cli/words.h"

#include "core/prompt/rendering.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/routing/model_confidences.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <numeric>
#include <ostream>

namespace docket::cli {

namespace {

using metrics::ConfidenceSpread;
using nlohmann::ordered_json;

constexpr const char* help =
    "Says how the confidences of each model are spread, so that a threshold is chosen with open eyes: where many sit on one value,\n"
    "a threshold on either side of it is all or nothing. Predictions that others replaced do not count.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  threshold                   that of --threshold, else of the policy in force; null: it has a review share instead\n"
    "  since                       what was asked for, or null\n"
    "  models[]                    model, predictions, without_confidence (nor, therefore, a usable label), confidences[] by where they\n"
    "                              come from:\n"
    "    source                    stated, scores, agreement, label_logprobs\n"
    "    n, distinct               how many there are, and how many different values\n"
    "    below, exactly            how many lie below the threshold, and on it, which is accepted; null without a threshold\n"
    "    ties[]                    value and count of each value on which at least 1 % sit\n"
    "    bands[]                   100 counts: the i-th of what is at least i / 100 and less than (i + 1) / 100, the last with 1\n"
    "Labels with a threshold of their own are held to that one; docket policy W dry-run says how many.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string since;
    std::optional<double> threshold;
    bool json = false;
};

std::string_view inWord(ConfidenceSource source) {
    switch (source) {
        case ConfidenceSource::None: break;
        case ConfidenceSource::Stated: return "stated";
        case ConfidenceSource::Scores: return "scores";
        case ConfidenceSource::Agreement: return "agreement";
        case ConfidenceSource::LogProbs: return "label_logprobs";
    }
    return "none";
}

ordered_json spreadJson(ConfidenceSource source, const ConfidenceSpread& spread, const std::optional<double>& threshold) {
    ordered_json object{{"source", inWord(source)}, {"n", spread.count()}, {"distinct", spread.distinct()}};
    object["below"] = orNull(threshold.transform([&](double at) { return spread.below(at); }));
    object["exactly"] = orNull(threshold.transform([&](double at) { return spread.exactly(at); }));
    object["ties"] = ordered_json::array();
    for (const metrics::ConfidenceTie& tie : spread.ties()) object["ties"].push_back({{"value", tie.value}, {"count", tie.count}});
    object["bands"] = spread.bands();
    return object;
}

std::string toJson(const services::ConfidencesByModel& models, const Options& options, const std::optional<double>& threshold) {
    ordered_json object{{"threshold", orNull(threshold)},
                        {"since", options.since.empty() ? ordered_json() : ordered_json(options.since)},
                        {"models", ordered_json::array()}};
    for (const auto& [model, confidences] : models) {
        ordered_json& out = object["models"].emplace_back(ordered_json{{"model", model},
                                                                       {"predictions", confidences.predictions},
                                                                       {"without_confidence", confidences.withoutConfidence},
                                                                       {"confidences", ordered_json::array()}});
        for (const auto& [source, spread] : confidences.bySource) out["confidences"].push_back(spreadJson(source, spread, threshold));
    }
    return jsonLine(object);
}

double percent(std::int64_t count, std::int64_t of) { return of == 0 ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(of); }

/// A line for each tenth, with a bar.
void printBands(const ConfidenceSpread& spread, std::ostream& out) {
    constexpr std::size_t inTenth = ConfidenceSpread::bandCount / 10;
    constexpr double longestBar = 40;
    for (std::size_t tenth = 0; tenth < 10; ++tenth) {
        const auto first = spread.bands().begin() + static_cast<std::ptrdiff_t>(tenth * inTenth);
        const auto count = std::accumulate(first, first + inTenth, std::int64_t{0});
        const auto bar = static_cast<std::size_t>(longestBar * percent(count, spread.count()) / 100 + 0.5);
        out << fmt::format("    {:.1f} to {:.1f}{:>10}  {}\n", static_cast<double>(tenth) / 10, static_cast<double>(tenth + 1) / 10, count, std::string(bar, '#'));
    }
}

void print(const services::ConfidencesByModel& models, const std::optional<double>& threshold, std::ostream& out) {
    if (models.empty()) out << "There are no predictions.\n";
    for (const auto& [model, confidences] : models) {
        out << fmt::format("{}: {} predictions, {} without confidence\n", model.empty() ? "(no model named)" : prompt::onOneLine(model), confidences.predictions,
                           confidences.withoutConfidence);
        for (const auto& [source, spread] : confidences.bySource) {
            out << fmt::format("  {}: {} confidences, {} different values ({:.1f} %)\n", inWord(source), spread.count(), spread.distinct(),
                               percent(spread.distinct(), spread.count()));
            if (threshold) {
                out << fmt::format("  {} of them below {}, {} exactly on it\n", spread.below(*threshold), *threshold, spread.exactly(*threshold));
            }
            for (const metrics::ConfidenceTie& tie : spread.ties()) {
                out << fmt::format("  {} exactly {}, {:.1f} %\n", tie.count, tie.value, percent(tie.count, spread.count()));
            }
            printBands(spread, out);
        }
    }
}

Result<std::optional<double>> thresholdOf(ports::Workspace& workspace, const Options& options) {
    if (options.threshold) return options.threshold;
    services::RuleBook book(workspace.rules());
    if (const auto read = book.refresh(); !read) return std::unexpected(read.error());
    return book.policy().reviewShare ? std::nullopt : std::optional(book.policy().threshold);
}

int spread(const Options& options, Environment& environment) {
    std::optional<Timestamp> since;
    if (!readMoment(options.since, since, environment)) return wrongUsage;
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto threshold = thresholdOf(**workspace, options);
    if (!threshold) return report(environment, threshold.error());
    const auto models = [&] {
        ProgressLine line(environment.err, environment.errIsTerminal, "Reading confidences, items:");
        return services::readModelConfidences(**workspace, since, environment.stop, line.sink());
    }();
    if (!models) return report(environment, models.error());
    if (options.json) environment.out << toJson(*models, options, *threshold) << '\n';
    else print(*models, *threshold, environment.out);
    return done;
}

}  // namespace

Run addPolicySpread(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("spread", "Say how the confidences of each model are spread");
    command->footer(help);
    command->add_option("--since", options->since, "Only what was predicted at or after this time, or arrived, where no time was given (a date, or RFC 3339)");
    command->add_option("--threshold", options->threshold, "Count below and on this one instead of the policy's")->check(CLI::Range(0.0, 1.0));
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return spread(*options, environment); };
}

}  // namespace docket::cli
