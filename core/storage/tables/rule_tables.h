#pragma once

#include "core/ports/rules.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Taxonomy and policy versions over their tables; each new version is an event with the digest of its document.
class RuleTables : public ports::Rules {
public:
    RuleTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<ports::RuleVersions> inForce() override;
    Result<taxonomy::Taxonomy> taxonomy(int version) override;
    Result<routing::Policy> policy(int version) override;
    Result<std::shared_ptr<const taxonomy::Lineage>> lineage() override;
    Result<std::vector<ports::TaxonomyVersion>> taxonomyVersions() override;
    Result<int> publish(const ports::NewTaxonomy& next) override;
    Result<std::vector<ports::PolicyVersion>> policyVersions() override;
    Result<int> publish(const ports::NewPolicy& next) override;

    /// After a rollback: a version that was read inside it may be gone.
    void forget() { m_lineage.reset(); }

private:
    Connection& m_connection;
    Chain& m_chain;
    std::shared_ptr<const taxonomy::Lineage> m_lineage;  ///< as last read; versions are only ever added
};

/// Whether the schema knows of more than one policy; false only for older files that are read.
bool hasPolicyVersions(Connection& connection);

/// What the event of a published version carries the digest of: the taxonomy, and the step where it says anything.
std::string publishedDocument(const taxonomy::Taxonomy& taxonomy, const taxonomy::VersionStep& step);

}  // namespace docket::storage
