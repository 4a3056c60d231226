#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/services/datasets/advice.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <string>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    services::AdviceRequest request;
    std::string reason;
    bool json = false;
};

constexpr const char* help =
    "Whether to prompt, to put examples into the prompt, or to fine-tune, with the figures of this workspace that it rests on, and what is\n"
    "missing to the next step. What a workspace cannot know you say yourself: prices, volume where imports hold less than all traffic, how\n"
    "fast a prediction must be, and whether a reason is wanted.\n"
    "\n"
    "Fields of the JSON object: stage (prompt, few_shot, fine_tune), figures[] {name, value, n, unit, favours (prompt, fine_tune, either,\n"
    "unknown), because}, missing[], curve {offered, texts, answers, points[] {trained, tested, accuracy, low, high, macro_f1}, undefined}.";

ordered_json toJson(const dataset::LearningCurve& curve) {
    ordered_json out{{"offered", curve.offered}, {"texts", curve.texts}, {"answers", curve.answers}};
    out["points"] = ordered_json::array();
    for (const dataset::CurvePoint& point : curve.points) {
        out["points"].push_back({{"trained", point.trained}, {"tested", point.tested}, {"accuracy", point.accuracy.value}, {"low", orNull(point.accuracy.low)},
                                 {"high", orNull(point.accuracy.high)}, {"macro_f1", point.macroF1.value}});
    }
    out["undefined"] = curve.undefined ? ordered_json(toString(*curve.undefined)) : ordered_json();
    return out;
}

void printJson(const services::Advice& advice, std::ostream& out) {
    ordered_json object{{"stage", services::stageWords.of(advice.stage)}};
    object["figures"] = ordered_json::array();
    for (const services::AdviceFigure& figure : advice.figures) {
        object["figures"].push_back({{"name", figure.name}, {"value", orNull(figure.value)}, {"n", figure.n}, {"unit", figure.unit},
                                     {"favours", services::favoursWords.of(figure.favours)}, {"because", figure.because}});
    }
    object["missing"] = advice.missing;
    object["curve"] = toJson(advice.curve);
    out << jsonLine(object) << '\n';
}

const char* inWords(services::Stage stage) {
    switch (stage) {
        case services::Stage::Prompt: return "Prompt: there is too little to learn from yet.";
        case services::Stage::FewShot: return "Prompt with chosen examples.";
        case services::Stage::FineTune: return "Fine-tune: what it needs is there.";
    }
    return "";
}

void printForPeople(const services::Advice& advice, std::ostream& out) {
    out << inWords(advice.stage) << '\n';
    for (const services::AdviceFigure& figure : advice.figures) out << fmt::format("  {:<10} {}\n", services::favoursWords.of(figure.favours), figure.because);
    if (!advice.missing.empty()) out << "Missing to the next step:\n";
    for (const std::string& missing : advice.missing) out << "  " << missing << '\n';
}

int run(const Options& options, Environment& environment) {
    services::AdviceRequest request = options.request;
    if (!options.reason.empty()) request.needsReason = options.reason == "yes";
    ProgressLine line(environment.err, environment.errIsTerminal, "Reading:");
    const auto advice = services::advise(environment.workspaces, options.workspace, request, environment.clock.now(), environment.stop, line.sink());
    if (!advice) return report(environment, advice.error());
    if (options.json) printJson(*advice, environment.out);
    else printForPeople(*advice, environment.out);
    return done;
}

}  // namespace

Run addAdvise(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("advise", "Prompt or fine-tune, with the figures that the answer rests on");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    const auto add = [&](const char* name, std::optional<double>& value, const char* words) {
        command->add_option(name, value, words)->check(CLI::NonNegativeNumber);
    };
    add("--per-day", options->request.predictionsPerDay, "Predictions a day, where imports hold less than all traffic");
    add("--prompt-price", options->request.promptPrice, "Price of a thousand predictions by prompt");
    add("--tuned-price", options->request.tunedPrice, "Price of a thousand predictions by a model of one's own, its running spread over them");
    add("--milliseconds", options->request.mostMilliseconds, "How long a prediction may take");
    command->add_option("--reason", options->reason, "yes or no: whether a reason is wanted with each label")->check(CLI::IsMember({"yes", "no"}));
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
