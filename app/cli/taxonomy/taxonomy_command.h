#pragma once

#include "app/cli/command.h"

#include "core/taxonomy/taxonomy.h"

#include <memory>
#include <string>
#include <string_view>

namespace docket::cli {

/// One subcommand of `docket taxonomy WORKSPACE`: adds itself to `parent` and returns what runs when it was chosen. The
/// parser has filled in `workspace` by then; it is empty only for a subcommand that can do without.
using AddTaxonomyCommand = Run (*)(CLI::App& parent, std::shared_ptr<const std::string> workspace);

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

/// In whose name it is done when nobody is named.
std::string accountName();

/// A version of a workspace's taxonomy; 0: the one in force. Opens the workspace for reading only.
Result<taxonomy::Taxonomy> loadTaxonomy(const std::string& workspace, int version, Environment& environment);

/// Writes to a new file, whole or not at all, or to standard output where `target` is empty.
Result<> deliver(std::string_view bytes, const std::string& target, Environment& environment);

}  // namespace docket::cli
