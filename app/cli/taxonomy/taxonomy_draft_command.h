#pragma once

#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/services/taxonomy/taxonomy_drafts.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace docket::cli {

/// What every subcommand of `docket taxonomy WORKSPACE draft` knows.
struct DraftOptions {
    std::shared_ptr<const std::string> workspace;
    std::string author;
    bool takeOver = false;
    bool json = false;
};

/// Does one step of the draft, which is begun where there is none, and prints what was done. A draft that was begun for
/// a step that fails goes away again.
using DraftWork = std::function<Result<services::DraftStep>(services::TaxonomyDrafts& drafts, const services::OpenDraft& open)>;
/// `verb` stands before the step in words: undo, redo, or nothing.
int runDraftStep(const DraftOptions& options, Environment& environment, const DraftWork& work, const std::string& verb = {});

/// The same for an edit that is worked out from the draft.
using DraftPlanning = std::function<Result<taxonomy::Edit>(const taxonomy::TaxonomyDraft& draft)>;
int runDraftEdit(const DraftOptions& options, Environment& environment, const DraftPlanning& planning);

/// The label with this key. NotFound names the key.
Result<LabelId> labelOf(const taxonomy::TaxonomyDraft& draft, const std::string& key);

/// A subcommand of the draft, and what runs when it was chosen.
struct DraftSubcommand {
    CLI::App* parser = nullptr;
    Run run;
};
using SharedDraftOptions = std::shared_ptr<const DraftOptions>;
std::vector<DraftSubcommand> addDraftLabelCommands(CLI::App& draft, const SharedDraftOptions& options);
std::vector<DraftSubcommand> addDraftSuccessionCommands(CLI::App& draft, const SharedDraftOptions& options);

}  // namespace docket::cli
