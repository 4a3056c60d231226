#include "app/cli/taxonomy/taxonomy_draft_command.h"

#include <optional>

// Subcommands of the draft that change one label.

namespace docket::cli {

using taxonomy::Edit;
using taxonomy::Label;
using taxonomy::Place;
using taxonomy::TaxonomyDraft;

namespace {

struct LabelOptions {
    std::string key;
    std::string name;  ///< or the new key
    std::string parent;
    std::string before;
    bool isAtTop = false;
    bool isGroup = false;
};
using Shared = std::shared_ptr<LabelOptions>;

/// A subcommand that takes the key of a label and then does `planning(draft, label, options)`.
template <class Planning>
DraftSubcommand ofLabel(CLI::App& draft, const SharedDraftOptions& options, const char* word, const char* description, const Shared& own, Planning planning) {
    auto* command = draft.add_subcommand(word, description);
    command->add_option("key", own->key, "Key of the label")->required();
    return {command, [options, own, planning](Environment& environment) {
                return runDraftEdit(*options, environment, [&](const TaxonomyDraft& now) -> Result<Edit> {
                    const auto label = labelOf(now, own->key);
                    if (!label) return std::unexpected(label.error());
                    return planning(now, *label, *own);
                });
            }};
}

Result<Place> placeOf(const TaxonomyDraft& draft, const LabelOptions& own) {
    Place place;
    if (!own.before.empty()) {
        const auto before = labelOf(draft, own.before);
        if (!before) return std::unexpected(before.error());
        place.before = *before;
        place.parent = draft.find(*before)->parent;
    }
    if (own.parent.empty()) return place;
    const auto parent = labelOf(draft, own.parent);
    if (!parent) return std::unexpected(parent.error());
    place.parent = *parent;
    return place;
}

Result<Edit> adding(const TaxonomyDraft& draft, const LabelOptions& own) {
    if (draft.findByKey(own.key) != nullptr) {
        return failure(ErrorKind::AlreadyExists, "The draft has a label with the key " + own.key + " already. Nothing was changed.");
    }
    const auto place = placeOf(draft, own);
    if (!place) return std::unexpected(place.error());
    Label label;
    label.key = own.key;
    label.name = own.name.empty() ? own.key : own.name;
    label.isGroup = own.isGroup;
    return draft.add(std::move(label), *place);
}

DraftSubcommand addAdd(CLI::App& draft, const SharedDraftOptions& options) {
    auto own = std::make_shared<LabelOptions>();
    auto* command = draft.add_subcommand("add", "Add a label or a group");
    command->add_option("key", own->key, "Key of the new label")->required();
    command->add_option("--name", own->name, "Name; without it the key");
    command->add_option("--parent", own->parent, "Key of the label to stand under");
    command->add_option("--before", own->before, "Key of the label to stand before; without it the last");
    command->add_flag("--group", own->isGroup, "A heading that cannot be chosen");
    return {command, [options, own](Environment& environment) {
                return runDraftEdit(*options, environment, [&](const TaxonomyDraft& now) { return adding(now, *own); });
            }};
}

DraftSubcommand addMove(CLI::App& draft, const SharedDraftOptions& options) {
    auto own = std::make_shared<LabelOptions>();
    auto added = ofLabel(draft, options, "move", "Move a label with all that is under it", own,
                         [](const TaxonomyDraft& now, LabelId label, const LabelOptions& given) -> Result<Edit> {
                             const auto place = placeOf(now, given);
                             if (!place) return std::unexpected(place.error());
                             return now.move(label, *place);
                         });
    auto* places = added.parser->add_option_group("place");
    auto* parent = places->add_option("--parent", own->parent, "Key of the label to stand under");
    places->add_option("--before", own->before, "Key of the label to stand before; without it the last");
    places->add_flag("--top", own->isAtTop, "Under no label")->excludes(parent);
    places->require_option(1, 2);
    return added;
}

}  // namespace

std::vector<DraftSubcommand> addDraftLabelCommands(CLI::App& draft, const SharedDraftOptions& options) {
    std::vector<DraftSubcommand> all{addAdd(draft, options), addMove(draft, options)};
    auto renaming = std::make_shared<LabelOptions>();
    all.push_back(ofLabel(draft, options, "rename", "Give a label another name", renaming,
                          [](const TaxonomyDraft& now, LabelId id, const LabelOptions& own) {
                              Label label = *now.find(id);
                              label.name = own.name;
                              return now.change(std::move(label));
                          }));
    all.back().parser->add_option("name", renaming->name, "The new name")->required();
    auto rekeying = std::make_shared<LabelOptions>();
    all.push_back(ofLabel(draft, options, "rekey", "Give a label another key; what was decided stays with it", rekeying,
                          [](const TaxonomyDraft& now, LabelId id, const LabelOptions& own) { return now.rekey(id, own.name); }));
    all.back().parser->add_option("new-key", rekeying->name, "The new key")->required();
    const auto plain = [&](const char* word, const char* description, auto operation) {
        all.push_back(ofLabel(draft, options, word, description, std::make_shared<LabelOptions>(),
                              [operation](const TaxonomyDraft& now, LabelId id, const LabelOptions&) { return (now.*operation)(id); }));
    };
    const auto restoring = static_cast<Result<Edit> (TaxonomyDraft::*)(LabelId) const>(&TaxonomyDraft::restore);
    plain("archive", "Take a label out of use, with all that is under it", &TaxonomyDraft::archive);
    plain("restore", "Take an archived label, and the groups over it, into use again", restoring);
    plain("remove", "Take out a label that was never published", &TaxonomyDraft::remove);
    return all;
}

}  // namespace docket::cli
