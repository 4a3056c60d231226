#pragma once

#include "core/ports/policy_drafts.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// The draft of the next policy over policy_draft and policy_draft_steps.
class PolicyDraftTables : public ports::PolicyDrafts {
public:
    explicit PolicyDraftTables(Connection& connection) : m_connection(connection) {}

    Result<std::optional<ports::PolicyDraftHead>> head() override;
    Result<std::optional<routing::Policy>> at(std::int64_t step) override;
    Result<> begin(const ports::PolicyDraftHead& head, const routing::Policy& policy) override;
    Result<> replaceHead(const ports::PolicyDraftHead& head) override;
    Result<std::vector<std::string>> reasonsUpTo(std::int64_t step) override;
    Result<> append(std::int64_t after, const routing::Policy& policy, std::string_view reason, Timestamp now) override;
    Result<> discard() override;

private:
    Connection& m_connection;
};

}  // namespace docket::storage
