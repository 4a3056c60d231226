#pragma once

#include "core/ports/sessions.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Sittings over the table open_sessions.
class SessionTables : public ports::Sessions {
public:
    explicit SessionTables(Connection& connection) : m_connection(connection) {}

    Result<> open(std::string_view session, ReviewerId reviewer, Timestamp now) override;
    Result<> noteSeen(std::string_view session, Timestamp now) override;
    Result<> close(std::string_view session) override;
    Result<std::optional<Timestamp>> takeBroken(ReviewerId reviewer) override;
    Result<std::vector<std::string>> running(ReviewerId reviewer) override;

private:
    Connection& m_connection;
};

}  // namespace docket::storage
