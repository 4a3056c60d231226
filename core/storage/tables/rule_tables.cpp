#include "core/storage/tables/rule_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/codec/stored/evolution_json.h"
#include "core/codec/stored/policy_json.h"
#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/label_rows.h"

#include <fmt/format.h>

#include <utility>

namespace docket::storage {

namespace {

review::Event savedEvent(review::EventKind kind, int version, std::string_view document, Timestamp now,
                         std::string_view author, std::string rows = {}) {
    review::Event event;
    event.at = now;
    event.kind = kind;
    event.reviewer = author;
    event.payload = codec::writePayload(codec::SavedDocument{version, toHex(sha256(document)), std::move(rows)});
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
        auto query = m_connection.query(hasPolicyVersions(m_connection) ? "SELECT document, taxonomy_version FROM policy_versions WHERE version = $1"
                                                                        : "SELECT document, 1 FROM policy_versions WHERE version = $1");
        query.bind(version);
        if (!query.step()) return failure(ErrorKind::NotFound, fmt::format("There is no policy version {}.", version));
        auto policy = codec::readPolicy(query.text(0), m_connection.file().filename().string());
        if (!policy) return policy;
        policy->version = version;
        policy->taxonomyVersion = query.natural(1);
        return policy;
    });
}

Result<std::shared_ptr<const taxonomy::Lineage>> RuleTables::lineage() {
    using Shared = std::shared_ptr<const taxonomy::Lineage>;
    return guarded(m_connection, [&]() -> Result<Shared> {
        auto latest = m_connection.query("SELECT coalesce(max(version), 0) FROM taxonomy_versions");
        latest.step();
        if (m_lineage && m_lineage->latest() == latest.smallInteger(0)) return m_lineage;
        auto rows = m_connection.query(hasEvolution(m_connection) ? "SELECT version, step FROM taxonomy_versions ORDER BY version"
                                                                  : "SELECT version, '' FROM taxonomy_versions ORDER BY version");
        std::vector<taxonomy::VersionStep> steps;
        while (rows.step()) {
            const std::string where = fmt::format("taxonomy version {} in {}", rows.natural(0), m_connection.file().filename().string());
            auto step = codec::readStep(rows.text(1), rows.natural(0), where);
            if (!step) return failure(ErrorKind::Damaged, step.error().message);
            if (std::cmp_not_equal(step->version, steps.size() + 1)) {
                return failure(ErrorKind::Damaged, fmt::format("The {} does not follow the one before it.", where));
            }
            steps.push_back(std::move(*step));
        }
        m_lineage = std::make_shared<const taxonomy::Lineage>(std::move(steps));
        return m_lineage;
    });
}

Result<std::vector<ports::TaxonomyVersion>> RuleTables::taxonomyVersions() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::TaxonomyVersion>> {
        const auto lineage = this->lineage();
        if (!lineage) return std::unexpected(lineage.error());
        auto rows = m_connection.query(
            hasEvolution(m_connection)
                ? "SELECT v.version, v.author, v.created_at, v.note, (SELECT count(*) FROM labels l WHERE l.version = v.version"
                  " AND l.is_group = 0 AND l.is_archived = 0) FROM taxonomy_versions v ORDER BY v.version DESC"
                : "SELECT v.version, v.author, v.created_at, '', (SELECT count(*) FROM labels l WHERE l.version = v.version"
                  " AND l.is_group = 0) FROM taxonomy_versions v ORDER BY v.version DESC");
        std::vector<ports::TaxonomyVersion> versions;
        while (rows.step()) {
            ports::TaxonomyVersion& version = versions.emplace_back();
            version.version = static_cast<int>(rows.within(0, 1, (*lineage)->latest()));
            version.author = rows.text(1);
            version.publishedAt = Timestamp{rows.integer(2)};
            version.note = rows.text(3);
            version.labels = rows.smallInteger(4);
            version.reverts = (*lineage)->steps()[static_cast<std::size_t>(version.version - 1)].reverts;
        }
        return versions;
    });
}

Result<int> RuleTables::publish(const ports::NewTaxonomy& next) {
    return guarded(m_connection, [&]() -> Result<int> {
        const auto versions = inForce();
        if (!versions) return std::unexpected(versions.error());
        const int version = versions->taxonomy + 1;
        const taxonomy::Taxonomy& taxonomy = next.taxonomy;
        m_connection.query("UPDATE taxonomy_versions SET state = 'superseded' WHERE state = 'published'").run();
        m_connection.query("INSERT INTO taxonomy_versions (version, kind, state, author, created_at, fewest_labels, most_labels, note, step)"
                           " VALUES ($1, $2, 'published', $3, $4, $5, $6, $7, $8)")
            .bind(version, taxonomy::toString(taxonomy.kind()), next.author, next.now, taxonomy.answerSize().fewest,
                  taxonomy.answerSize().most, next.note, codec::writeStep(next.step))
            .run();
        insertLabels(m_connection, taxonomy, version);
        m_chain.append(savedEvent(review::EventKind::TaxonomyPublished, version, publishedDocument(taxonomy, next.step), next.now, next.author,
                                  digestOfRows(m_connection, SealedRows::TaxonomyVersions, version)));
        return version;
    });
}

std::string publishedDocument(const taxonomy::Taxonomy& taxonomy, const taxonomy::VersionStep& step) {
    return codec::writeTaxonomy(taxonomy) + codec::writeStep(step);
}

Result<int> RuleTables::publish(const ports::NewPolicy& next) {
    return guarded(m_connection, [&]() -> Result<int> {
        const auto versions = inForce();
        if (!versions) return std::unexpected(versions.error());
        const int version = versions->policy + 1;
        const std::string document = codec::writePolicy(next.policy);
        m_connection.query("INSERT INTO policy_versions (version, document, author, created_at, taxonomy_version, note, reverts)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(version, document, next.author, next.now, next.policy.taxonomyVersion, next.note, next.reverts)
            .run();
        m_chain.append(savedEvent(review::EventKind::PolicySaved, version, document, next.now, next.author,
                                  digestOfRows(m_connection, SealedRows::PolicyVersions, version)));
        return version;
    });
}

Result<std::vector<ports::PolicyVersion>> RuleTables::policyVersions() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::PolicyVersion>> {
        auto rows = m_connection.query(
            hasPolicyVersions(m_connection)
                ? "SELECT version, taxonomy_version, author, created_at, note, reverts FROM policy_versions ORDER BY version DESC"
                : "SELECT version, 1, author, created_at, '', NULL FROM policy_versions ORDER BY version DESC");
        std::vector<ports::PolicyVersion> versions;
        while (rows.step()) {
            ports::PolicyVersion& version = versions.emplace_back();
            version.version = rows.natural(0);
            version.taxonomyVersion = rows.natural(1);
            version.author = rows.text(2);
            version.publishedAt = Timestamp{rows.integer(3)};
            version.note = rows.text(4);
            if (!rows.isNull(5)) version.reverts = rows.natural(5);
        }
        return versions;
    });
}

bool hasPolicyVersions(Connection& connection) {
    constexpr int firstWithPolicyVersions = 11;
    return schemaVersion(connection) >= firstWithPolicyVersions;
}

}  // namespace docket::storage
