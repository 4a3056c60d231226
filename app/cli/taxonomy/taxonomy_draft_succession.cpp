#include "app/cli/taxonomy/taxonomy_draft_command.h"

#include <utility>

// Subcommands of the draft for labels that become one, and one that becomes several.

namespace docket::cli {

using taxonomy::Edit;
using taxonomy::Label;
using taxonomy::TaxonomyDraft;

namespace {

struct MergeOptions {
    std::vector<std::string> keys;
    std::string into;
    bool leavesTexts = false;
};

struct SplitOptions {
    std::string key;
    std::vector<std::string> into;  ///< KEY or KEY=NAME
};

Result<Edit> merging(const TaxonomyDraft& draft, const MergeOptions& own) {
    const auto into = labelOf(draft, own.into);
    if (!into) return std::unexpected(into.error());
    std::vector<LabelId> from;
    for (const std::string& key : own.keys) {
        const auto label = labelOf(draft, key);
        if (!label) return std::unexpected(label.error());
        from.push_back(*label);
    }
    return draft.merge(from, *into, own.leavesTexts ? taxonomy::MergeTexts::Leave : taxonomy::MergeTexts::Carry);
}

Result<Edit> splitting(const TaxonomyDraft& draft, const SplitOptions& own) {
    const auto id = labelOf(draft, own.key);
    if (!id) return std::unexpected(id.error());
    const Label& whole = *draft.find(*id);
    std::vector<Label> into;
    for (const std::string& part : own.into) {
        const auto end = part.find('=');
        const std::string key = part.substr(0, end);
        const std::string name = end == std::string::npos ? std::string() : part.substr(end + 1);
        if (key == own.key) {
            into.push_back(whole);
            if (!name.empty()) into.back().name = name;
            continue;
        }
        if (draft.findByKey(key) != nullptr) {
            return failure(ErrorKind::AlreadyExists, "The draft has a label with the key " + key + " already: a split makes new ones. Nothing was changed.");
        }
        into.push_back(partOf(whole, key, name.empty() ? key : name));
    }
    return draft.split(*id, std::move(into));
}

}  // namespace

std::vector<DraftSubcommand> addDraftSuccessionCommands(CLI::App& draft, const SharedDraftOptions& options) {
    auto ofMerge = std::make_shared<MergeOptions>();
    auto* merge = draft.add_subcommand("merge", "Make one label of several; what was decided under them counts under it");
    merge->add_option("keys", ofMerge->keys, "Keys of the labels to merge; the label they become may be one")->required();
    merge->add_option("--into", ofMerge->into, "Key of the label that stays")->required();
    merge->add_flag("--leave-texts", ofMerge->leavesTexts, "Do not carry over what they include and their examples");
    auto ofSplit = std::make_shared<SplitOptions>();
    auto* split = draft.add_subcommand("split", "Make several labels of one");
    split->add_option("key", ofSplit->key, "Key of the label to split")->required();
    split->add_option("--into", ofSplit->into, "KEY or KEY=NAME of each part; its own key where it is one of them, else it is archived")
        ->required()
        ->expected(2, CLI::detail::expected_max_vector_size);
    return {{merge, [options, ofMerge](Environment& environment) {
                 return runDraftEdit(*options, environment, [&](const TaxonomyDraft& now) { return merging(now, *ofMerge); });
             }},
            {split, [options, ofSplit](Environment& environment) {
                 return runDraftEdit(*options, environment, [&](const TaxonomyDraft& now) { return splitting(now, *ofSplit); });
             }}};
}

}  // namespace docket::cli
