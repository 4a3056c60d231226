#include "core/storage/checks/record_check.h"

#include "core/base/sha256.h"
#include "core/codec/records/file_reading.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/calibration_tables.h"
#include "core/storage/tables/alert_tables.h"
#include "core/storage/tables/dataset_recipe_tables.h"
#include "core/storage/tables/import_mapping_tables.h"
#include "core/storage/tables/packet_tables.h"
#include "core/storage/tables/regression_set_tables.h"
#include "core/storage/tables/rerouting_tables.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/upgrade_note.h"

#include <fmt/format.h>

#include <limits>
#include <set>

namespace docket::storage {

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

std::string span(std::int64_t first, std::int64_t last) { return first == last ? fmt::format("{}", first) : fmt::format("{} to {}", first, last); }

class RecordCheck {
public:
    RecordCheck(Connection& connection, const ToldWorkspace& told, ProblemList& problems)
        : m_connection(connection), m_told(told), m_problems(problems), m_hasSeals(schemaVersion(connection) >= firstWithSeals) {}

    void run() {
        checkTaxonomies();
        checkPolicies();
        checkExports();
        checkWorkspaceRow();
        if (!m_hasSeals) return;
        checkSeal();
        checkReviewers();
        checkImports();
        checkReadings();
        checkWaiting();
        checkReroutings();
        checkPackets();
        checkRecipes();
        checkRegressions();
        checkCalibrations();
        checkAlerts();
        checkManifests();
        checkMigrations();
    }

private:
    /// Says what is stored though nobody made it, and what was made and is not stored.
    void comparePresence(SealedRows rows, std::string_view thing, const ToldRecords& told, std::string_view meaning) {
        const codec::SealedTable* sealed = m_told.sealed(tableOf(rows));
        const std::int64_t upTo = sealed != nullptr ? sealed->last : 0;
        comparePresence(fmt::format("SELECT {} FROM {} ORDER BY 1", numberOf(rows), tableOf(rows)), thing, told, upTo, meaning);
    }

    static const char* numberOf(SealedRows rows) {
        switch (rows) {
            case SealedRows::TaxonomyVersions: return "version";
            case SealedRows::Reroutings: return "begun";
            case SealedRows::Packets: return "number";
            case SealedRows::PacketEvents: return "merged";
            case SealedRows::ImportCalibrations: return "run_id";
            default: return "id";
        }
    }

    void comparePresence(const std::string& sql, std::string_view thing, const ToldRecords& told, std::int64_t sealedUpTo, std::string_view meaning) {
        std::set<std::int64_t> stored;
        auto rows = m_connection.prepareOnce(sql);
        while (rows.executeStep()) stored.insert(rows.getColumn(0).getInt64());
        for (const std::int64_t number : stored) {
            if (number > sealedUpTo && !told.contains(number)) {
                m_problems.add(thing, fmt::format("{} {}", thing, number), fmt::format("is stored, but no event tells of it; {}", meaning));
            }
        }
        for (const auto& [number, record] : told) {
            if (!stored.contains(number)) m_problems.add(thing, fmt::format("{} {}", thing, number), fmt::format("is gone; event {} tells of it", record.event.value));
        }
    }

    /// Rows of one number against the digest in their event; none before there were such digests.
    void compareRows(SealedRows rows, std::string_view thing, std::int64_t number, const ToldRecord& record, std::string_view meaning) {
        if (record.document.rows.empty() || digestOfRows(m_connection, rows, number) == record.document.rows) return;
        m_problems.add(thing, fmt::format("{} {}", thing, number),
                       fmt::format("is not stored as event {} ({}) sealed it; {}", record.event.value, formatUtc(record.at), meaning));
    }

    void checkAll(SealedRows rows, std::string_view thing, const ToldRecords& told, std::string_view meaning) {
        comparePresence(rows, thing, told, meaning);
        for (const auto& [number, record] : told) compareRows(rows, thing, number, record, meaning);
    }

    void checkSeal() {
        if (!m_told.seal) return;
        for (const SealedRows rows : sealedAtUpgrade) {
            if (rows == SealedRows::WaitingPredictions) continue;
            const codec::SealedTable* sealed = m_told.sealed(tableOf(rows));
            if (sealed != nullptr && digestOfRows(m_connection, rows, lowest, sealed->last) == sealed->digest) continue;
            m_problems.add("seal", fmt::format("table {}, rows up to {}", tableOf(rows), sealed != nullptr ? sealed->last : 0),
                           fmt::format("are not what they were when the workspace was upgraded (event {})", m_told.sealedBy.value));
        }
    }

    void checkTaxonomies() {
        comparePresence("SELECT version FROM taxonomy_versions ORDER BY version", "taxonomy version", m_told.taxonomies, 0, "it must not be in force");
        const std::int64_t latest = m_told.taxonomies.empty() ? 0 : m_told.taxonomies.rbegin()->first;
        auto rows = m_connection.query("SELECT version, state, author, created_at FROM taxonomy_versions ORDER BY version");
        while (rows.step()) {
            const auto told = m_told.taxonomies.find(rows.integer(0));
            if (told == m_told.taxonomies.end()) continue;
            const std::string where = fmt::format("taxonomy version {}", rows.integer(0));
            const std::string_view due = rows.integer(0) == latest ? "published" : "superseded";
            if (rows.text(1) != due) m_problems.add("taxonomy version", where, fmt::format("is said to be {}, but is {}; another version would be in force", rows.text(1), due));
            compareMade(where, told->second, rows.text(2), rows.integer(3));
            if (documentDigest(static_cast<int>(rows.integer(0))) != told->second.document.digest) {
                m_problems.add("taxonomy version", where, fmt::format("is not what was published (event {})", told->second.event.value));
            }
        }
        for (const auto& [version, told] : m_told.taxonomies) {
            compareRows(SealedRows::TaxonomyVersions, "taxonomy version", version, told, "its labels, its note or how answers are carried over were changed");
        }
    }

    std::string documentDigest(int version) {
        Chain chain(m_connection);
        RuleTables rules(m_connection, chain);
        const auto taxonomy = rules.taxonomy(version);
        const auto lineage = rules.lineage();
        if (!taxonomy || !lineage || version < 1 || version > (*lineage)->latest()) return {};
        return toHex(sha256(publishedDocument(*taxonomy, (*lineage)->steps()[static_cast<std::size_t>(version - 1)])));
    }

    /// Who made a version, and when.
    void compareMade(const std::string& where, const ToldRecord& told, std::string_view author, std::int64_t at) {
        if (author != told.by) m_problems.add("authors", where, fmt::format("is said to be by \"{}\", but event {} is by \"{}\"", author, told.event.value, told.by));
        if (at != told.at.ms) m_problems.add("authors", where, fmt::format("has another time than event {} ({})", told.event.value, formatUtc(told.at)));
    }

    void checkPolicies() {
        comparePresence("SELECT version FROM policy_versions ORDER BY version", "policy version", m_told.policies, 0, "it must not be in force");
        auto rows = m_connection.query("SELECT version, document, author, created_at FROM policy_versions ORDER BY version");
        while (rows.step()) {
            const auto told = m_told.policies.find(rows.integer(0));
            if (told == m_told.policies.end()) continue;
            const std::string where = fmt::format("policy version {}", rows.integer(0));
            compareMade(where, told->second, rows.text(2), rows.integer(3));
            if (toHex(sha256(rows.text(1))) != told->second.document.digest) {
                m_problems.add("policy version", where, fmt::format("is not what was published (event {})", told->second.event.value));
            }
        }
        if (!hasPolicyVersions(m_connection)) return;
        for (const auto& [version, told] : m_told.policies) {
            compareRows(SealedRows::PolicyVersions, "policy version", version, told, "its note or the taxonomy whose labels it names was changed");
        }
        // Nothing of this was there before an event sealed it.
        auto early = m_connection.query("SELECT version FROM policy_versions WHERE taxonomy_version <> 1 OR note <> '' OR reverts IS NOT NULL");
        while (early.step()) {
            const auto told = m_told.policies.find(early.integer(0));
            if (told == m_told.policies.end() || !told->second.document.rows.empty()) continue;
            m_problems.add("policy version", fmt::format("policy version {}", early.integer(0)), "has a note, or a taxonomy, that it was not published with");
        }
    }

    void checkExports() {
        comparePresence("SELECT id FROM export_runs ORDER BY id", "export run", m_told.exports, 0, "undo is refused for what it says went out");
        auto rows = m_connection.query("SELECT id, manifest_sha256, at, last_event FROM export_runs ORDER BY id");
        while (rows.step()) {
            const auto told = m_told.exports.find(rows.integer(0));
            if (told == m_told.exports.end()) continue;
            const bool same = rows.text(1) == told->second.document.digest && rows.integer(2) == told->second.at.ms &&
                              rows.integer(3) == told->second.event.value - 1;
            if (!same) m_problems.add("export run", fmt::format("export run {}", rows.integer(0)), fmt::format("is not what event {} tells of it", told->second.event.value));
        }
        auto strays = m_connection.query("SELECT DISTINCT run_id FROM exported_items WHERE run_id NOT IN (SELECT id FROM export_runs)");
        while (strays.step()) m_problems.add("export run", fmt::format("export run {}", strays.integer(0)), "is not there, but items are said to have gone out with it");
        for (const auto& [run, told] : m_told.exports) {
            compareRows(SealedRows::ExportRuns, "export run", run, told, "where, how or which items went out was changed");
        }
    }

    void checkReviewers() {
        comparePresence(SealedRows::Reviewers, "reviewer", m_told.reviewers, "work could be put under that name");
        for (const auto& [id, told] : m_told.reviewers) {
            compareRows(SealedRows::Reviewers, "reviewer", id, told, fmt::format("it was {}, and what was done would be put under another name", told.by));
        }
    }

    void checkImports() {
        comparePresence(SealedRows::ImportRuns, "import run", m_told.startedRuns, "predictions could be put under another version of the rules");
        for (const auto& [run, told] : m_told.startedRuns) {
            const auto finished = m_told.finishedRuns.find(run);
            const bool isOver = finished != m_told.finishedRuns.end();
            compareRows(isOver ? SealedRows::ImportRuns : SealedRows::StartedRuns, "import run", run, isOver ? finished->second : told,
                        "its source, its rules or its counts were changed");
            if (!isOver) checkUnfinished(run);
        }
    }

    /// How files were read is sealed by the start of their import.
    void checkReadings() {
        if (schemaVersion(m_connection) < firstWithMappings) return;
        constexpr std::string_view meaning = "the next file of that kind would be read in another way";
        auto rows = m_connection.query("SELECT run_id, reading FROM import_mappings ORDER BY run_id, shape");
        while (rows.step()) {
            const std::string where = fmt::format("mapping of import run {}", rows.integer(0));
            const auto told = m_told.startedRuns.find(rows.integer(0));
            const bool isTold = told != m_told.startedRuns.end() && !told->second.document.digest.empty();
            if (!isTold) m_problems.add("mapping", where, fmt::format("is stored, but no event tells of it; {}", meaning));
            if (const auto reading = codec::readReading(rows.text(1), "it"); !reading) m_problems.add("mapping", where, fmt::format("cannot be read: {}", reading.error().message));
        }
        for (const auto& [run, told] : m_told.startedRuns) {
            if (told.document.digest.empty() || digestOfRows(m_connection, SealedRows::ImportMappings, run) == told.document.digest) continue;
            m_problems.add("mapping", fmt::format("mapping of import run {}", run),
                           fmt::format("is not stored as event {} ({}) sealed it; {}", told.event.value, formatUtc(told.at), meaning));
        }
    }

    void checkUnfinished(std::int64_t run) {
        auto row = m_connection.query(
            "SELECT finished_at IS NULL AND rows_read = 0 AND items_added = 0 AND predictions_added = 0 AND duplicates = 0 AND rejected = 0"
            " FROM import_runs WHERE id = $1");
        row.bind(run);
        if (row.step() && row.integer(0) == 0) m_problems.add("import run", fmt::format("import run {}", run), "is said to have ended, but no event tells of its end");
    }

    /// Which predictions wait follows from what came in with ranked runs since the last ranking; before the seal, from it.
    void checkWaiting() {
        const codec::SealedTable* sealed = m_told.hasRankedSinceSeal ? nullptr : m_told.sealed(tableOf(SealedRows::WaitingPredictions));
        std::int64_t next = lowest;
        const auto expectNoneBefore = [&](std::int64_t end) {
            if (next >= end) return;
            auto row = m_connection.query("SELECT count(*), min(prediction_id) FROM waiting_predictions WHERE prediction_id >= $1 AND prediction_id < $2");
            row.bind(next, end);
            if (row.step() && row.integer(0) > 0) sayWaiting(fmt::format("{} predictions from {} on wait to be routed, but are not of a ranked import, or were routed", row.integer(0), row.integer(1)));
        };
        if (sealed != nullptr) {
            if (digestOfRows(m_connection, SealedRows::WaitingPredictions, lowest, sealed->last) != sealed->digest) {
                sayWaiting(fmt::format("those up to {} are not what they were when the workspace was upgraded (event {})", sealed->last, m_told.sealedBy.value));
            }
            next = sealed->last + 1;
        }
        for (const codec::RowRange& range : m_told.waiting) {
            if (range.last < range.first) continue;
            expectNoneBefore(range.first);
            auto row = m_connection.query("SELECT count(*) FROM waiting_predictions WHERE prediction_id BETWEEN $1 AND $2");
            row.bind(range.first, range.last);
            if (row.step() && row.integer(0) != range.last - range.first + 1) {
                sayWaiting(fmt::format("predictions {} wait for their rank, but {} of them are not noted so and would never be routed", span(range.first, range.last),
                                       range.last - range.first + 1 - row.integer(0)));
            }
            next = range.last + 1;
        }
        expectNoneBefore(std::numeric_limits<std::int64_t>::max());
    }

    void sayWaiting(std::string what) { m_problems.add("waiting predictions", "predictions that wait", std::move(what)); }

    /// What taking a version back would go by.
    void checkReroutings() {
        if (schemaVersion(m_connection) < firstWithReroutings) return;
        comparePresence(SealedRows::Reroutings, "rerouting", m_told.begunReroutings, "entries could be put back to what they never were");
        for (const auto& [begun, told] : m_told.begunReroutings) {
            compareRows(SealedRows::Reroutings, "rerouting", begun, told, "what it was about, or which it takes back, was changed");
        }
        auto rows = m_connection.query("SELECT begun, ended FROM reroutings");
        while (rows.step()) {
            const auto ended = m_told.endedReroutings.find(rows.integer(0));
            const bool isOver = ended != m_told.endedReroutings.end();
            const bool same = rows.isNull(1) ? !isOver : isOver && ended->second.event.value == rows.integer(1);
            if (same) continue;
            m_problems.add("rerouting", fmt::format("rerouting {}", rows.integer(0)),
                           isOver ? "has ended otherwise than its event tells" : "is said to have ended, but no event tells of its end");
        }
        checkReroutedEntries();
    }

    void checkReroutedEntries() {
        constexpr std::string_view meaning = "taking the version back would make something else of the queue";
        std::set<std::int64_t> stored;
        auto rows = m_connection.query("SELECT DISTINCT event_id FROM rerouted_entries");
        while (rows.step()) stored.insert(rows.integer(0));
        for (const std::int64_t step : stored) {
            if (!m_told.reroutedSteps.contains(step)) sayRerouted(step, fmt::format("are stored, but it tells of none; {}", meaning));
        }
        for (const auto& [step, digest] : m_told.reroutedSteps) {
            if (digestOfRows(m_connection, SealedRows::ReroutedEntries, step) != digest) sayRerouted(step, fmt::format("are not stored as it sealed them; {}", meaning));
        }
    }

    /// What tells whose work may come back, and what has come back.
    void checkPackets() {
        if (schemaVersion(m_connection) < firstWithPackets) return;
        checkAll(SealedRows::Packets, "packet", m_told.packets, "the work of somebody else could be taken for its own, or its own refused");
        checkAll(SealedRows::PacketEvents, "merge of a packet", m_told.packetMerges, "what came back could come back twice");
        checkAll(SealedRows::PacketSlip, "slip of this packet", m_told.slips, "what is reviewed here would be taken for the work of another packet");
        auto strays = m_connection.query("SELECT DISTINCT packet FROM packet_items WHERE packet NOT IN (SELECT number FROM packets)");
        while (strays.step()) m_problems.add("packet", fmt::format("packet {}", strays.integer(0)), "is not there, but items are said to have gone out with it");
    }

    void checkRecipes() {
        if (schemaVersion(m_connection) < firstWithRecipes) return;
        checkAll(SealedRows::DatasetRecipes, "named recipe", m_told.recipes, "a dataset could be made by another recipe than somebody saved");
    }

    void checkRegressions() {
        if (schemaVersion(m_connection) < firstWithRegressionSets) return;
        constexpr std::string_view thing = "regression set";
        constexpr std::string_view meaning = "runs of models would be held against other labels than were frozen";
        comparePresence(SealedRows::RegressionSets, thing, m_told.regressions, meaning);
        for (const auto& [id, told] : m_told.regressions) {
            compareRows(SealedRows::RegressionSets, thing, id, told, meaning);
            if (digestOfRegressionSet(m_connection, id) == told.document.digest) continue;
            m_problems.add(thing, fmt::format("{} {}", thing, id), fmt::format("is not what event {} froze: the id, the text or the labels of an item were changed", told.event.value));
        }
        auto strays = m_connection.query("SELECT DISTINCT set_id FROM regression_items WHERE set_id NOT IN (SELECT id FROM regression_sets)");
        while (strays.step()) m_problems.add(thing, fmt::format("{} {}", thing, strays.integer(0)), "is not there, but items are said to be in it");
    }

    void checkCalibrations() {
        if (schemaVersion(m_connection) < firstWithCalibrations) return;
        checkAll(SealedRows::Calibrations, "calibration", m_told.calibrations, "a confidence could be mapped otherwise than was fitted");
        checkAll(SealedRows::CalibrationConfirmations, "confirmation of a calibration", m_told.calibrationConfirmations,
                 "a mapping could count as still right of which nobody said so");
        if (schemaVersion(m_connection) < firstWithAppliedCalibrations) return;
        checkAll(SealedRows::CalibrationApplications, "application of a calibration", m_told.calibrationApplications,
                 "confidences could be calibrated by what nobody applied");
        checkAll(SealedRows::ImportCalibrations, "calibrations of import run", m_told.usedCalibrations,
                 "calibrated confidences would be said to come from another mapping");
    }

    void checkAlerts() {
        if (schemaVersion(m_connection) < firstWithAlerts) return;
        checkAll(SealedRows::AlertNotes, "note of an alert", m_told.alerts, "an alert could be hidden, or be said to be known to somebody");
    }

    /// Runs have their manifest since the step that began to keep them; its digest is theirs.
    void checkManifests() {
        if (schemaVersion(m_connection) < firstWithRecipes) return;
        const auto step = m_told.upgrades.find(firstWithRecipes);
        const EventId since = step == m_told.upgrades.end() ? EventId{} : step->second.event;
        for (const auto& [run, told] : m_told.exports) {
            auto row = m_connection.query("SELECT document FROM export_manifests WHERE run_id = $1");
            row.bind(run);
            const bool isThere = row.step();
            const bool isDue = told.event > since;
            if (isThere == isDue && (!isThere || toHex(sha256(row.text(0))) == told.document.digest)) continue;
            sayManifest(run, isThere ? "is not that of the export; it could not be made again" : "is gone; the export could not be made again");
        }
        auto strays = m_connection.query("SELECT run_id FROM export_manifests WHERE run_id NOT IN (SELECT id FROM export_runs)");
        while (strays.step()) sayManifest(strays.integer(0), "is there, but no such export");
    }

    void sayManifest(std::int64_t run, std::string what) { m_problems.add("manifest", fmt::format("manifest of export run {}", run), std::move(what)); }

    void sayRerouted(std::int64_t step, std::string what) { m_problems.add("rerouting", fmt::format("entries that event {} routed anew", step), std::move(what)); }

    void checkMigrations() {
        const codec::SealedTable* sealed = m_told.sealed(tableOf(SealedRows::Migrations));
        auto rows = m_connection.query("SELECT m.number, m.applied_at, w.created_at FROM migrations m, workspace w ORDER BY m.number");
        while (rows.step()) {
            if (sealed != nullptr && rows.integer(0) <= sealed->last) continue;
            const auto told = m_told.upgrades.find(rows.integer(0));
            const std::int64_t due = told == m_told.upgrades.end() ? rows.integer(2) : told->second.at.ms;
            if (rows.integer(1) != due) m_problems.add("schema", fmt::format("migration {}", rows.integer(0)), "is noted with another time than that of the upgrade");
        }
    }

    void checkWorkspaceRow() {
        auto row = m_connection.query("SELECT created_at FROM workspace WHERE id = 1");
        if (row.step() && m_told.begun && row.integer(0) != m_told.begun->ms) {
            m_problems.add("workspace", "workspace", fmt::format("is said to be made at {}, but its first event is of {}", formatUtc(Timestamp{row.integer(0)}), formatUtc(*m_told.begun)));
        }
    }

    Connection& m_connection;
    const ToldWorkspace& m_told;
    ProblemList& m_problems;
    bool m_hasSeals;
};

}  // namespace

void checkRecords(Connection& connection, const ToldWorkspace& told, ProblemList& problems) { RecordCheck(connection, told, problems).run(); }

}  // namespace docket::storage
