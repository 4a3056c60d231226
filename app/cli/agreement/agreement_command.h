#pragma once

#include "app/cli/subcommands.h"

#include "core/taxonomy/taxonomy.h"

#include <memory>
#include <optional>
#include <string>

namespace docket::cli {

// The subcommands of `docket agreement WORKSPACE`: each adds itself to `parent` and returns what runs when it was
// chosen. The parser has filled in `workspace` by then.
Run addAgreementDraw(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addAgreementReport(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addAgreementEnd(CLI::App& parent, std::shared_ptr<const std::string> workspace);

/// What people call a stratum: the key of its label.
std::string stratumName(const std::optional<LabelId>& label, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::cli
