#include "core/storage/checks/chain_check.h"

#include "core/storage/checks/text_check.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/row_digest.h"
#include "core/storage/tables/calibration_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace docket::storage {

namespace {

std::string nameOf(EventId event) { return fmt::format("event {}", event.value); }

/// Whether the rows of sealed batches still have the digests that their events carry.
class SealCheck {
public:
    SealCheck(Connection& connection, ProblemList& problems)
        : m_connection(connection), m_problems(problems), m_hasCalibrated(schemaVersion(connection) >= firstWithAppliedCalibrations) {}

    void check(const review::Event& event, const codec::ImportedBatch& batch) {
        compare(event, "items", batch.items, m_nextItem, itemsDigest(batch.items), batch.itemsDigest);
        compare(event, "predictions", batch.predictions, m_nextPrediction, predictionsDigest(batch), batch.predictionsDigest);
        m_nextItem = batch.items.last + 1;
        m_nextPrediction = batch.predictions.last + 1;
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
            m_problems.add(table, where, fmt::format("were sealed by event {}, but rows from {} on were due", event.id.value, expectedFirst));
        } else if (actual != sealed) {
            m_problems.add(table, where, fmt::format("are not what was imported (sealed by event {} at {})", event.id.value, formatUtc(event.at)));
        }
    }

    void countOutside(std::string_view table, const char* sql, std::int64_t next) {
        auto query = m_connection.query(sql);
        query.bind(next);
        if (query.step() && query.integer(0) > 0) m_problems.add(table, std::string(table), fmt::format("{} rows came from no import", query.integer(0)));
    }

    std::string itemsDigest(codec::RowRange range) {
        auto rows = m_connection.query("SELECT external_id, text, metadata, received_at, id FROM items WHERE id BETWEEN $1 AND $2 ORDER BY id");
        rows.bind(range.first, range.last);
        RowDigest digest;
        while (rows.step()) {
            const ItemRow row{rows.text(0), rows.text(1), rows.text(2), rows.integer(3)};
            if (!isPlainText(row.externalId) || !isPlainText(row.text) || !isPlainText(row.metadata)) sayNoText("items", rows.integer(4));
            appendRow(digest, row);
        }
        return digest.finish();
    }

    std::string predictionsDigest(const codec::ImportedBatch& batch) {
#define DOCKET_SEALED_PREDICTIONS(calibrated)                                                                          \
    "SELECT item_id, model, prompt_version, created_at, labels, confidence, confidence_source, scores, rationale,"     \
    " raw_output, signals, run_id, id, " calibrated " FROM predictions WHERE id BETWEEN $1 AND $2 ORDER BY id"
        auto rows = m_connection.query(m_hasCalibrated ? DOCKET_SEALED_PREDICTIONS("calibrated") : DOCKET_SEALED_PREDICTIONS("NULL"));
        rows.bind(batch.predictions.first, batch.predictions.last);
        RowDigest digest;
        while (rows.step()) {
            PredictionRow row{rows.integer(0), rows.text(1), rows.text(2), std::nullopt, std::nullopt, std::nullopt,
                              rows.integer(6), rows.text(7), rows.text(8), rows.text(9), rows.text(10)};
            if (!rows.isNull(3)) row.createdAt = rows.integer(3);
            if (!rows.isNull(4)) row.labels = rows.text(4);
            if (!rows.isNull(5)) row.confidence = rows.real(5);
            if (!rows.isNull(13)) row.calibrated = rows.real(13);
            const bool isText = isPlainText(row.model) && isPlainText(row.promptVersion) && isPlainText(row.labels.value_or("")) &&
                                isPlainText(row.scores) && isPlainText(row.rationale) && isPlainText(row.rawOutput) && isPlainText(row.signals);
            if (!isText) sayNoText("predictions", rows.integer(12));
            if (rows.integer(11) != batch.run) {
                m_problems.add("predictions", fmt::format("prediction {}", rows.integer(12)),
                               fmt::format("is said to be of import run {}, but came with run {}", rows.integer(11), batch.run));
            }
            appendRow(digest, row);
        }
        return digest.finish();
    }

    void sayNoText(const char* table, std::int64_t row) {
        m_problems.add("texts", fmt::format("table {}, row {}", table, row), notPlainText);
    }

    Connection& m_connection;
    ProblemList& m_problems;
    bool m_hasCalibrated;
    std::int64_t m_nextItem = 1;
    std::int64_t m_nextPrediction = 1;
};

class ChainCheck {
public:
    ChainCheck(Connection& connection, ProblemList& problems)
        : m_connection(connection), m_problems(problems), m_seals(connection, problems) {}

    ToldWorkspace run() {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events ORDER BY id");
        while (rows.step()) {
            const auto event = eventFrom(rows);
            if (!event) {
                m_problems.add("events", fmt::format("event {}", rows.integer(0)), "cannot be read; what it told is missing in what follows");
                m_head.length = rows.integer(0);
                m_isHashKnown = false;
                continue;
            }
            checkLink(*event);
            if (!event->item) take(*event);
        }
        const review::ChainHead stored = Chain(m_connection).head();
        if (stored.length != m_head.length || (m_isHashKnown && stored.hash != m_head.hash)) {
            m_problems.add("events", "chain of events",
                           stored.length == m_head.length
                               ? fmt::format("ends at event {} with another digest than the workspace has noted", m_head.length)
                               : fmt::format("ends at event {}, but the workspace has noted event {}", m_head.length, stored.length));
        }
        m_seals.checkNothingFollows();
        return std::move(m_told);
    }

private:
    void checkLink(const review::Event& event) {
        const std::string where = nameOf(event.id);
        if (event.id.value != m_head.length + 1) {
            m_problems.add("events", where, fmt::format("follows event {}; what was between them is missing", m_head.length));
        }
        if (review::hashOf(event) != event.hash) {
            m_problems.add("events", where, fmt::format("was changed after it was written ({}, {})", review::toString(event.kind), formatUtc(event.at)));
        } else if (m_isHashKnown && event.previous != m_head.hash) {
            m_problems.add("events", where, fmt::format("does not follow from event {}; one of the two was replaced", m_head.length));
        }
        if (!isPlainText(event.reviewer) || !isPlainText(event.payload)) m_problems.add("texts", where, notPlainText);
        if (!m_told.begun) m_told.begun = event.at;
        m_head = {event.id.value, event.hash};
        m_isHashKnown = true;
    }

    void take(const review::Event& event) {
        using review::EventKind;
        switch (event.kind) {
            case EventKind::TaxonomyPublished: return note(event, m_told.taxonomies);
            case EventKind::PolicySaved: return note(event, m_told.policies);
            case EventKind::Exported: return note(event, m_told.exports);
            case EventKind::ImportStarted: return note(event, m_told.startedRuns);
            case EventKind::ImportFinished: return note(event, m_told.finishedRuns);
            case EventKind::ReviewerJoined: return note(event, m_told.reviewers);
            case EventKind::ReroutingBegun: return note(event, m_told.begunReroutings);
            case EventKind::ReroutingEnded: return note(event, m_told.endedReroutings);
            case EventKind::PacketMade: return note(event, m_told.packets);
            case EventKind::PacketMerged: return note(event, m_told.packetMerges);
            case EventKind::Packed: return note(event, m_told.slips);
            case EventKind::RecipeSaved:
            case EventKind::RecipeDeleted: return note(event, m_told.recipes);
            case EventKind::RegressionSetMade: return note(event, m_told.regressions);
            case EventKind::CalibrationFitted: return note(event, m_told.calibrations);
            case EventKind::CalibrationConfirmed: return note(event, m_told.calibrationConfirmations);
            case EventKind::CalibrationApplied: return note(event, m_told.calibrationApplications);
            case EventKind::CalibrationsUsed: return note(event, m_told.usedCalibrations);
            case EventKind::AlertNoted: return note(event, m_told.alerts);
            case EventKind::Imported: return takeBatch(event);
            case EventKind::Routed: return takeRouting(event);
            case EventKind::Upgraded: return takeUpgrade(event);
            default: return;
        }
    }

    /// The value of a payload; what cannot be read is named.
    template <class Value>
    std::optional<Value> valueOf(const review::Event& event, Result<Value> read) {
        if (read) return std::move(*read);
        m_problems.add("events", nameOf(event.id), read.error().message);
        return std::nullopt;
    }

    void note(const review::Event& event, ToldRecords& records) {
        auto document = valueOf(event, codec::readSavedDocument(event));
        if (document) records.insert_or_assign(document->number, ToldRecord{event.id, event.at, event.reviewer, std::move(*document)});
    }

    void addRouted(const review::Event& event, const std::vector<codec::RoutedBlock>& blocks) {
        if (const auto added = m_told.routed.add(blocks); !added) m_problems.add("events", nameOf(event.id), added.error().message);
    }

    void takeBatch(const review::Event& event) {
        const auto batch = valueOf(event, codec::readImportedBatch(event));
        if (!batch) return;
        m_seals.check(event, *batch);
        addRouted(event, batch->routed);
        if (isRanked(batch->run)) m_told.waiting.push_back(batch->predictions);
    }

    bool isRanked(std::int64_t run) {
        auto row = m_connection.query("SELECT is_ranked FROM import_runs WHERE id = $1");
        row.bind(run);
        return row.step() && row.integer(0) != 0;
    }

    void takeRouting(const review::Event& event) {
        const auto routing = valueOf(event, codec::readRouting(event));
        if (!routing) return;
        addRouted(event, routing->routed);
        if (!routing->rows.empty()) m_told.reroutedSteps.emplace(event.id.value, routing->rows);
        if (!routing->ranked) return;
        m_told.waiting.clear();
        m_told.hasRankedSinceSeal = true;
    }

    void takeUpgrade(const review::Event& event) {
        auto upgrade = valueOf(event, codec::readSchemaUpgrade(event));
        if (!upgrade) return;
        m_told.upgrades.insert_or_assign(upgrade->number, ToldRecord{event.id, event.at, event.reviewer, {}});
        if (upgrade->sealed.empty()) return;
        m_told.routed = RoutedEntries();
        addRouted(event, upgrade->routed);
        m_told.waiting.clear();
        m_told.hasRankedSinceSeal = false;
        m_told.seal = std::move(*upgrade);
        m_told.sealedBy = event.id;
    }

    Connection& m_connection;
    ProblemList& m_problems;
    SealCheck m_seals;
    review::ChainHead m_head;
    bool m_isHashKnown = true;  ///< the event before could be read
    ToldWorkspace m_told;
};

}  // namespace

const codec::SealedTable* ToldWorkspace::sealed(const char* table) const {
    if (!seal) return nullptr;
    const auto found = std::ranges::find(seal->sealed, table, &codec::SealedTable::table);
    return found == seal->sealed.end() ? nullptr : &*found;
}

ToldWorkspace checkChain(Connection& connection, ProblemList& problems) { return ChainCheck(connection, problems).run(); }

}  // namespace docket::storage
