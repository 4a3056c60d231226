#pragma once

#include "core/dataset/manifest.h"
#include "core/ports/files.h"
#include "core/services/datasets/recipe_shelf.h"

#include <string>

namespace docket::services {

/// The recipe that a word on the command line means.
struct ChosenRecipe {
    dataset::Recipe recipe;
    std::optional<dataset::RecipeName> name;  ///< nullopt: it is from a file
    std::string note;                         ///< which was taken, where the word is also the other; empty: there was no doubt
};

/// A name of the workspace goes before a file of the same name. Errors: NotFound, naming what there is, where it is neither; what is
/// wrong with the file.
Result<ChosenRecipe> chooseRecipe(RecipeShelf& shelf, ports::Files& files, const std::string& word);

}  // namespace docket::services
