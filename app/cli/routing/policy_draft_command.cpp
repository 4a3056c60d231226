#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"

#include "core/prompt/rendering.h"
#include "core/routing/policy_names.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::OpenPolicyDraft;
using services::PolicyDrafts;

namespace {

const std::string help = std::string(
    "With FILE, the draft says what the file says from then on; without it, the draft is printed. Every step is saved when the\n"
    "command ends, and can be undone. One person holds the draft; --take-over takes it.\n"
    "--json prints one JSON object: \"done\" (what was done in words; null: nothing), \"draft\" {\"based_on\",\"in_force\",\"outdated\",\n"
    "\"author\",\"started_at\",\"changed_at\",\"undo\",\"redo\",\"reasons\"} (what the first two would do, in words; null: nothing; what\n"
    "figures say for its changes), \"policy\" (the native policy that the draft is) and \"changes\" against the policy in force. \"draft\" is null where there is none. ") + policyChangesHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string file;
    std::string author;
    bool undo = false;
    bool redo = false;
    bool rebase = false;
    bool discard = false;
    bool takeOver = false;
    bool json = false;

    bool asksForStep() const { return undo || redo || rebase || takeOver || !file.empty(); }
};

void printDraft(const Options& options, Environment& environment, const OpenPolicyDraft& open, const std::string& what) {
    const auto changes = routing::changesBetween(open.inForce, open.policy);
    if (options.json) {
        print(environment.out, {{"done", what.empty() ? ordered_json() : ordered_json(what)},
                                {"draft", draftJson(open)},
                                {"policy", policyJson(open.policy)},
                                {"changes", changesJson(changes)}});
        return;
    }
    if (!open.isBegun()) {
        environment.out << "There is no draft.\n";
        return;
    }
    if (!what.empty()) environment.out << "Done: " << what << ".\n";
    environment.out << fmt::format("Draft based on policy {}{}, held by {}, changed {}: {} {}\n", open.head.basedOn,
                                   open.isOutdated() ? fmt::format(" (policy {} is in force: rebase or discard it)", open.inForce.version) : "",
                                   open.head.author, formatUtc(open.head.changedAt), changes.size(), changes.size() == 1 ? "change" : "changes");
    printChanges(environment.out, changes);
    for (const std::string& reason : open.reasons) environment.out << fmt::format("  because: {}\n", prompt::onOneLine(reason));
}

int discard(const Options& options, Environment& environment, PolicyDrafts& drafts) {
    const auto discarded = drafts.discard(options.takeOver ? services::PolicyHold::Take : services::PolicyHold::Respect);
    if (!discarded) return report(environment, discarded.error());
    if (options.json) print(environment.out, {{"done", "discarding the draft"}, {"draft", nullptr}, {"policy", nullptr}, {"changes", ordered_json::array()}});
    else environment.out << "The draft was discarded.\n";
    return done;
}

std::string inWords(const routing::Policy& before, const routing::Policy& after) {
    const auto changes = routing::changesBetween(before, after);
    if (changes.empty()) return {};
    const std::string first = routing::inWords(changes.front());
    return changes.size() == 1 ? first : fmt::format("{}, and {} more", first, changes.size() - 1);
}

/// What is to be done with the draft that is open; what it did, in words, is put into `what`.
Result<OpenPolicyDraft> step(const Options& options, Environment& environment, PolicyDrafts& drafts, OpenPolicyDraft open, std::string& what) {
    if (options.file.empty() && !options.undo && !options.redo) return open;
    Result<OpenPolicyDraft> next = open;
    if (!options.file.empty()) {
        const auto policy = readPolicyFile(options.file, open.inForce.taxonomyVersion, environment);
        if (!policy) return std::unexpected(policy.error());
        next = drafts.change(*policy);
    } else {
        next = options.undo ? drafts.undo() : drafts.redo();
    }
    if (next) what = (options.undo ? "undo: " : options.redo ? "redo: " : "") + inWords(open.policy, next->policy);
    return next;
}

int change(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    PolicyDrafts drafts(**workspace, environment.clock, options.author);
    if (options.discard) return discard(options, environment, drafts);
    const auto before = (*workspace)->policyDrafts().head();
    if (!before) return report(environment, before.error());
    auto open = options.takeOver ? drafts.takeOver() : options.rebase ? drafts.rebase() : drafts.open();
    if (open && options.takeOver && options.rebase) open = drafts.rebase();
    if (!open) return report(environment, open.error());
    std::string what = options.rebase ? "bringing the draft up to date" : options.takeOver ? "taking the draft over" : "";
    const auto next = step(options, environment, drafts, *open, what);
    if (!next) {
        if (!*before && !drafts.discard()) environment.err << "docket: an empty draft was left behind.\n";
        return report(environment, next.error());
    }
    printDraft(options, environment, *next, what);
    if (options.file.empty()) return done;
    const auto taxonomy = (*workspace)->rules().taxonomy(next->policy.taxonomyVersion);
    if (!taxonomy) return report(environment, taxonomy.error());
    note(routing::inWords(routing::unknownNames(next->policy, *taxonomy)), environment);
    return done;
}

int show(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto open = PolicyDrafts(**workspace, environment.clock, options.author).look();
    if (!open) return report(environment, open.error());
    printDraft(options, environment, *open, {});
    return done;
}

}  // namespace

Run addPolicyDraft(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    auto* command = parent.add_subcommand("draft", "The draft of the next policy: print it, or make it say what a file says");
    command->footer(help);
    auto* file = command->add_option("file", options->file, "Native policy (JSON), as show prints it");
    auto* undo = command->add_flag("--undo", options->undo, "Take back the last step")->excludes(file);
    auto* redo = command->add_flag("--redo", options->redo, "Do again what was undone last")->excludes(file)->excludes(undo);
    auto* rebase = command->add_flag("--rebase", options->rebase, "Bring the draft to a policy that was published after it was begun");
    rebase->excludes(file)->excludes(undo)->excludes(redo);
    command->add_flag("--discard", options->discard, "Throw the draft away")->excludes(file)->excludes(undo)->excludes(redo)->excludes(rebase);
    command->add_option("--author", options->author, "In whose name; without it the user of the computer");
    command->add_flag("--take-over", options->takeOver, "Take the draft from whoever holds it");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) {
        return options->asksForStep() || options->discard ? change(*options, environment) : show(*options, environment);
    };
}

}  // namespace docket::cli
