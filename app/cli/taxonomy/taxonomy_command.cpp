#include "app/cli/taxonomy/taxonomy_command.h"

#include <array>
#include <ostream>

namespace docket::cli {

namespace {

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
    return addSubcommands(*parser.add_subcommand("taxonomy", "The taxonomy of a workspace: its versions, and the draft of the next"), subcommands);
}

}  // namespace docket::cli
