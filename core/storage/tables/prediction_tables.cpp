#include "core/storage/tables/prediction_tables.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/calibration_tables.h"
#include "core/storage/tables/prediction_facts.h"
#include "core/storage/tables/queue_place.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace docket::storage {

namespace {

/// A row of the pass, with a copy of what the statement takes back at its next step.
struct RowOfItem {
    ports::StoredPrediction prediction;
    PredictionFactsRow row;
    std::string_view model;  // lives as long as the pass
    std::string promptVersion;
    std::optional<std::int64_t> createdAt;
    std::string scores;
    bool isOfPeriod = true;
};

bool isSamePrediction(const RowOfItem& a, const RowOfItem& b) {
    return a.model == b.model && a.createdAt == b.createdAt && a.promptVersion == b.promptVersion;
}

struct Run {
    int taxonomyVersion = 0;
    Timestamp startedAt;
};

std::unordered_map<std::int64_t, Run> importRuns(Connection& connection) {
    std::unordered_map<std::int64_t, Run> runs;
    auto rows = connection.query("SELECT id, taxonomy_version, started_at FROM import_runs");
    while (rows.step()) runs.emplace(rows.integer(0), Run{rows.natural(1), Timestamp{rows.integer(2)}});
    return runs;
}

#define DOCKET_PASS(calibrated, place)                                                                                 \
    "SELECT i.id, i.external_id, p.id, p.run_id, p.model, p.prompt_version, p.created_at, iif($1, p.scores, ''), " DOCKET_FACTS_COLUMNS \
    ", iif($2, coalesce(p.created_at, i.received_at), 0), " calibrated place " WHERE i.id BETWEEN $3 AND $4 ORDER BY i.id, p.id"
#define DOCKET_PASS_ROWS " FROM items i LEFT JOIN predictions p ON p.item_id = i.id"

// What a pass does not ask for is not read: it may lie on pages of its own, behind a long text.
constexpr const char* passSql = DOCKET_PASS("NULL", DOCKET_PASS_ROWS);
constexpr const char* calibratedPassSql = DOCKET_PASS("p.calibrated", DOCKET_PASS_ROWS);
#define DOCKET_PASS_PLACES ", " DOCKET_QUEUE_PLACE_COLUMNS DOCKET_PASS_ROWS " LEFT JOIN queue q ON q.item_id = i.id"
constexpr const char* passWithPlacesSql = DOCKET_PASS("NULL", DOCKET_PASS_PLACES);
constexpr const char* calibratedPassWithPlacesSql = DOCKET_PASS("p.calibrated", DOCKET_PASS_PLACES);

const char* sqlOf(const ports::StoredPredictions::Pass& pass, bool hasCalibrated) {
    if (pass.withCalibrated && hasCalibrated) return pass.withPlaces ? calibratedPassWithPlacesSql : calibratedPassSql;
    return pass.withPlaces ? passWithPlacesSql : passSql;
}

/// Puts the rows of one item together. Its parts are used again for the next one.
class ItemOfRows {
public:
    ItemOfRows(Connection& connection, const taxonomy::Lineage& lineage, const ports::StoredPredictions::Pass& pass)
        : m_lineage(lineage), m_since(pass.since), m_withPlaces(pass.withPlaces), m_runs(importRuns(connection)) {}

    bool isOf(ItemId item) const { return m_item == item; }

    void begin(const Query& row) {
        m_item = row.id<ItemTag>(0);
        m_externalId.assign(row.text(1));
        m_count = 0;
        m_isOfPeriod = true;
        if (m_withPlaces) m_place = queuePlaceFrom(row, calibratedColumn + 1);
    }

    void add(const Query& row) {
        const bool isOfPeriod = !m_since || row.integer(periodColumn) >= m_since->ms;
        if (row.isNull(2)) {
            m_isOfPeriod = isOfPeriod;
            return;
        }
        if (m_count == m_rows.size()) m_rows.emplace_back();
        RowOfItem& next = m_rows[m_count++];
        next.isOfPeriod = isOfPeriod;
        next.prediction = {};
        next.prediction.id = row.id<PredictionTag>(2);
        next.prediction.run = row.id<RunTag>(3);
        next.model = kept(row.text(4));
        next.promptVersion.assign(row.text(5));
        next.createdAt.reset();
        if (!row.isNull(6)) next.createdAt = row.integer(6);
        next.scores.assign(row.text(7));
        next.row.read(row, factsColumn);
        if (!row.isNull(calibratedColumn)) next.row.facts.calibrated = row.real(calibratedColumn);
        const auto run = m_runs.find(next.prediction.run.value);
        const auto [taxonomyVersion, startedAt] = run == m_runs.end() ? Run{m_lineage.latest(), {}} : run->second;
        next.prediction.taxonomyVersion = taxonomyVersion;
        next.prediction.importedAt = startedAt;
        readUnderVersionInForce(next);
    }

    ports::PredictedItem finish() {
        m_standing.clear();
        for (std::size_t i = 0; i < m_count; ++i) {
            if (!m_rows[i].isOfPeriod || isReplaced(i)) continue;
            RowOfItem& row = m_rows[i];
            row.prediction.model = row.model;
            row.prediction.promptVersion = row.promptVersion;
            row.prediction.scores = row.scores;
            row.prediction.facts = row.row.facts;
            if (row.row.facts.labels) row.prediction.facts.labels = row.row.labels;
            row.prediction.facts.externalId = m_externalId;
            m_standing.push_back(row.prediction);
        }
        return {m_item, m_externalId, m_standing, m_count > 0 ? !m_standing.empty() : m_isOfPeriod, m_place};
    }

private:
    static constexpr int factsColumn = 8;
    static constexpr int periodColumn = factsColumn + factsColumnCount;
    static constexpr int calibratedColumn = periodColumn + 1;

    bool isReplaced(std::size_t at) const {
        for (std::size_t i = at + 1; i < m_count; ++i) {
            if (isSamePrediction(m_rows[i], m_rows[at])) return true;
        }
        return false;
    }

    void readUnderVersionInForce(RowOfItem& row) const {
        if (!row.row.facts.labels || m_lineage.keepsAll(row.prediction.taxonomyVersion, m_lineage.latest())) return;
        row.row.labels = m_lineage.read(row.row.labels, row.prediction.taxonomyVersion, m_lineage.latest());
    }

    std::string_view kept(std::string_view model) {
        if (m_lastModel == model) return m_lastModel;
        auto found = m_models.find(model);
        if (found == m_models.end()) found = m_models.emplace(model).first;
        return m_lastModel = *found;
    }

    const taxonomy::Lineage& m_lineage;
    std::optional<Timestamp> m_since;
    bool m_withPlaces;
    std::unordered_map<std::int64_t, Run> m_runs;
    std::set<std::string, std::less<>> m_models;
    std::string_view m_lastModel;
    ItemId m_item;
    std::string m_externalId;
    std::vector<RowOfItem> m_rows;  ///< the first m_count are of the item
    std::size_t m_count = 0;
    bool m_isOfPeriod = true;       ///< of an item without predictions
    std::optional<QueuePlace> m_place;
    std::vector<ports::StoredPrediction> m_standing;
};

}  // namespace

Result<> PredictionTables::visitItems(const Pass& pass, const std::function<Result<>(const ports::PredictedItem&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const auto lineage = m_rules.lineage();
        if (!lineage) return std::unexpected(lineage.error());
        ItemOfRows item(m_connection, **lineage, pass);
        auto rows = m_connection.query(sqlOf(pass, schemaVersion(m_connection) >= firstWithAppliedCalibrations));
        rows.bind(pass.withScores, pass.since.has_value(), pass.first, pass.last);
        bool isAny = false;
        while (rows.step()) {
            if (!isAny || !item.isOf(rows.id<ItemTag>(0))) {
                if (isAny) {
                    if (const auto visited = visit(item.finish()); !visited) return visited;
                }
                item.begin(rows);
                isAny = true;
            }
            item.add(rows);
        }
        return isAny ? visit(item.finish()) : Result<>();
    });
}

Result<ItemId> PredictionTables::lastItem() {
    return guarded(m_connection, [&]() -> Result<ItemId> {
        auto last = m_connection.query("SELECT id FROM items ORDER BY id DESC LIMIT 1");
        return last.step() ? last.id<ItemTag>(0) : ItemId{};
    });
}

Result<PredictionId> PredictionTables::lastPrediction() {
    return guarded(m_connection, [&]() -> Result<PredictionId> {
        auto last = m_connection.query("SELECT id FROM predictions ORDER BY id DESC LIMIT 1");
        return last.step() ? last.id<PredictionTag>(0) : PredictionId{};
    });
}

Result<ports::ReviewTime> PredictionTables::reviewTime() {
    return guarded(m_connection, [&]() -> Result<ports::ReviewTime> {
        auto times = m_connection.query(
            "SELECT count(*), coalesce(avg(min(time_spent, 600000)), 0) FROM decisions WHERE stands = 1 AND time_spent > 0");
        times.step();
        return ports::ReviewTime{times.integer(0), Duration{static_cast<std::int64_t>(times.real(1) + 0.5)}};
    });
}

}  // namespace docket::storage
