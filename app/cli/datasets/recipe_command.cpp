#include "app/cli/json_lines.h"
#include "app/cli/subcommands.h"

#include "core/codec/datasets/recipe_json.h"
#include "core/prompt/rendering.h"
#include "core/services/datasets/recipe_shelf.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>
#include <ostream>
#include <string>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::RecipeShelf;

constexpr std::size_t maxRecipeBytes = 8 * 1024 * 1024;

constexpr const char* recipeHelp =
    "A recipe that is saved under a name that is there becomes its next version; the older ones stay and can be shown and used. To delete\n"
    "a name hides it, and what was exported by it can still be made again. Each is an event of the workspace, with who and when.";
constexpr const char* listHelp = "Fields of the JSON object: recipes[]: {name, version (the newest), format, by, at}.";
constexpr const char* showHelp = "Fields of the JSON object: name, version, by, at, recipe{}, versions[]: {version, by, at}, newest first.";
constexpr const char* saveHelp = "Fields of the JSON object: name, version, by, at, recipe{}.";

struct RecipeOptions {
    std::shared_ptr<const std::string> workspace;
    std::string name;
    std::string file;
    std::optional<int> version;
    std::string by;
    bool json = false;
};

/// Runs `work` over the recipes of the workspace; reports what goes wrong. Whoever is not named with --by is not asked for a right.
template <class Work>
int withShelf(const RecipeOptions& options, ports::Access access, Environment& environment, Work work) {
    auto workspace = environment.workspaces.open(*options.workspace, access);
    if (!workspace) return report(environment, workspace.error());
    RecipeShelf shelf(**workspace, environment.clock, {options.by.empty() ? accountName() : options.by, !options.by.empty()});
    const Result<> worked = work(shelf);
    return worked ? static_cast<int>(done) : report(environment, worked.error());
}

ordered_json toJson(const services::ShelvedRecipe& shelved) {
    return {{"name", shelved.name}, {"version", shelved.version}, {"by", shelved.author}, {"at", formatUtc(shelved.at)}, {"recipe", ordered_json::parse(codec::writeRecipe(shelved.recipe))}};
}

std::string lineOf(const ports::NamedRecipe& recipe) {
    return fmt::format("{:<32} {:>7}  {}  {}\n", prompt::onOneLine(recipe.name), recipe.version, formatUtc(recipe.at), prompt::onOneLine(recipe.author));
}

Result<> list(RecipeShelf& shelf, const RecipeOptions& options, Environment& environment) {
    const auto recipes = shelf.list();
    if (!recipes) return std::unexpected(recipes.error());
    ordered_json all = ordered_json::array();
    for (const ports::NamedRecipe& recipe : *recipes) {
        const auto read = codec::readRecipe(recipe.document, recipe.name);
        if (!read) return std::unexpected(read.error());
        all.push_back({{"name", recipe.name}, {"version", recipe.version}, {"format", toString(read->format)}, {"by", recipe.author}, {"at", formatUtc(recipe.at)}});
    }
    if (options.json) {
        environment.out << jsonLine({{"recipes", std::move(all)}}) << '\n';
        return {};
    }
    if (recipes->empty()) environment.out << "No recipe has a name here yet: docket recipe WORKSPACE save NAME --file FILE.\n";
    else environment.out << fmt::format("{:<32} {:>7}  {:<20}  {}\n", "Recipe", "version", "saved", "by");
    for (const ports::NamedRecipe& recipe : *recipes) environment.out << lineOf(recipe);
    return {};
}

Result<> show(RecipeShelf& shelf, const RecipeOptions& options, Environment& environment) {
    const auto taken = shelf.take(options.name, options.version);
    if (!taken) return std::unexpected(taken.error());
    const auto versions = shelf.versionsOf(options.name);
    if (!versions) return std::unexpected(versions.error());
    ordered_json object = toJson(*taken);
    if (options.json) {
        object["versions"] = ordered_json::array();
        for (const ports::NamedRecipe& each : *versions) object["versions"].push_back({{"version", each.version}, {"by", each.author}, {"at", formatUtc(each.at)}});
        environment.out << jsonLine(object) << '\n';
        return {};
    }
    for (const ports::NamedRecipe& each : *versions) environment.out << (each.version == taken->version ? "> " : "  ") << lineOf(each);
    environment.out << object.at("recipe").dump(2) << '\n';
    return {};
}

Result<> save(RecipeShelf& shelf, const RecipeOptions& options, Environment& environment) {
    const auto text = environment.files.readSmall(options.file, maxRecipeBytes);
    if (!text) return std::unexpected(text.error());
    const auto recipe = codec::readRecipe(*text, options.file);
    if (!recipe) return std::unexpected(recipe.error());
    const auto saved = shelf.save(options.name, *recipe);
    if (!saved) return std::unexpected(saved.error());
    if (options.json) environment.out << jsonLine(toJson(*saved)) << '\n';
    else environment.out << fmt::format("Saved \"{}\", version {}.\n", prompt::onOneLine(saved->name), saved->version);
    return {};
}

Result<> remove(RecipeShelf& shelf, const RecipeOptions& options, Environment& environment) {
    if (const auto removed = shelf.remove(options.name); !removed) return removed;
    if (options.json) environment.out << jsonLine({{"name", options.name}, {"deleted", true}}) << '\n';
    else environment.out << fmt::format("Deleted \"{}\". Its versions are kept.\n", prompt::onOneLine(options.name));
    return {};
}

std::shared_ptr<RecipeOptions> optionsOf(CLI::App& command, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<RecipeOptions>();
    options->workspace = std::move(workspace);
    command.add_flag("--json", options->json, "Print one JSON object");
    return options;
}

void addName(CLI::App& command, RecipeOptions& options) { command.add_option("name", options.name, "Name of the recipe")->required()->check(notEmpty()); }

void addAuthor(CLI::App& command, RecipeOptions& options) {
    command.add_option("--by", options.by, "In whose name, who then has to have the right to take data out; by default that of the account, which is not asked");
}

Run addList(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("list", "The recipes that have a name");
    command->footer(listHelp);
    auto options = optionsOf(*command, std::move(workspace));
    return [options](Environment& environment) {
        return withShelf(*options, ports::Access::ReadOnly, environment, [&](RecipeShelf& shelf) { return list(shelf, *options, environment); });
    };
}

Run addShow(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("show", "One recipe, and which versions it has");
    command->footer(showHelp);
    auto options = optionsOf(*command, std::move(workspace));
    addName(*command, *options);
    command->add_option("--version", options->version, "An older version of it, also of a deleted one")->check(CLI::PositiveNumber);
    return [options](Environment& environment) {
        return withShelf(*options, ports::Access::ReadOnly, environment, [&](RecipeShelf& shelf) { return show(shelf, *options, environment); });
    };
}

Run addSave(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("save", "Give a recipe a name, or a name its next version");
    command->footer(saveHelp);
    auto options = optionsOf(*command, std::move(workspace));
    addName(*command, *options);
    command->add_option("--file", options->file, "Recipe file (JSON)")->required();
    addAuthor(*command, *options);
    return [options](Environment& environment) {
        return withShelf(*options, ports::Access::ReadWrite, environment, [&](RecipeShelf& shelf) { return save(shelf, *options, environment); });
    };
}

Run addDelete(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("delete", "Hide a name; its versions are kept");
    auto options = optionsOf(*command, std::move(workspace));
    addName(*command, *options);
    addAuthor(*command, *options);
    return [options](Environment& environment) {
        return withShelf(*options, ports::Access::ReadWrite, environment, [&](RecipeShelf& shelf) { return remove(shelf, *options, environment); });
    };
}

constexpr std::array recipeCommands = {Subcommand{"list", addList}, Subcommand{"show", addShow}, Subcommand{"save", addSave}, Subcommand{"delete", addDelete}};

}  // namespace

Run addRecipe(CLI::App& parser) {
    auto* command = parser.add_subcommand("recipe", "Recipes of datasets by name, in versions");
    command->footer(recipeHelp);
    return addSubcommands(*command, recipeCommands);
}

}  // namespace docket::cli
