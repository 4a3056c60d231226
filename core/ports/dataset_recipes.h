#pragma once

#include "core/base/error.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// A version of a recipe that somebody gave a name.
struct NamedRecipe {
    std::string name;
    int version = 1;       ///< of this name, from 1; counts on over a deletion
    std::string document;  ///< JSON, as codec::writeRecipe() writes it
    std::string author;
    Timestamp at;

    bool operator==(const NamedRecipe&) const = default;
};

/// Recipes of datasets by name, in versions that never change. To save one is an event, and so is to delete a name, which hides it and
/// keeps its versions. What writes belongs into a transaction of the caller.
class DatasetRecipes {
public:
    virtual ~DatasetRecipes() = default;

    /// The newest version of each name that is not deleted, by name.
    virtual Result<std::vector<NamedRecipe>> all() = 0;
    /// Every version of a name, also of a deleted one, newest first.
    virtual Result<std::vector<NamedRecipe>> versionsOf(std::string_view name) = 0;
    /// `version`: nullopt for the newest, which a deleted name does not have. nullopt: there is none.
    virtual Result<std::optional<NamedRecipe>> find(std::string_view name, std::optional<int> version) = 0;

    /// Keeps the next version of the name; returns its number.
    virtual Result<int> save(std::string_view name, std::string_view document, std::string_view author, Timestamp now) = 0;
    /// Error: NotFound where the name is not shown.
    virtual Result<> remove(std::string_view name, std::string_view author, Timestamp now) = 0;
};

}  // namespace docket::ports
