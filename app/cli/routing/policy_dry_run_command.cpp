#include "app/cli/progress_line.h"
#include "app/cli/routing/dry_run_report.h"
#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"
#include "app/cli/words.h"

#include "core/routing/policy_names.h"
#include "core/services/routing/dry_run.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

namespace {

const std::string help = std::string(
    "Says what a policy would do, before anything changes: applies it to the stored predictions, and beside it the policy in\n"
    "force, as if the predictions were imported afresh. Labels are read under the taxonomy in force. With a review share, each\n"
    "model's predictions of each import are ranked among those of the period. Nothing is written into the workspace.\n"
    "\n"
    "--out writes each item as a line of JSON: id; now and then, each with reasons[] (none: accepted) and reviews_required.\n"
    "\n") + dryRunHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string file;
    std::string since;
    std::string out;
    std::size_t shown = 20;
    bool json = false;
};

/// That of the file, else the draft.
Result<routing::Policy> policyToTry(ports::Workspace& workspace, const Options& options, Environment& environment) {
    const auto open = services::PolicyDrafts(workspace, environment.clock, {}).look();
    if (!open) return std::unexpected(open.error());
    if (!options.file.empty()) return readPolicyFile(options.file, open->inForce.taxonomyVersion, environment);
    if (open->isBegun()) return open->policy;
    return failure(ErrorKind::NotFound, "There is no draft of the policy to try; make one with docket policy WORKSPACE draft, or give a policy with --file.");
}

/// The file that gets each item; lines go out many at a time.
class ItemLines {
public:
    static Result<ItemLines> open(const std::string& path, Environment& environment) {
        ItemLines lines;
        if (path.empty()) return lines;
        auto file = environment.files.createFile(path);
        if (!file) return std::unexpected(file.error());
        lines.m_file = std::move(*file);
        return lines;
    }

    bool isWanted() const { return m_file != nullptr; }
    Result<> add(const services::RoutedItem& item) {
        m_lines += routedItemJson(item) + "\n";
        return m_lines.size() < enough ? Result<>() : flush();
    }
    Result<> close() {
        if (!m_file) return {};
        if (const auto flushed = flush(); !flushed) return flushed;
        return m_file->close();
    }

private:
    static constexpr std::size_t enough = 64UL * 1024;

    Result<> flush() {
        const auto written = m_file->write(m_lines);
        m_lines.clear();
        return written;
    }

    std::unique_ptr<ports::DatasetFolder::File> m_file;
    std::string m_lines;
};

Result<services::DryRun> tryPolicy(ports::Workspace& workspace, const routing::Policy& policy, const Options& options, std::optional<Timestamp> since,
                                   Environment& environment) {
    auto lines = ItemLines::open(options.out, environment);
    if (!lines) return std::unexpected(lines.error());
    services::DryRunRequest request{policy, since, options.shown, {}};
    if (lines->isWanted()) request.eachItem = [&](const services::RoutedItem& item) { return lines->add(item); };
    ProgressLine line(environment.err, environment.errIsTerminal, "Trying the policy, items:");
    auto run = services::DryRunService(workspace).run(request, environment.stop, line.sink());
    if (!run) return run;
    if (const auto closed = lines->close(); !closed) return std::unexpected(closed.error());
    return run;
}

int dryRun(const Options& options, Environment& environment) {
    std::optional<Timestamp> since;
    if (!readMoment(options.since, since, environment)) return wrongUsage;
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto policy = policyToTry(**workspace, options, environment);
    if (!policy) return report(environment, policy.error());
    const auto run = tryPolicy(**workspace, *policy, options, since, environment);
    if (!run) return report(environment, run.error());
    note(routing::inWords(routing::unknownNames(*policy, *run->taxonomy)), environment);
    if (options.json) environment.out << dryRunJson(*run, options.since) << '\n';
    else printDryRun(*run, environment.out);
    return done;
}

}  // namespace

Run addPolicyDryRun(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("dry-run", "Say what another policy would do with the predictions that are there");
    command->footer(help);
    command->add_option("--file", options->file, "The policy to try (native JSON); without it the draft");
    command->add_option("--since", options->since, "Only what was predicted at or after this time, or arrived, where no time was given (a date, or RFC 3339)");
    command->add_option("--show", options->shown, "How many of the items that change sides to show")->check(CLI::Range(0, 100'000))->capture_default_str();
    command->add_option("--out", options->out, "Write how each item is routed, now and then, to this new file");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return dryRun(*options, environment); };
}

}  // namespace docket::cli
