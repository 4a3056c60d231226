#include "core/storage/verifier.h"

#include "core/codec/event_payload.h"
#include "core/storage/chain.h"
#include "core/storage/derived_state_check.h"
#include "core/storage/label_set_text.h"
#include "core/storage/row_digest.h"
#include "core/storage/rule_tables.h"
#include "core/storage/study_check.h"
#include "core/storage/taxonomy_draft_tables.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

using ports::Problem;
using Problems = std::vector<Problem>;

constexpr int maxProblems = 100;

void checkFile(Connection& connection, Problems& problems) {
    auto integrity = connection.prepareOnce(fmt::format("PRAGMA integrity_check({})", maxProblems));
    while (integrity.executeStep()) {
        std::string line = integrity.getColumn(0).getString();
        if (line != "ok") problems.push_back({"file", std::move(line)});
    }
    auto references = connection.prepareOnce("PRAGMA foreign_key_check");
    for (int n = 0; n < maxProblems && references.executeStep(); ++n) {
        problems.push_back({fmt::format("table {}, row {}", references.getColumn(0).getString(), references.getColumn(1).getInt64()),
                            fmt::format("refers to a row of {} that is not there", references.getColumn(2).getString())});
    }
}

void checkSchema(Connection& connection, std::span<const Migration> steps, Problems& problems) {
    for (const int number : changedMigrations(connection, steps)) {
        problems.push_back({fmt::format("migration {}", number), "was applied with another text than this Docket has"});
    }
}

/// Whether the rows of one sealed batch still have the digest that the event carries.
class SealCheck {
public:
    SealCheck(Connection& connection, Problems& problems) : m_connection(connection), m_problems(problems) {}

    void check(const review::Event& event) {
        const auto batch = codec::readImportedBatch(event);
        if (!batch) {
            m_problems.push_back({fmt::format("event {}", event.id.value), batch.error().message});
            return;
        }
        compare(event, "items", batch->items, m_nextItem, itemsDigest(batch->items), batch->itemsDigest);
        compare(event, "predictions", batch->predictions, m_nextPrediction, predictionsDigest(*batch), batch->predictionsDigest);
        m_nextItem = batch->items.last + 1;
        m_nextPrediction = batch->predictions.last + 1;
    }

    void checkNothingFollows() {
        countOutside("items", "SELECT count(*) FROM items WHERE id >= $1 OR id < 1", m_nextItem);
        countOutside("predictions", "SELECT count(*) FROM predictions WHERE id >= $1 OR id < 1", m_nextPrediction);
    }

private:
    void compare(const review::Event& event, std::string_view table, codec::RowRange range, std::int64_t expectedFirst,
                 const std::string& actual, const std::string& sealed) {
        const std::string where = fmt::format("{} {} to {}", table, range.first, range.last);
        if (range.first != expectedFirst) {
            m_problems.push_back({where, fmt::format("were sealed by event {}, but rows from {} on were due", event.id.value, expectedFirst)});
        } else if (actual != sealed) {
            m_problems.push_back({where, fmt::format("are not what was imported (sealed by event {} at {})", event.id.value, formatUtc(event.at))});
        }
    }

    void countOutside(std::string_view table, const char* sql, std::int64_t next) {
        auto query = m_connection.query(sql);
        query.bind(next);
        if (query.step() && query.integer(0) > 0) {
            m_problems.push_back({std::string(table), fmt::format("{} rows came from no import", query.integer(0))});
        }
    }

    std::string itemsDigest(codec::RowRange range) {
        auto rows = m_connection.query("SELECT external_id, text, metadata, received_at FROM items WHERE id BETWEEN $1 AND $2 ORDER BY id");
        rows.bind(range.first, range.last);
        RowDigest digest;
        while (rows.step()) appendRow(digest, ItemRow{rows.text(0), rows.text(1), rows.text(2), rows.integer(3)});
        return digest.finish();
    }

    std::string predictionsDigest(const codec::ImportedBatch& batch) {
        auto rows = m_connection.query(
            "SELECT item_id, model, prompt_version, created_at, labels, confidence, confidence_source, scores, rationale,"
            " raw_output, signals FROM predictions WHERE id BETWEEN $1 AND $2 ORDER BY id");
        rows.bind(batch.predictions.first, batch.predictions.last);
        RowDigest digest;
        while (rows.step()) {
            PredictionRow row{rows.integer(0), rows.text(1), rows.text(2), std::nullopt, std::nullopt, std::nullopt,
                              rows.integer(6), rows.text(7), rows.text(8), rows.text(9), rows.text(10)};
            if (!rows.isNull(3)) row.createdAt = rows.integer(3);
            if (!rows.isNull(4)) row.labels = rows.text(4);
            if (!rows.isNull(5)) row.confidence = rows.real(5);
            appendRow(digest, row);
        }
        return digest.finish();
    }

    Connection& m_connection;
    Problems& m_problems;
    std::int64_t m_nextItem = 1;
    std::int64_t m_nextPrediction = 1;
};

/// Walks the chain link by link.
class ChainCheck {
public:
    ChainCheck(Connection& connection, Problems& problems)
        : m_connection(connection), m_problems(problems), m_seals(connection, problems) {}

    void run() {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events ORDER BY id");
        while (rows.step() && m_problems.size() < maxProblems) {
            const auto event = eventFrom(rows);
            if (!event) {
                m_problems.push_back({fmt::format("event {}", rows.integer(0)), "cannot be read"});
                return;
            }
            checkLink(*event);
            checkDocument(*event);
        }
        const review::ChainHead stored = Chain(m_connection).head();
        if (stored != m_head) {
            m_problems.push_back({"chain of events", fmt::format("ends at event {}, but the workspace has noted event {}",
                                                                 m_head.length, stored.length)});
        }
        m_seals.checkNothingFollows();
    }

private:
    void checkLink(const review::Event& event) {
        const std::string where = fmt::format("event {}", event.id.value);
        if (event.id.value != m_head.length + 1) {
            m_problems.push_back({where, fmt::format("follows event {}; what was between them is missing", m_head.length)});
        }
        if (review::hashOf(event) != event.hash) {
            m_problems.push_back({where, fmt::format("was changed after it was written ({}, {})", review::toString(event.kind), formatUtc(event.at))});
        } else if (event.previous != m_head.hash) {
            m_problems.push_back({where, fmt::format("does not follow from event {}; one of the two was replaced", m_head.length)});
        }
        m_head = {event.id.value, event.hash};
    }

    void checkDocument(const review::Event& event) {
        if (event.kind == review::EventKind::Imported) m_seals.check(event);
        if (event.kind != review::EventKind::TaxonomyPublished && event.kind != review::EventKind::PolicySaved) return;
        const auto saved = codec::readSavedDocument(event);
        const bool isTaxonomy = event.kind == review::EventKind::TaxonomyPublished;
        const std::string where = fmt::format("{} version {}", isTaxonomy ? "taxonomy" : "policy", saved ? saved->number : 0);
        if (!saved || digestOf(isTaxonomy, static_cast<int>(saved->number)) != saved->digest) {
            m_problems.push_back({where, fmt::format("is not what was published (event {})", event.id.value)});
        }
    }

    std::string digestOf(bool isTaxonomy, int version) {
        if (isTaxonomy) {
            Chain chain(m_connection);
            RuleTables rules(m_connection, chain);
            const auto taxonomy = rules.taxonomy(version);
            const auto lineage = rules.lineage();
            if (!taxonomy || !lineage || version > (*lineage)->latest()) return {};
            return toHex(sha256(publishedDocument(*taxonomy, (*lineage)->steps()[static_cast<std::size_t>(version - 1)])));
        }
        auto query = m_connection.query("SELECT document FROM policy_versions WHERE version = $1");
        query.bind(version);
        return query.step() ? toHex(sha256(query.text(0))) : std::string();
    }

    Connection& m_connection;
    Problems& m_problems;
    SealCheck m_seals;
    review::ChainHead m_head;
};

}  // namespace

std::vector<Problem> findProblems(Connection& connection, std::span<const Migration> steps) {
    Problems problems;
    connection.execute("BEGIN");
    const auto finish = [&] { connection.database().tryExec("ROLLBACK"); };
    const auto look = [&](const char* where, auto check) {
        try {
            check();
        } catch (const DamagedValue& value) {
            problems.push_back({where, fmt::format("{}, which Docket never writes", value.what())});
        }
    };
    try {
        checkFile(connection, problems);
        checkSchema(connection, steps, problems);
        look("chain of events", [&] { ChainCheck(connection, problems).run(); });
        look("derived state", [&] { checkDerivedState(connection, problems); });
        look("agreement studies", [&] { checkStudies(connection, problems); });
        look("draft of the taxonomy", [&] { checkTaxonomyDraft(connection, problems); });
    } catch (...) {
        finish();
        throw;
    }
    finish();
    return problems;
}

}  // namespace docket::storage
