#include "core/services/ledger/rule_book.h"

#include "core/services/ledger/policy_reading.h"

namespace docket::services {

Result<> RuleBook::refresh() {
    const auto inForce = m_rules.inForce();
    if (!inForce) return std::unexpected(inForce.error());
    if (*inForce == m_versions) return {};
    auto taxonomy = m_rules.taxonomy(inForce->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    auto policy = policyUnder(m_rules, inForce->policy, inForce->taxonomy);
    if (!policy) return std::unexpected(policy.error());
    auto lineage = m_rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    if (m_taxonomy && m_versions.taxonomy != inForce->taxonomy) m_earlier[m_versions.taxonomy] = m_taxonomy;
    m_taxonomy = std::make_shared<const taxonomy::Taxonomy>(std::move(*taxonomy));
    m_policy = std::move(policy->policy);
    m_lineage = std::move(*lineage);
    m_versions = *inForce;
    return {};
}

Result<std::shared_ptr<const taxonomy::Taxonomy>> RuleBook::taxonomy(int version) {
    if (version == m_versions.taxonomy) return m_taxonomy;
    auto& known = m_earlier[version];
    if (known) return known;
    auto taxonomy = m_rules.taxonomy(version);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    known = std::make_shared<const taxonomy::Taxonomy>(std::move(*taxonomy));
    return known;
}

Result<LabelSet> RuleBook::read(const LabelSet& labels, int given, int under) {
    if (given == under || m_lineage->keepsAll(given, under)) return labels;
    const auto taxonomy = this->taxonomy(under);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return (*taxonomy)->ordered(m_lineage->read(labels, given, under));
}

}  // namespace docket::services
