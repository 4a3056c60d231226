#include "core/storage/rule_tables.h"

#include "core/codec/event_payload.h"
#include "core/codec/policy_json.h"
#include "core/codec/taxonomy_json.h"
#include "core/storage/label_rows.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

review::Event savedEvent(review::EventKind kind, int version, std::string_view document, Timestamp now,
                         std::string_view author) {
    review::Event event;
    event.at = now;
    event.kind = kind;
    event.reviewer = author;
    event.payload = codec::writePayload(codec::SavedDocument{version, toHex(sha256(document))});
    return event;
}

}  // namespace

Result<ports::RuleVersions> RuleTables::inForce() {
    return guarded(m_connection, [&]() -> Result<ports::RuleVersions> {
        auto query = m_connection.query(
            "SELECT (SELECT max(version) FROM taxonomy_versions WHERE state = 'published'),"
            " (SELECT max(version) FROM policy_versions)");
        query.step();
        return ports::RuleVersions{query.smallInteger(0), query.smallInteger(1)};
    });
}

Result<taxonomy::Taxonomy> RuleTables::taxonomy(int version) {
    return guarded(m_connection, [&]() -> Result<taxonomy::Taxonomy> {
        auto head = m_connection.query(hasEvolution(m_connection) ? "SELECT kind, fewest_labels, most_labels FROM taxonomy_versions WHERE version = $1"
                                                                  : "SELECT kind, 0, NULL FROM taxonomy_versions WHERE version = $1");
        head.bind(version);
        if (!head.step()) return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}.", version));
        const auto kind = taxonomy::parseTaskKind(head.text(0));
        taxonomy::AnswerSize size;
        size.fewest = head.smallInteger(1);
        if (!head.isNull(2)) size.most = head.smallInteger(2);
        auto made = taxonomy::Taxonomy::make(kind.value_or(taxonomy::TaskKind::Single), readLabels(m_connection, version), version, size);
        if (made) return made;
        return failure(ErrorKind::Damaged, fmt::format("Taxonomy version {} in {} breaks a rule: {}", version,
                                                       m_connection.file().filename().string(), made.error().message));
    });
}

Result<routing::Policy> RuleTables::policy(int version) {
    return guarded(m_connection, [&]() -> Result<routing::Policy> {
        auto query = m_connection.query("SELECT document FROM policy_versions WHERE version = $1");
        query.bind(version);
        if (!query.step()) return failure(ErrorKind::NotFound, fmt::format("There is no policy version {}.", version));
        auto policy = codec::readPolicy(query.text(0), m_connection.file().filename().string());
        if (policy) policy->version = version;
        return policy;
    });
}

Result<int> RuleTables::publish(const taxonomy::Taxonomy& taxonomy, Timestamp now, std::string_view author) {
    return guarded(m_connection, [&]() -> Result<int> {
        const auto versions = inForce();
        if (!versions) return std::unexpected(versions.error());
        const int version = versions->taxonomy + 1;
        m_connection.query("UPDATE taxonomy_versions SET state = 'superseded' WHERE state = 'published'").run();
        m_connection.query("INSERT INTO taxonomy_versions (version, kind, state, author, created_at, fewest_labels, most_labels)"
                           " VALUES ($1, $2, 'published', $3, $4, $5, $6)")
            .bind(version, taxonomy::toString(taxonomy.kind()), author, now, taxonomy.answerSize().fewest, taxonomy.answerSize().most)
            .run();
        insertLabels(m_connection, taxonomy, version);
        m_chain.append(savedEvent(review::EventKind::TaxonomyPublished, version, codec::writeTaxonomy(taxonomy), now, author));
        return version;
    });
}

Result<int> RuleTables::save(const routing::Policy& policy, Timestamp now, std::string_view author) {
    return guarded(m_connection, [&]() -> Result<int> {
        const auto versions = inForce();
        if (!versions) return std::unexpected(versions.error());
        const int version = versions->policy + 1;
        const std::string document = codec::writePolicy(policy);
        m_connection.query("INSERT INTO policy_versions (version, document, author, created_at) VALUES ($1, $2, $3, $4)")
            .bind(version, document, author, now)
            .run();
        m_chain.append(savedEvent(review::EventKind::PolicySaved, version, document, now, author));
        return version;
    });
}

}  // namespace docket::storage
