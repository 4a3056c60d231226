#pragma once

#include "core/ports/people.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Who works here, over the table reviewers.
class PeopleTables : public ports::People {
public:
    PeopleTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::vector<Person>> all() override;
    Result<std::vector<LabelId>> skillsOf(ReviewerId person) override;
    Result<> set(const Person& person, std::string_view by, Timestamp now) override;

private:
    Connection& m_connection;
    Chain& m_chain;
};

/// Everybody as the table has them, by name. Throws SQLite::Exception.
std::vector<Person> readPeople(Connection& connection);

}  // namespace docket::storage
