#include "core/services/datasets/recipe_choice.h"

#include "core/base/shortened.h"
#include "core/codec/datasets/recipe_json.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace docket::services {

namespace {

constexpr std::size_t maxRecipeFileBytes = 8 * 1024 * 1024;

bool isThere(const std::string& path) {
    std::error_code error;
    return std::filesystem::exists(std::filesystem::status(path, error));
}

Result<ChosenRecipe> fromFile(ports::Files& files, const std::string& path) {
    const auto text = files.readSmall(path, maxRecipeFileBytes);
    if (!text) return std::unexpected(text.error());
    auto recipe = codec::readRecipe(*text, path);
    if (!recipe) return std::unexpected(recipe.error());
    return ChosenRecipe{std::move(*recipe), {}, {}};
}

}  // namespace

Result<ChosenRecipe> chooseRecipe(RecipeShelf& shelf, ports::Files& files, const std::string& word) {
    const auto isName = shelf.has(word);
    if (!isName) return std::unexpected(isName.error());
    if (!*isName && isThere(word)) return fromFile(files, word);
    auto taken = shelf.take(word, std::nullopt);
    if (!taken) {
        if (taken.error().kind != ErrorKind::NotFound) return std::unexpected(taken.error());
        return failure(ErrorKind::NotFound, fmt::format("{} There is no such file either. Nothing was written.", taken.error().message));
    }
    std::string note;
    if (isThere(word)) {
        note = fmt::format("\"{0}\" is both a recipe of the workspace and a file; the recipe was taken, in version {1}. Write ./{0} for the file.", shortened(word, longestQuote), taken->version);
    }
    return ChosenRecipe{std::move(taken->recipe), dataset::RecipeName{taken->name, taken->version}, std::move(note)};
}

}  // namespace docket::services
