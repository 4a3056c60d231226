#include "app/cli/insights/regress_command.h"
#include "app/cli/insights/regress_report.h"

#include "core/prompt/rendering.h"

#include "core/base/counted.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

namespace {

constexpr const char* createHelp =
    "Freezes the items that answer to a search of the queue (words, \"phrases\", id:, label:, state:, reason:, reviewer:, note:, and\n"
    "is:gold and is:adjudicated) and have labels that stand: those of a gold item, else what reviewers or an adjudicator came to. Hard\n"
    "cases are is:adjudicated, state:resolved with reason:low_confidence, and the like. Items without labels yet are left out and\n"
    "counted. Later changes of an item do not change the set; a set cannot be changed or deleted. Whoever makes one needs the right to\n"
    "rule on items.\n"
    "\n"
    "Fields of the JSON object: name, filter, items, left_out, taxonomy_version, sha256, by, at, references{}: blind, led, ruling, gold.\n"
    "sha256 is over the items in the order of their ids: id, text, number of labels, keys of the labels in order, each after its length\n"
    "(8 bytes, little-endian).";
constexpr const char* setsHelp = "Fields of the JSON object: sets[]: {name, filter, items, left_out, taxonomy_version, sha256, by, at}.";
constexpr const char* runsHelp =
    "Fields of the JSON object: set{}, taxonomy_version, items, references{}, led_left_out, gone, runs[]: {name (for --run and --against),\n"
    "model, prompt_version, import, covered, accuracy{}, without_label, not_known}; see docket regress --help.";

struct SetOptions {
    std::shared_ptr<const std::string> workspace;
    services::RegressionSetRequest request;
    services::RegressionScope scope;
    std::string references = "any";
    std::string by;
    bool json = false;
};

int create(const SetOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Writer writer(std::move(*workspace));
    const services::Actor actor{options.by.empty() ? accountName() : options.by, !options.by.empty()};
    const auto made = services::makeRegressionSet(writer, environment.clock, actor, options.request, environment.stop);
    if (!made) return report(environment, made.error());
    if (options.json) {
        environment.out << regressionSetJson(*made) << '\n';
        return done;
    }
    environment.out << fmt::format("Made \"{}\" of {}", prompt::onOneLine(made->set.name), counted(made->set.items, "item", "items"));
    if (made->set.leftOut > 0) environment.out << fmt::format("; {} without labels that stand {} left out", made->set.leftOut, made->set.leftOut == 1 ? "was" : "were");
    environment.out << ".\n";
    if (const std::int64_t led = services::countOf(made->references, ports::ReferenceSource::Led); led > 0) {
        environment.out << fmt::format("Of {} the labels are of people who had a suggestion in sight, which favours its model; --references unled leaves them out of a comparison.\n", led);
    }
    return done;
}

int list(const SetOptions& options, Environment& environment) {
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto sets = (*workspace)->regressions().all();
    if (!sets) return report(environment, sets.error());
    if (options.json) environment.out << regressionSetsJson(*sets) << '\n';
    else printRegressionSets(*sets, environment.out);
    return done;
}

int listRuns(const SetOptions& options, Environment& environment) {
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    services::RegressionScope scope = options.scope;
    if (options.references == "unled") scope.references = services::ReferenceUse::Unled;
    const auto runs = services::readRegressionRuns(**workspace, scope, environment.stop);
    if (!runs) return report(environment, runs.error());
    if (options.json) environment.out << regressionRunsJson(*runs) << '\n';
    else printRegressionRuns(*runs, environment.out);
    return done;
}

std::shared_ptr<SetOptions> setOptionsOf(CLI::App& command, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<SetOptions>();
    options->workspace = std::move(workspace);
    command.add_flag("--json", options->json, "Print one JSON object with the fields above");
    return options;
}

}  // namespace

Run addRegressCreate(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("create", "Freeze items with their labels under a name");
    command->footer(createHelp);
    auto options = setOptionsOf(*command, std::move(workspace));
    command->add_option("name", options->request.name, "Name of the set; none that is there")->required()->check(notEmpty());
    command->add_option("--filter", options->request.filter, "A search of the queue; without it every item with labels that stand");
    command->add_option("--by", options->by, "In whose name, who then has to have the right; by default that of the account, which is not asked");
    return [options](Environment& environment) { return create(*options, environment); };
}

Run addRegressList(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("list", "The regression sets that there are");
    command->footer(setsHelp);
    auto options = setOptionsOf(*command, std::move(workspace));
    return [options](Environment& environment) { return list(*options, environment); };
}

Run addRegressRuns(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("run", "The runs of models over a set, and how each does");
    command->footer(runsHelp);
    auto options = setOptionsOf(*command, std::move(workspace));
    command->add_option("name", options->scope.set, "Name of the set")->required()->check(notEmpty());
    command->add_option("--references", options->references, "any, or unled: without those of people who had the suggestion in sight")->check(CLI::IsMember({"any", "unled"}))->capture_default_str();
    command->add_option("--as-of", options->scope.under, "Read everything under this taxonomy version, from the set's own on")->check(CLI::PositiveNumber);
    return [options](Environment& environment) { return listRuns(*options, environment); };
}

}  // namespace docket::cli
