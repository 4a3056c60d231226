#include "app/cli/taxonomy/taxonomy_draft_command.h"

#include "app/cli/json_lines.h"
#include "app/cli/taxonomy/taxonomy_changes.h"

#include "core/codec/taxonomies/taxonomy_json.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <iterator>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::OpenDraft;
using services::TaxonomyDrafts;

namespace {

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

const std::string help = std::string(
    "Every step is saved when the command ends, and can be undone. One person holds the draft; --take-over takes it.\n"
    "--json prints one JSON object: \"done\" (what was done in words; null: it was so already), \"draft\"\n"
    "{\"based_on\",\"in_force\",\"outdated\",\"author\",\"started_at\",\"changed_at\",\"undo\",\"redo\"} and \"changes\" against the version\n"
    "it is based on. show --json prints the native taxonomy with \"draft\" and \"changes\" beside its labels; load reads it.\n"
    "\"draft\" is null where there is none.\n") + changesHelp;

void dump(Environment& environment, const ordered_json& document) {
    environment.out << jsonLine(document) << '\n';
}

ordered_json changesOf(const OpenDraft& open) { return changesJson(open.draft.changes(), open.draft.baseView(), open.draft.view()); }

void printState(Environment& environment, const OpenDraft& open) {
    const auto changes = open.draft.changes();
    environment.out << fmt::format("Draft based on version {}{}, held by {}, changed {}: {} {}\n", open.head.basedOn,
                                   open.isOutdated() ? fmt::format(" (version {} is in force: rebase or discard it)", open.inForce) : "", open.head.author,
                                   formatUtc(open.head.changedAt), changes.size(), changes.size() == 1 ? "change" : "changes");
    printChanges(environment.out, changes, open.draft.baseView(), open.draft.view());
}

int show(const DraftOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto open = TaxonomyDrafts(**workspace, environment.clock, options.author).read();
    if (!open) return report(environment, open.error());
    if (!options.json) {
        if (*open) printState(environment, **open);
        else environment.out << "There is no draft.\n";
        return done;
    }
    ordered_json document;
    if (*open) document = ordered_json::parse(codec::writeDraft((*open)->draft));
    document["draft"] = *open ? draftJson(**open) : ordered_json();
    document["changes"] = *open ? changesOf(**open) : ordered_json::array();
    dump(environment, document);
    return done;
}

int discard(const DraftOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    TaxonomyDrafts drafts(**workspace, environment.clock, options.author);
    const auto discarded = drafts.discard(options.takeOver ? services::Hold::Take : services::Hold::Respect);
    if (!discarded) return report(environment, discarded.error());
    if (options.json) dump(environment, {{"done", "discarding the draft"}, {"draft", nullptr}, {"changes", ordered_json::array()}});
    else environment.out << "The draft was discarded.\n";
    return done;
}

Result<taxonomy::Edit> loading(const taxonomy::TaxonomyDraft& draft, const std::string& file, Environment& environment) {
    const auto text = environment.files.readSmall(file, maxDocumentBytes);
    if (!text) return std::unexpected(text.error());
    auto list = codec::readLabelList(*text, file, draft.kind());
    if (!list) return std::unexpected(list.error());
    const auto statedIds = list->statedIds;
    const auto taxonomy = codec::made(std::move(*list), file);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return draft.load(*taxonomy, statedIds);
}

int finish(const DraftOptions& options, Environment& environment, TaxonomyDrafts& drafts, const std::string& what) {
    const auto open = drafts.read();
    if (!open) return report(environment, open.error());
    if (!*open) return report(environment, {ErrorKind::Conflict, "The step was saved, and the draft was then discarded or published by somebody else.", {}});
    if (options.json) {
        dump(environment, {{"done", what.empty() ? ordered_json() : ordered_json(what)}, {"draft", draftJson(**open)}, {"changes", changesOf(**open)}});
    } else {
        environment.out << (what.empty() ? "Nothing to change." : "Done: " + what + ".") << '\n';
        printState(environment, **open);
    }
    return done;
}

int rebase(const DraftOptions& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    TaxonomyDrafts drafts(**workspace, environment.clock, options.author);
    if (options.takeOver) {
        if (const auto taken = drafts.takeOver(); !taken) return report(environment, taken.error());
    }
    const auto rebased = drafts.rebase();
    return rebased ? finish(options, environment, drafts, "bringing the draft up to date") : report(environment, rebased.error());
}

std::vector<DraftSubcommand> addWholeCommands(CLI::App& draft, const SharedDraftOptions& options) {
    auto file = std::make_shared<std::string>();
    auto* load = draft.add_subcommand("load", "Put a native taxonomy in place of what the draft has; labels that it lacks are archived");
    load->add_option("file", *file, "Native taxonomy (JSON); labels are the same by id where it states one, else by key")->required();
    const auto retake = [options](auto step, const char* verb) {
        return [options, step, verb](Environment& environment) {
            return runDraftStep(*options, environment, [step](TaxonomyDrafts& drafts, const OpenDraft&) { return (drafts.*step)(); }, verb);
        };
    };
    return {
        {draft.add_subcommand("show", "Print the draft and what it changes"), [options](Environment& environment) { return show(*options, environment); }},
        {load, [options, file](Environment& environment) {
             return runDraftEdit(*options, environment, [&](const taxonomy::TaxonomyDraft& now) { return loading(now, *file, environment); });
         }},
        {draft.add_subcommand("undo", "Take back the last step"), retake(&TaxonomyDrafts::undo, "undo")},
        {draft.add_subcommand("redo", "Do again what was undone last"), retake(&TaxonomyDrafts::redo, "redo")},
        {draft.add_subcommand("rebase", "Bring the draft to a version that was published after it was begun"),
         [options](Environment& environment) { return rebase(*options, environment); }},
        {draft.add_subcommand("discard", "Throw the draft away"), [options](Environment& environment) { return discard(*options, environment); }},
    };
}

}  // namespace

Result<LabelId> labelOf(const taxonomy::TaxonomyDraft& draft, const std::string& key) {
    const taxonomy::Label* label = draft.findByKey(key);
    if (label == nullptr) return failure(ErrorKind::NotFound, fmt::format("There is no label \"{}\" in the draft. Nothing was changed.", key));
    return label->id;
}

int runDraftStep(const DraftOptions& options, Environment& environment, const DraftWork& work, const std::string& verb) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    TaxonomyDrafts drafts(**workspace, environment.clock, options.author);
    const auto before = (*workspace)->taxonomyDrafts().head();
    if (!before) return report(environment, before.error());
    const auto open = options.takeOver ? drafts.takeOver() : drafts.open();
    if (!open) return report(environment, open.error());
    const auto step = work(drafts, *open);
    if (!step) {
        if (!*before && !drafts.discard()) environment.err << "docket: an empty draft was left behind.\n";
        return report(environment, step.error());
    }
    if (step->edit.isEmpty()) return finish(options, environment, drafts, {});
    const std::string what = inWords(step->edit);
    return finish(options, environment, drafts, verb.empty() ? what : fmt::format("{} ({})", verb, what));
}

int runDraftEdit(const DraftOptions& options, Environment& environment, const DraftPlanning& planning) {
    return runDraftStep(options, environment, [&](TaxonomyDrafts& drafts, const OpenDraft& open) -> Result<services::DraftStep> {
        const auto edit = planning(open.draft);
        if (!edit) return std::unexpected(edit.error());
        return drafts.apply(*edit);
    });
}

Run addTaxonomyDraft(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<DraftOptions>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    auto* draft = parent.add_subcommand("draft", "Work on the next version of the taxonomy");
    draft->footer(help);
    draft->require_subcommand(1);
    draft->add_option("--author", options->author, "In whose name; without it the user of the computer")->check(notEmpty());
    draft->add_flag("--take-over", options->takeOver, "Take the draft from whoever holds it");
    draft->add_flag("--json", options->json, "Print one JSON object");
    auto subcommands = addWholeCommands(*draft, options);
    std::ranges::move(addDraftLabelCommands(*draft, options), std::back_inserter(subcommands));
    std::ranges::move(addDraftSuccessionCommands(*draft, options), std::back_inserter(subcommands));
    auto chosen = std::make_shared<Run>();
    for (const DraftSubcommand& subcommand : subcommands) {
        subcommand.parser->fallthrough();  // the options above may stand behind it
        subcommand.parser->final_callback([chosen, run = subcommand.run] { *chosen = run; });
    }
    return [chosen](Environment& environment) { return (*chosen)(environment); };
}

}  // namespace docket::cli
