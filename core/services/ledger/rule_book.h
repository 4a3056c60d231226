#pragma once

#include "core/domain/prediction.h"
#include "core/ports/workspace.h"

#include <memory>
#include <unordered_map>

namespace docket::services {

/// The rules of a workspace as last looked at: read again only when another version is in force, and each earlier
/// taxonomy version once. Used by one thread at a time; the workspace must outlive it.
class RuleBook {
public:
    explicit RuleBook(ports::Rules& rules) : m_rules(rules) {}

    /// Makes what is in force now known; the first call must have succeeded before anything else is asked.
    Result<> refresh();

    const ports::RuleVersions& versions() const { return m_versions; }
    const std::shared_ptr<const taxonomy::Taxonomy>& taxonomy() const { return m_taxonomy; }
    const routing::Policy& policy() const { return m_policy; }
    const taxonomy::Lineage& lineage() const { return *m_lineage; }

    /// A version up to the one in force.
    Result<std::shared_ptr<const taxonomy::Taxonomy>> taxonomy(int version);
    /// Labels given under one version as another one reads them, in its order.
    Result<LabelSet> read(const LabelSet& labels, int given, int under);

private:
    ports::Rules& m_rules;
    ports::RuleVersions m_versions;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::unordered_map<int, std::shared_ptr<const taxonomy::Taxonomy>> m_earlier;
    std::shared_ptr<const taxonomy::Lineage> m_lineage;
    routing::Policy m_policy;
};

}  // namespace docket::services
