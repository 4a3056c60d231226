#pragma once

#include "core/ports/dataset_recipes.h"

#include <QString>

#include <string>

namespace docket::ui {

// Named recipes in words for people; plain text on one line.

/// "fine-tune v7"
QString recipeTag(const std::string& name, int version);
/// "v7, Ada Example, 23 Nov, 08:41"
QString versionText(const ports::NamedRecipe& recipe, Timestamp now);
/// The same with its name: "fine-tune v7, Ada Example, 23 Nov, 08:41"
QString recipeText(const ports::NamedRecipe& recipe, Timestamp now);

}  // namespace docket::ui
