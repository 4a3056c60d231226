#pragma once

#include "core/ports/rules.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"

namespace docket::storage {

/// Taxonomy and policy versions over their tables; each new version is an event with the digest of its document.
class RuleTables : public ports::Rules {
public:
    RuleTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<ports::RuleVersions> inForce() override;
    Result<taxonomy::Taxonomy> taxonomy(int version) override;
    Result<routing::Policy> policy(int version) override;
    Result<int> publish(const taxonomy::Taxonomy& taxonomy, Timestamp now, std::string_view author) override;
    Result<int> save(const routing::Policy& policy, Timestamp now, std::string_view author) override;

private:
    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
