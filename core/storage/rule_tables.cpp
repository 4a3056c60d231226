#include "core/storage/rule_tables.h"

#include "core/codec/event_payload.h"
#include "core/codec/policy_json.h"
#include "core/codec/taxonomy_json.h"
#include "core/storage/label_set_text.h"

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

taxonomy::Label labelFrom(const Query& row) {
    taxonomy::Label label;
    label.id = row.id<LabelTag>(0);
    label.key = row.text(1);
    label.name = row.text(2);
    label.description = row.text(3);
    label.includes = fromLines(row.text(4));
    label.excludes = fromLines(row.text(5));
    label.examples = fromLines(row.text(6));
    if (!row.isNull(7)) label.parent = row.id<LabelTag>(7);
    if (!row.isNull(8)) label.threshold = row.real(8);
    label.costFalsePositive = row.real(9);
    label.costFalseNegative = row.real(10);
    label.isHighImpact = row.integer(11) != 0;
    label.isGroup = row.integer(12) != 0;
    label.shortcut = row.text(13);
    return label;
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
        auto head = m_connection.query("SELECT kind FROM taxonomy_versions WHERE version = $1");
        head.bind(version);
        if (!head.step()) return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}.", version));
        const auto kind = taxonomy::parseTaskKind(head.text(0));

        auto rows = m_connection.query(
            "SELECT label_id, key, name, description, includes, excludes, examples, parent_id, threshold,"
            " cost_false_positive, cost_false_negative, is_high_impact, is_group, shortcut"
            " FROM labels WHERE version = $1 ORDER BY position");
        rows.bind(version);
        std::vector<taxonomy::Label> labels;
        while (rows.step()) labels.push_back(labelFrom(rows));
        auto made = taxonomy::Taxonomy::make(kind.value_or(taxonomy::TaskKind::Single), std::move(labels), version);
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
        m_connection.query("INSERT INTO taxonomy_versions (version, kind, state, author, created_at)"
                           " VALUES ($1, $2, 'published', $3, $4)")
            .bind(version, taxonomy::toString(taxonomy.kind()), author, now)
            .run();
        insertLabels(taxonomy, version);
        m_chain.append(savedEvent(review::EventKind::TaxonomyPublished, version, codec::writeTaxonomy(taxonomy), now, author));
        return version;
    });
}

void RuleTables::insertLabels(const taxonomy::Taxonomy& taxonomy, int version) {
    int position = 0;
    for (const taxonomy::Label& label : taxonomy.labels()) {
        m_connection.query(
            "INSERT INTO labels (version, label_id, position, key, name, description, includes, excludes, examples,"
            " parent_id, threshold, cost_false_positive, cost_false_negative, is_high_impact, is_group, shortcut)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)")
            .bind(version, label.id, position++, label.key, label.name, label.description, toLines(label.includes),
                  toLines(label.excludes), toLines(label.examples), label.parent, label.threshold,
                  label.costFalsePositive, label.costFalseNegative, label.isHighImpact, label.isGroup, label.shortcut)
            .run();
    }
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
