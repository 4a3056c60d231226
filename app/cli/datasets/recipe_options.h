#pragma once

#include "app/cli/command.h"

#include "core/dataset/recipe.h"
#include "core/services/datasets/recipe_choice.h"

#include <string>
#include <vector>

namespace docket::cli {

/// The options by which a command is told what dataset to make: a recipe, or what would stand in one.
class RecipeOptions {
public:
    /// This must outlive the parser's run.
    void addTo(CLI::App& command);

    /// The recipe asked for, where it is named one of the workspace. Errors: neither a recipe of that name nor a file, a file that cannot be
    /// read, or is no recipe.
    Result<services::ChosenRecipe> recipe(const std::string& workspace, Environment& environment) const;

    /// Whether an option says what else would stand in a recipe.
    bool has(const CLI::Option* option) const { return option->get_excludes().contains(m_hasRecipe); }

    /// What a recipe file can say, for the help of a command.
    static const char* help();

private:
    Result<services::ChosenRecipe> named(const std::string& workspace, Environment& environment) const;
    void addSource(CLI::App& command);
    void addItems(CLI::App& command);
    void addTexts(CLI::App& command);
    void addSplits(CLI::App& command);
    void addExamples(CLI::App& command);
    /// An option that stands in a recipe file where there is one.
    CLI::Option* add(CLI::App& command, const std::string& name, const std::string& description, const std::function<void(const std::string&)>& take);

    dataset::Recipe m_recipe;
    std::string m_recipeWord;
    std::string m_systemFile;
    std::string m_namesFile;
    std::string m_population;
    CLI::Option* m_hasRecipe = nullptr;
};

}  // namespace docket::cli
