#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/codec/text/document.h"

#include <array>
#include <cstdlib>
#include <ostream>
#include <string_view>

namespace docket::cli {

namespace {

struct Subcommand {
    std::string_view name;
    AddTaxonomyCommand add;
    bool needsWorkspace = true;
};

constexpr std::array subcommands = {
    Subcommand{"show", addTaxonomyShow},
    Subcommand{"lint", addTaxonomyLint, false},
    Subcommand{"diff", addTaxonomyDiff},
    Subcommand{"draft", addTaxonomyDraft},
    Subcommand{"versions", addTaxonomyVersions},
    Subcommand{"publish", addTaxonomyPublish},
    Subcommand{"revert", addTaxonomyRevert},
    Subcommand{"export", addTaxonomyExport},
    Subcommand{"prompt", addTaxonomyPrompt},
};

}  // namespace

std::string accountName() {
    const char* name = std::getenv("USER");
    return name != nullptr && *name != '\0' && codec::isUtf8(name) ? name : "command line";
}

Result<taxonomy::Taxonomy> loadTaxonomy(const std::string& workspace, int version, Environment& environment) {
    auto opened = environment.workspaces.open(workspace, ports::Access::ReadOnly);
    if (!opened) return std::unexpected(opened.error());
    if (version > 0) return (*opened)->rules().taxonomy(version);
    const auto versions = (*opened)->rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    return (*opened)->rules().taxonomy(versions->taxonomy);
}

Result<> deliver(std::string_view bytes, const std::string& target, Environment& environment) {
    if (target.empty()) {
        environment.out << bytes;
        return {};
    }
    auto file = environment.files.createFile(target);
    if (!file) return std::unexpected(file.error());
    if (const auto written = (*file)->write(bytes); !written) return written;
    return (*file)->close();
}

Run addTaxonomy(CLI::App& parser) {
    auto workspace = std::make_shared<std::string>();
    auto* command = parser.add_subcommand("taxonomy", "The taxonomy of a workspace: its versions, and the draft of the next");
    // Not required: else "docket taxonomy lint --file F" would take the word lint for a workspace.
    command->add_option("workspace", *workspace, "Workspace file");
    command->require_subcommand(1);
    auto chosen = std::make_shared<Run>();
    for (const Subcommand& subcommand : subcommands) {
        const Run run = subcommand.add(*command, workspace);
        command->get_subcommand(std::string(subcommand.name))->final_callback([chosen, run, workspace, subcommand] {
            if (subcommand.needsWorkspace && workspace->empty()) throw CLI::RequiredError("workspace");
            *chosen = run;
        });
    }
    return [workspace, chosen](Environment& environment) { return (*chosen)(environment); };
}

}  // namespace docket::cli
