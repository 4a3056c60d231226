#pragma once

#include "core/base/error.h"
#include "core/dataset/recipe.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// Reads a recipe: {"format":"few-shot","system":"…","examples_per_label":3,"seed":7,"include":"resolved|decided|all",
/// "exposure":"any|blind","leave_out":["unsure","open_test"]}. Only the format is required; an unknown key is refused by name.
Result<dataset::Recipe> readRecipe(std::string_view json, std::string_view fileName);

/// The recipe with every key, in a fixed order, on one line.
std::string writeRecipe(const dataset::Recipe& recipe);

}  // namespace docket::codec
