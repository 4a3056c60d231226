#pragma once

#include "app/cli/subcommands.h"

#include "core/taxonomy/taxonomy.h"

#include <memory>
#include <string>
#include <string_view>

namespace docket::cli {

// One short file each, named taxonomy_<word>_command.cpp.
Run addTaxonomyLint(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyShow(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyDiff(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyDraft(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyPublish(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyRevert(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyVersions(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyExport(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addTaxonomyPrompt(CLI::App& parent, std::shared_ptr<const std::string> workspace);

/// A version of a workspace's taxonomy; 0: the one in force. Opens the workspace for reading only.
Result<taxonomy::Taxonomy> loadTaxonomy(const std::string& workspace, int version, Environment& environment);

/// Writes to a new file, whole or not at all, or to standard output where `target` is empty.
Result<> deliver(std::string_view bytes, const std::string& target, Environment& environment);

}  // namespace docket::cli
