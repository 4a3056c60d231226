#pragma once

#include "core/ports/dataset_recipes.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on recipes have names and export runs keep their manifests.
inline constexpr int firstWithRecipes = 18;

/// Named recipes over the table dataset_recipes; each row is sealed by its event.
class DatasetRecipeTables : public ports::DatasetRecipes {
public:
    DatasetRecipeTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::vector<ports::NamedRecipe>> all() override;
    Result<std::vector<ports::NamedRecipe>> versionsOf(std::string_view name) override;
    Result<std::optional<ports::NamedRecipe>> find(std::string_view name, std::optional<int> version) override;
    Result<int> save(std::string_view name, std::string_view document, std::string_view author, Timestamp now) override;
    Result<> remove(std::string_view name, std::string_view author, Timestamp now) override;

private:
    struct Row {
        std::string_view name;
        std::optional<int> version;
        std::optional<std::string_view> document;
        std::string_view author;
        Timestamp at;
    };
    void add(const Row& row);
    /// Files of an earlier schema that are only read have none.
    bool hasRecipes();

    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
