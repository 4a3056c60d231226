#pragma once

#include "core/dataset/recipe.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/ledger/rights.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// A named recipe, read.
struct ShelvedRecipe {
    std::string name;
    int version = 1;
    dataset::Recipe recipe;
    std::string author;
    Timestamp at;

    bool operator==(const ShelvedRecipe&) const = default;
};

/// A recipe that was saved, and which versions of its name others had saved since the one that it was made from.
struct SavedRecipe {
    ShelvedRecipe recipe;
    std::vector<ports::NamedRecipe> meanwhile;  ///< newest first

    bool operator==(const SavedRecipe&) const = default;
};

/// Refuses a name that is blank, too long, of several lines or no text.
Result<> checkRecipeName(std::string_view name);

/// The named recipes of a workspace. Who saves or deletes one needs the right to take data out. On one thread, that of the workspace.
class RecipeShelf {
public:
    static constexpr std::size_t longestName = 100;  // bytes

    /// All must outlive this.
    RecipeShelf(ports::Workspace& workspace, const ports::Clock& clock, Actor actor) : m_workspace(workspace), m_clock(clock), m_actor(std::move(actor)) {}

    /// The newest version of each name that is not deleted, by name.
    Result<std::vector<ports::NamedRecipe>> list();
    /// Every version of a name, newest first; also of one that was deleted. NotFound: it never was there.
    Result<std::vector<ports::NamedRecipe>> versionsOf(std::string_view name);
    /// `version`: nullopt for the newest. NotFound, naming what there is.
    Result<ShelvedRecipe> take(std::string_view name, std::optional<int> version);
    /// Whether there is a recipe of this name now.
    Result<bool> has(std::string_view name);

    /// Why nothing can be saved or deleted: NotAllowed, or ReadOnly where the workspace cannot be written.
    Result<> checkMaySave();
    /// Saves the next version of the name. InvalidInput: the name is none (checkRecipeName()), or the recipe cannot be made anywhere
    /// (checkRecipe()).
    Result<ShelvedRecipe> save(std::string_view name, const dataset::Recipe& recipe);
    /// The same by somebody who knows the versions of the name up to `known`; 0: none that is not deleted.
    Result<SavedRecipe> saveAfter(std::string_view name, const dataset::Recipe& recipe, int known);
    /// NotFound, naming what there is.
    Result<> remove(std::string_view name);

private:
    Error noSuchName(std::string_view name);
    /// Within a transaction.
    Result<ShelvedRecipe> put(std::string_view name, const dataset::Recipe& recipe);
    /// Versions after `known` of a name that is not deleted.
    Result<std::vector<ports::NamedRecipe>> versionsAfter(std::string_view name, int known);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    Actor m_actor;
};

}  // namespace docket::services
