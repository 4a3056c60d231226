#include "core/services/datasets/dataset_rules.h"

#include "core/codec/text/document.h"
#include "core/codec/text/text_encoding.h"
#include "core/search/search_query.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::size_t maxInstructionBytes = 1UL << 20U;

Result<std::unordered_set<ItemId>> itemsInOpenTest(ports::Studies& studies) {
    const auto open = studies.open();
    if (!open) return std::unexpected(open.error());
    if (!*open) return {};
    const auto items = studies.itemsOf((*open)->number);
    if (!items) return std::unexpected(items.error());
    std::unordered_set<ItemId> ids;
    for (const StudyItem& item : *items) ids.insert(item.item);
    return ids;
}

Result<std::unordered_set<ItemId>> goldItems(ports::Gold& gold) {
    const auto items = gold.items();
    if (!items) return std::unexpected(items.error());
    std::unordered_set<ItemId> ids;
    for (const GoldItem& item : *items) ids.insert(item.item);
    return ids;
}

Result<std::unordered_set<ItemId>> found(ports::ItemList& list, const std::string& typed) {
    auto query = search::parseQuery(typed);
    if (!query) return failure(query.error().kind, fmt::format("The search of the recipe cannot be read: {} Nothing was written.", query.error().message));
    const auto other = std::ranges::find_if(query->terms, [](const search::Term& term) { return !search::isOfWords(term.field); });
    if (other != query->terms.end()) {
        return failure(ErrorKind::InvalidInput, fmt::format("The search of a recipe looks for words, phrases, id: and note:, and not for {}:. The recipe has rules of its own for that. Nothing was written.",
                                                            toString(other->field)));
    }
    search::ItemFilter filter;
    filter.query = std::move(*query);
    filter.isEverything = true;
    const auto progress = list.indexProgress();
    if (!progress) return std::unexpected(progress.error());
    if (!progress->isComplete()) {
        return failure(ErrorKind::Conflict, fmt::format("Only {} of {} texts can be searched yet, so the search of the recipe would miss some. Nothing was written; "
                                                        "open the workspace until its texts are indexed, or export without a search.",
                                                        progress->indexed, progress->items));
    }
    const auto items = list.items(filter, {search::OrderBy::Item, false});
    if (!items) return std::unexpected(items.error());
    return std::unordered_set<ItemId>(items->begin(), items->end());
}

}  // namespace

Result<> checkRecipe(const dataset::Recipe& recipe) {
    if (recipe.system.size() > maxInstructionBytes || !codec::isUtf8(recipe.system) || recipe.system.contains('\0')) {
        return failure(ErrorKind::InvalidInput, "The instruction to the model is over 1 MiB or is no UTF-8 text. Nothing was written.");
    }
    return dataset::check(recipe);
}

Result<> checkVersion(ports::Rules& rules, std::optional<int> taxonomyVersion) {
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    if (!taxonomyVersion || (*taxonomyVersion >= 1 && *taxonomyVersion <= versions->taxonomy)) return {};
    return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}. Nothing was written.", *taxonomyVersion,
                                                    versions->taxonomy));
}

Result<DatasetRules> readDatasetRules(ports::Rules& rules, std::optional<int> taxonomyVersion) {
    if (const auto checked = checkVersion(rules, taxonomyVersion); !checked) return std::unexpected(checked.error());
    auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    versions->taxonomy = taxonomyVersion.value_or(versions->taxonomy);
    DatasetRules inForce;
    inForce.versions = *versions;
    for (int version = 1; version <= versions->taxonomy; ++version) {
        auto taxonomy = rules.taxonomy(version);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        inForce.names.add(*taxonomy);
        inForce.taxonomy = std::move(*taxonomy);
    }
    return inForce;
}

Result<dataset::SelectionFacts> readSelectionFacts(ports::Workspace& workspace, const dataset::Recipe& recipe) {
    dataset::SelectionFacts facts;
    if (recipe.leavesOut(dataset::Doubt::OpenTest)) {
        auto items = itemsInOpenTest(workspace.studies());
        if (!items) return std::unexpected(items.error());
        facts.openTest = std::move(*items);
    }
    if (recipe.items.gold != dataset::GoldUse::In) {
        auto items = goldItems(workspace.gold());
        if (!items) return std::unexpected(items.error());
        facts.gold = std::move(*items);
    }
    if (!recipe.items.query.empty()) {
        auto items = found(workspace.list(), recipe.items.query);
        if (!items) return std::unexpected(items.error());
        facts.found = std::move(*items);
    }
    return facts;
}

}  // namespace docket::services
