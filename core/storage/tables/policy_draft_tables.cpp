#include "core/storage/tables/policy_draft_tables.h"

#include "core/codec/stored/policy_json.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/rule_tables.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

constexpr int firstWithReasons = 23;

}  // namespace

Result<std::optional<ports::PolicyDraftHead>> PolicyDraftTables::head() {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::PolicyDraftHead>> {
        if (!hasPolicyVersions(m_connection)) return std::nullopt;
        auto row = m_connection.query("SELECT based_on, author, started_at, changed_at, revision, step FROM policy_draft");
        if (!row.step()) return std::nullopt;
        return ports::PolicyDraftHead{row.natural(0), std::string(row.text(1)), Timestamp{row.integer(2)}, Timestamp{row.integer(3)},
                                      row.integer(4), row.integer(5)};
    });
}

Result<std::optional<routing::Policy>> PolicyDraftTables::at(std::int64_t step) {
    return guarded(m_connection, [&]() -> Result<std::optional<routing::Policy>> {
        auto row = m_connection.query("SELECT document, taxonomy_version FROM policy_draft_steps WHERE step = $1");
        row.bind(step);
        if (!row.step()) return std::nullopt;
        auto policy = codec::readPolicy(row.text(0), fmt::format("step {}", step));
        if (!policy) {
            return failure(ErrorKind::Damaged,
                           fmt::format("The draft of the policy in {} cannot be read. Nothing else is affected; discard the draft and begin anew.",
                                       m_connection.file().filename().string()),
                           policy.error().message);
        }
        policy->taxonomyVersion = row.natural(1);
        return std::move(*policy);
    });
}

Result<> PolicyDraftTables::begin(const ports::PolicyDraftHead& head, const routing::Policy& policy) {
    const auto other = this->head();
    if (!other) return std::unexpected(other.error());
    if (*other) return failure(ErrorKind::AlreadyExists, fmt::format("{} has begun a draft of the policy already.", (*other)->author));
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT INTO policy_draft (id, based_on, author, started_at, changed_at, revision, step)"
                           " VALUES (1, $1, $2, $3, $4, $5, 0)")
            .bind(head.basedOn, head.author, head.startedAt, head.changedAt, head.revision)
            .run();
        return append(-1, policy, {}, head.startedAt);
    });
}

Result<> PolicyDraftTables::replaceHead(const ports::PolicyDraftHead& head) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE policy_draft SET based_on = $1, author = $2, started_at = $3, changed_at = $4, revision = $5, step = $6")
            .bind(head.basedOn, head.author, head.startedAt, head.changedAt, head.revision, head.step)
            .run();
        return {};
    });
}

Result<std::vector<std::string>> PolicyDraftTables::reasonsUpTo(std::int64_t step) {
    return guarded(m_connection, [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> reasons;
        if (schemaVersion(m_connection) < firstWithReasons) return reasons;  // a file of an earlier schema that is only read
        auto rows = m_connection.query("SELECT reason FROM policy_draft_steps WHERE step <= $1 AND reason <> '' ORDER BY step");
        rows.bind(step);
        while (rows.step()) reasons.emplace_back(rows.text(0));
        return reasons;
    });
}

Result<> PolicyDraftTables::append(std::int64_t after, const routing::Policy& policy, std::string_view reason, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM policy_draft_steps WHERE step > $1").bind(after).run();
        m_connection.query("INSERT INTO policy_draft_steps (step, at, taxonomy_version, document, reason) VALUES ($1, $2, $3, $4, $5)")
            .bind(after + 1, now, policy.taxonomyVersion, codec::writePolicy(policy), reason)
            .run();
        return {};
    });
}

Result<> PolicyDraftTables::discard() {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM policy_draft_steps").run();
        m_connection.query("DELETE FROM policy_draft").run();
        return {};
    });
}

}  // namespace docket::storage
