#include "core/storage/tables/dataset_recipe_tables.h"

#include "core/base/sha256.h"
#include "core/base/shortened.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/sealing_event.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

#define DOCKET_RECIPE_COLUMNS "r.name, r.version, r.document, r.author, r.at"
/// Of each name that is not deleted the last row.
#define DOCKET_IS_SHOWN "r.version IS NOT NULL AND r.id = (SELECT max(n.id) FROM dataset_recipes n WHERE n.name = r.name)"

ports::NamedRecipe recipeFrom(const Query& row) {
    return {std::string(row.text(0)), row.natural(1), std::string(row.text(2)), std::string(row.text(3)), Timestamp{row.integer(4)}};
}

std::vector<ports::NamedRecipe> recipesFrom(Query& rows) {
    std::vector<ports::NamedRecipe> recipes;
    while (rows.step()) recipes.push_back(recipeFrom(rows));
    return recipes;
}

}  // namespace

bool DatasetRecipeTables::hasRecipes() { return schemaVersion(m_connection) >= firstWithRecipes; }

Result<std::vector<ports::NamedRecipe>> DatasetRecipeTables::all() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::NamedRecipe>> {
        if (!hasRecipes()) return std::vector<ports::NamedRecipe>();
        auto rows = m_connection.query("SELECT " DOCKET_RECIPE_COLUMNS " FROM dataset_recipes r WHERE " DOCKET_IS_SHOWN " ORDER BY r.name");
        return recipesFrom(rows);
    });
}

Result<std::vector<ports::NamedRecipe>> DatasetRecipeTables::versionsOf(std::string_view name) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::NamedRecipe>> {
        if (!hasRecipes()) return std::vector<ports::NamedRecipe>();
        auto rows = m_connection.query("SELECT " DOCKET_RECIPE_COLUMNS " FROM dataset_recipes r WHERE r.name = $1 AND r.version IS NOT NULL ORDER BY r.version DESC");
        rows.bind(name);
        return recipesFrom(rows);
    });
}

Result<std::optional<ports::NamedRecipe>> DatasetRecipeTables::find(std::string_view name, std::optional<int> version) {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::NamedRecipe>> {
        if (!hasRecipes()) return std::nullopt;
        auto row = m_connection.query(version ? "SELECT " DOCKET_RECIPE_COLUMNS " FROM dataset_recipes r WHERE r.name = $1 AND r.version = $2"
                                              : "SELECT " DOCKET_RECIPE_COLUMNS " FROM dataset_recipes r WHERE r.name = $1 AND " DOCKET_IS_SHOWN);
        row.bind(name);
        if (version) row.bind(*version);
        return row.step() ? std::optional(recipeFrom(row)) : std::nullopt;
    });
}

Result<int> DatasetRecipeTables::save(std::string_view name, std::string_view document, std::string_view author, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<int> {
        auto last = m_connection.query("SELECT coalesce(max(version), 0) FROM dataset_recipes WHERE name = $1");
        last.bind(name);
        last.step();
        const int version = last.natural(0) + 1;
        add({name, version, document, author, now});
        return version;
    });
}

Result<> DatasetRecipeTables::remove(std::string_view name, std::string_view author, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        const auto shown = find(name, std::nullopt);
        if (!shown) return std::unexpected(shown.error());
        if (!*shown) return failure(ErrorKind::NotFound, fmt::format("There is no recipe \"{}\". Nothing was changed.", shortened(name, longestQuote)));
        add({name, std::nullopt, std::nullopt, author, now});
        return {};
    });
}

void DatasetRecipeTables::add(const Row& row) {
    const std::int64_t id = lastNumber(m_connection, SealedRows::DatasetRecipes) + 1;
    m_connection.query("INSERT INTO dataset_recipes (id, name, version, document, author, at) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(id, row.name, row.version, row.document, row.author, row.at)
        .run();
    m_chain.append(sealingEvent(row.document ? review::EventKind::RecipeSaved : review::EventKind::RecipeDeleted, row.author, row.at,
                                {id, row.document ? toHex(sha256(*row.document)) : std::string(), digestOfRows(m_connection, SealedRows::DatasetRecipes, id)}));
}

}  // namespace docket::storage
