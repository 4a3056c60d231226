#include "app/cli/agreement/agreement_command.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/services/agreement/agreement_studies.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::AgreementStudies;

namespace {

constexpr const char* drawHelp =
    "Draws items that nobody has decided yet and asks 3 to 5 reviewers for their answer to each. Until the study is ended the\n"
    "model is hidden from all of them for these items, which come before all that waits and say no other reason than that. One study\n"
    "is open at a time.\n"
    "\n"
    "Items are drawn by predicted label (in a multi-label task by the rarest one predicted): each label up to 5 for a floor, the\n"
    "rest in proportion to how often it is predicted. The same seed over the same workspace draws the same items. A study has\n"
    "30 items or more, since no agreement is computed of fewer; where fewer than asked for can be drawn it takes them all.\n"
    "\n"
    "Fields of the JSON object: study, items, reviewers, seed, taxonomy_version, eligible (items that could be drawn), and strata[]:\n"
    "{label (null: none was predicted), eligible, drawn}.";

constexpr const char* endHelp =
    "Answers stay, and no further ones are asked for the study's sake: unfinished items go on under the policy's rules, and those\n"
    "that had been accepted automatically and that nobody answered stand accepted again. The report can still be read.\n"
    "\n"
    "Fields of the JSON object: study, answered (items with every answer), unfinished, accepted (of them, accepted automatically again).";

struct DrawOptions {
    std::shared_ptr<const std::string> workspace;
    services::StudyRequest request;
    std::uint64_t seed = 0;
    CLI::Option* seedOption = nullptr;
    std::string author;
    bool json = false;
};

void printStudy(const AgreementStudy& study, const taxonomy::Taxonomy& taxonomy, bool asJson, std::ostream& out) {
    std::int64_t eligible = 0;
    for (const StudyStratum& stratum : study.strata) eligible += stratum.eligible;
    if (!asJson) {
        out << fmt::format("Study {}: {} of {} items, {} reviewers each, seed {}\n", study.number, study.items(), eligible, study.reviewers, study.seed);
        out << fmt::format("{:<32} {:>9} {:>9}\n", "Predicted label", "eligible", "drawn");
        for (const StudyStratum& stratum : study.strata) {
            out << fmt::format("{:<32} {:>9} {:>9}\n", stratumName(stratum.label, taxonomy), stratum.eligible, stratum.drawn);
        }
        return;
    }
    ordered_json document = {{"study", study.number},      {"items", study.items()},
                             {"reviewers", study.reviewers}, {"seed", study.seed},
                             {"taxonomy_version", study.taxonomyVersion}, {"eligible", eligible},
                             {"strata", ordered_json::array()}};
    for (const StudyStratum& stratum : study.strata) {
        document["strata"].push_back({{"label", stratum.label ? ordered_json(stratumName(stratum.label, taxonomy)) : ordered_json()},
                                      {"eligible", stratum.eligible},
                                      {"drawn", stratum.drawn}});
    }
    out << jsonLine(document) << '\n';
}

int draw(const DrawOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Writer writer(std::move(*workspace));
    services::StudyRequest request = options.request;
    if (options.seedOption->count() > 0) request.seed = options.seed;
    ProgressLine line(environment.err, environment.errIsTerminal, "Drawing:");
    const auto study = AgreementStudies(writer, environment.clock, options.author).draw(request, environment.stop, line.sink());
    if (!study) return report(environment, study.error());
    const auto taxonomy = loadTaxonomy(*options.workspace, study->taxonomyVersion, environment);
    if (!taxonomy) return report(environment, taxonomy.error());
    printStudy(*study, *taxonomy, options.json, environment.out);
    return done;
}

struct EndOptions {
    std::shared_ptr<const std::string> workspace;
    std::string author;
    bool json = false;
};

int end(const EndOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Writer writer(std::move(*workspace));
    const auto ended = AgreementStudies(writer, environment.clock, options.author).end();
    if (!ended) return report(environment, ended.error());
    if (options.json) {
        environment.out << ordered_json{{"study", ended->study}, {"answered", ended->answered}, {"unfinished", ended->unfinished},
                                        {"accepted", ended->accepted}}.dump() << '\n';
        return done;
    }
    environment.out << fmt::format("Study {} is ended: {} items with every answer, {} unfinished, of which {} stand accepted again.\n", ended->study,
                                   ended->answered, ended->unfinished, ended->accepted);
    return done;
}

}  // namespace

std::string stratumName(const std::optional<LabelId>& label, const taxonomy::Taxonomy& taxonomy) {
    if (!label) return "(no label)";
    const auto key = taxonomy.keyOf(*label);
    return key.empty() ? fmt::format("#{}", label->value) : std::string(key);
}

Run addAgreementDraw(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<DrawOptions>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    auto* command = parent.add_subcommand("draw", "Draw items for several reviewers to answer blind");
    command->footer(drawHelp);
    command->add_option("--items", options->request.items, "How many items; by default 100");
    command->add_option("--reviewers", options->request.reviewers, "How many reviewers answer each, 3 to 5; by default 3");
    options->seedOption = command->add_option("--seed", options->seed, "Of the draw; by default the number of the study")
                              ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()));
    command->add_option("--note", options->request.note, "What the study is for");
    command->add_option("--author", options->author, "In whose name; by default that of the account");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return draw(*options, environment); };
}

Run addAgreementEnd(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<EndOptions>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    auto* command = parent.add_subcommand("end", "End the open study, finished or not");
    command->footer(endHelp);
    command->add_option("--author", options->author, "In whose name; by default that of the account");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return end(*options, environment); };
}

}  // namespace docket::cli
