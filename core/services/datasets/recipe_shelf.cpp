#include "core/services/datasets/recipe_shelf.h"

#include "core/base/shortened.h"
#include "core/codec/datasets/recipe_json.h"
#include "core/codec/text/document.h"
#include "core/prompt/rendering.h"
#include "core/services/datasets/dataset_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ranges>

namespace docket::services {

namespace {

constexpr std::size_t mostNamesTold = 10;

Result<ShelvedRecipe> readNamed(const ports::NamedRecipe& named) {
    auto recipe = codec::readRecipe(named.document, fmt::format("recipe \"{}\", version {}", named.name, named.version));
    if (!recipe) return std::unexpected(recipe.error());
    return ShelvedRecipe{named.name, named.version, std::move(*recipe), named.author, named.at};
}

/// "There are weekly, monthly and 3 more."
std::string namesTold(const std::vector<ports::NamedRecipe>& recipes) {
    if (recipes.empty()) return "There are none here.";
    std::vector<std::string> names;
    for (const ports::NamedRecipe& recipe : recipes | std::views::take(mostNamesTold)) names.push_back(fmt::format("\"{}\"", recipe.name));
    const std::size_t more = recipes.size() - names.size();
    return fmt::format("There {} {}{}.", recipes.size() == 1 ? "is" : "are", fmt::join(names, ", "), more > 0 ? fmt::format(" and {} more", more) : std::string());
}

}  // namespace

Result<> checkRecipeName(std::string_view name) {
    const auto refuse = [](std::string what) { return failure(ErrorKind::InvalidInput, std::move(what) + " Nothing was changed."); };
    if (name.size() > RecipeShelf::longestName) return refuse(fmt::format("The name of a recipe has at most {} bytes.", RecipeShelf::longestName));
    if (!codec::isUtf8(name)) return refuse("The name of the recipe is no UTF-8 text.");
    if (name.find_first_not_of(' ') == std::string_view::npos) return refuse("A recipe needs a name.");
    if (name.front() == ' ' || name.back() == ' ') return refuse("The name of a recipe neither begins nor ends with a blank.");
    if (prompt::onOneLine(name) != name) return refuse("The name of a recipe is one line without control characters.");
    return {};
}

Result<std::vector<ports::NamedRecipe>> RecipeShelf::list() { return m_workspace.recipes().all(); }

Error RecipeShelf::noSuchName(std::string_view name) {
    const auto recipes = list();
    if (!recipes) return recipes.error();
    return {ErrorKind::NotFound, fmt::format("There is no recipe \"{}\" in the workspace. {}", shortened(name, longestQuote), namesTold(*recipes)), {}};
}

Result<std::vector<ports::NamedRecipe>> RecipeShelf::versionsOf(std::string_view name) {
    auto versions = m_workspace.recipes().versionsOf(name);
    if (versions && versions->empty()) return std::unexpected(noSuchName(name));
    return versions;
}

Result<ShelvedRecipe> RecipeShelf::take(std::string_view name, std::optional<int> version) {
    const auto named = m_workspace.recipes().find(name, version);
    if (!named) return std::unexpected(named.error());
    if (*named) return readNamed(**named);
    const auto versions = m_workspace.recipes().versionsOf(name);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return std::unexpected(noSuchName(name));
    if (version) return failure(ErrorKind::NotFound, fmt::format("The recipe \"{}\" has no version {}; it has 1 to {}.", name, *version, versions->front().version));
    return failure(ErrorKind::NotFound, fmt::format("The recipe \"{}\" was deleted. Its versions 1 to {} can still be named.", name, versions->front().version));
}

Result<bool> RecipeShelf::has(std::string_view name) {
    const auto named = m_workspace.recipes().find(name, std::nullopt);
    if (!named) return std::unexpected(named.error());
    return named->has_value();
}

Result<> RecipeShelf::checkMaySave() {
    return ports::inTransaction(m_workspace, [&]() -> Result<> { return checkRight(m_workspace, m_actor, Right::TakeDataOut); });
}

Result<ShelvedRecipe> RecipeShelf::put(std::string_view name, const dataset::Recipe& recipe) {
    if (const auto checked = checkRecipeName(name); !checked) return std::unexpected(checked.error());
    if (const auto checked = checkRecipe(recipe); !checked) return std::unexpected(checked.error());
    if (const auto may = checkRight(m_workspace, m_actor, Right::TakeDataOut); !may) return std::unexpected(may.error());
    const Timestamp now = m_clock.now();
    const auto version = m_workspace.recipes().save(name, codec::writeRecipe(recipe), m_actor.name, now);
    if (!version) return std::unexpected(version.error());
    return ShelvedRecipe{std::string(name), *version, recipe, m_actor.name, now};
}

Result<ShelvedRecipe> RecipeShelf::save(std::string_view name, const dataset::Recipe& recipe) {
    return ports::inTransaction(m_workspace, [&] { return put(name, recipe); });
}

Result<std::vector<ports::NamedRecipe>> RecipeShelf::versionsAfter(std::string_view name, int known) {
    const auto isThere = has(name);
    if (!isThere) return std::unexpected(isThere.error());
    if (!*isThere) return {};
    auto versions = m_workspace.recipes().versionsOf(name);
    if (!versions) return std::unexpected(versions.error());
    std::erase_if(*versions, [&](const ports::NamedRecipe& each) { return each.version <= known; });
    if (known == 0 && versions->size() > 1) versions->resize(1);  // what was deleted before is no news
    return versions;
}

Result<SavedRecipe> RecipeShelf::saveAfter(std::string_view name, const dataset::Recipe& recipe, int known) {
    return ports::inTransaction(m_workspace, [&]() -> Result<SavedRecipe> {
        auto meanwhile = versionsAfter(name, known);
        if (!meanwhile) return std::unexpected(meanwhile.error());
        auto saved = put(name, recipe);
        if (!saved) return std::unexpected(saved.error());
        return SavedRecipe{std::move(*saved), std::move(*meanwhile)};
    });
}

Result<> RecipeShelf::remove(std::string_view name) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        if (const auto may = checkRight(m_workspace, m_actor, Right::TakeDataOut); !may) return may;
        const auto isThere = has(name);
        if (!isThere) return std::unexpected(isThere.error());
        if (!*isThere) return std::unexpected(noSuchName(name));
        return m_workspace.recipes().remove(name, m_actor.name, m_clock.now());
    });
}

}  // namespace docket::services
