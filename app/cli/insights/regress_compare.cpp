#include "app/cli/insights/regress_command.h"
#include "app/cli/insights/regress_report.h"

#include "core/base/counted.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

const char* const regressCompareHelp =
    "A regression set is a named list of items with the labels that were right for them when it was made (create). It never changes, and\n"
    "docket verify proves it. Any model's predictions over it make a run: MODEL, or MODEL@PROMPT for one of several prompt versions (of\n"
    "several readings of an @ the longest name of a model that is there), or run:N for what import N brought. Of several predictions of a\n"
    "run for one item the one that arrived last counts. `run NAME` lists the runs, `list` the sets.\n"
    "\n"
    "With --set, --run and --against two runs are compared over the items that both have. Exit 5: the share of right answers of --run lies\n"
    "more than --margin below that of --against. The set is a fixed list, so that this is no estimate; with --beyond-chance exit 5 also\n"
    "asks for an exact McNemar p of at most 0.05, so that a few items of a small set do not stop a release. Nothing to compare: exit 1.\n"
    "\n"
    "References and answers are read under the set's taxonomy version, or a later one with --as-of. An answer with a label that this\n"
    "version does not have is wrong and counted (not_known); a reference of which a later version leaves nothing is left out (gone).\n"
    "\n"
    "Fields of the JSON object:\n"
    "  set{}                       name, filter, items, left_out, taxonomy_version, sha256, by, at\n"
    "  taxonomy_version            that everything was read under\n"
    "  items                       with a reference; references{} says from where: blind (reviews by people who had seen nothing of the\n"
    "                              model), led, ruling, gold. led_left_out, gone: items left out\n"
    "  run{}, against{}            name, model, prompt_version, import, accuracy{}, lacks (items without a prediction of it), without_label\n"
    "                              (invalid output, or nothing said), not_known. accuracy{} has count, n, value, low, high (Wilson, 95 %)\n"
    "  compared                    items that both have; the figures below are over them\n"
    "  difference{}                value, low, high: run less against (Newcombe 1998, paired, 95 %)\n"
    "  both_right, run_only, against_only, both_wrong; p (McNemar, exact)\n"
    "  labels[]                    label (null: none fits), in_force, items, run and against (right ones), p, p_holm (Holm 1979), verdict:\n"
    "                              better or worse where p_holm is at most 0.05, else cannot_tell\n"
    "  changed_count, changed[]    items that the two say different things of: id, reference[], run[], against[] (null: nothing said; ?: a\n"
    "                              label that the version does not have), change: worse, better, neither; worse ones first\n"
    "  margin, beyond_chance, worse (exit 5)";

namespace {

struct CompareOptions {
    services::RegressionQuestion question;
    std::string references = "any";
    RegressBar bar;
    bool json = false;
};

/// What a reader of the exit status alone would miss.
std::vector<std::string> cautions(const services::RegressionComparison& comparison) {
    std::vector<std::string> said;
    for (const services::ComparedRun& run : {comparison.one, comparison.other}) {
        if (run.lacks > 0) said.push_back(fmt::format("{} has no prediction of {} of the {}; compared are the items that both runs have.", run.key.name(), run.lacks, counted(comparison.counts.items, "item", "items")));
        if (run.notKnown > 0) {
            said.push_back(fmt::format("{} gives {} a label that taxonomy version {} does not have, which counts as wrong. --as-of reads all under a later version.", run.key.name(),
                                       counted(run.notKnown, "item", "items"), comparison.under));
        }
    }
    return said;
}

int compareAsAsked(const CompareOptions& options, const std::string& file, Environment& environment) {
    const auto workspace = environment.workspaces.open(file, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    services::RegressionQuestion question = options.question;
    if (options.references == "unled") question.scope.references = services::ReferenceUse::Unled;
    const auto comparison = services::compareRuns(**workspace, question, environment.stop);
    if (!comparison) return report(environment, comparison.error());
    note(cautions(*comparison), environment);
    if (options.json) environment.out << regressionJson(*comparison, options.bar) << '\n';
    else printRegression(*comparison, options.bar, environment.out);
    return options.bar.isMissedBy(*comparison) ? isWorse : done;
}

}  // namespace

Run addRegressCompare(CLI::App& command) {
    auto options = std::make_shared<CompareOptions>();
    services::RegressionQuestion& question = options->question;
    auto* set = command.add_option("--set", question.scope.set, "The regression set to compare over");
    auto* run = command.add_option("--run", question.one, "The run that must not be worse");
    auto* against = command.add_option("--against", question.other, "The run that it is held against");
    command.add_option("--margin", options->bar.margin, "By how much the share of right answers may lie lower")->check(CLI::Range(0.0, 1.0))->capture_default_str();
    command.add_flag("--beyond-chance", options->bar.beyondChance, "Exit 5 only where the difference is more than chance would make");
    command.add_option("--references", options->references, "any, or unled: without those of people who had the suggestion in sight")->check(CLI::IsMember({"any", "unled"}))->capture_default_str();
    command.add_option("--as-of", question.scope.under, "Read everything under this taxonomy version, from the set's own on")->check(CLI::PositiveNumber);
    command.add_option("--changed", question.changedShown, "How many of the items that changed to show")->check(CLI::Range(0, 100'000))->capture_default_str();
    command.add_flag("--json", options->json, "Print one JSON object with the fields above");
    command.parse_complete_callback([&command, set, run, against] {
        const bool isComparison = command.get_subcommands().empty();
        if (!isComparison) {
            if (set->count() + run->count() + against->count() > 0) throw CLI::ExcludesError("--set, --run and --against", "create, list and run");
            return;
        }
        if (command.get_option("workspace")->count() == 0) throw CLI::RequiredError("workspace");
        for (const CLI::Option* option : {set, run, against}) {
            if (option->count() == 0) throw CLI::RequiredError(option->get_name());
        }
    });
    return [options, &command](Environment& environment) { return compareAsAsked(*options, command.get_option("workspace")->as<std::string>(), environment); };
}

}  // namespace docket::cli
