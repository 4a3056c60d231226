#include "core/storage/tables/study_tables.h"

#include "core/base/stable_hash.h"
#include "core/codec/stored/event_payload.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/queue_tables.h"
#include "core/storage/tables/routed_entries.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::storage {

namespace {

/// More than a workspace can have; a sum of such numbers stays a number.
constexpr std::int64_t largestStratum = std::int64_t{1} << 40;

std::int64_t numberOf(const std::optional<LabelId>& label) { return label ? label->value : 0; }

std::optional<LabelId> labelFrom(std::int64_t number) { return number == 0 ? std::nullopt : std::optional(LabelId{number}); }

// Something happened only to entries; a prediction that waits to be ranked has not been routed.
#define DOCKET_STUDY_CANDIDATES                                                                                        \
    " FROM items i LEFT JOIN queue q ON q.item_id = i.id LEFT JOIN predictions p ON p.id ="                           \
    "   coalesce(q.prediction_id, (SELECT max(n.id) FROM predictions n WHERE n.item_id = i.id))"                      \
    " WHERE CASE WHEN q.item_id IS NULL THEN"                                                                         \
    "     NOT EXISTS (SELECT 1 FROM waiting_predictions w WHERE w.prediction_id = p.id)"                              \
    "   ELSE q.state IN (0, 4) AND q.answers = 0 AND q.is_flagged = 0 AND q.assigned_to = 0"                          \
    "     AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = i.id)"                                             \
    "     AND NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = i.id AND e.kind IN ('decided', 'revealed', 'skipped')) END"

std::vector<StudyStratum> strataOf(Connection& connection, int study) {
    auto rows = connection.query("SELECT label_id, eligible, drawn FROM study_strata WHERE study = $1 ORDER BY position");
    rows.bind(study);
    std::vector<StudyStratum> strata;
    while (rows.step()) {
        strata.push_back({labelFrom(rows.integer(0)), rows.within(1, 0, largestStratum), rows.within(2, 0, largestStratum)});
    }
    return strata;
}

}  // namespace

std::vector<AgreementStudy> readStudies(Connection& connection) {
    auto rows = connection.query(
        "SELECT number, reviewers, seed, note, taxonomy_version, begun_by, begun_at, ended_at FROM studies ORDER BY number DESC");
    std::vector<AgreementStudy> studies;
    while (rows.step()) {
        AgreementStudy& study = studies.emplace_back();
        study.number = rows.natural(0);
        study.reviewers = rows.natural(1);
        study.seed = static_cast<std::uint64_t>(rows.integer(2));
        study.note = rows.text(3);
        study.taxonomyVersion = rows.natural(4);
        study.strata = strataOf(connection, study.number);
        study.begunBy = rows.text(5);
        study.begunAt = Timestamp{rows.integer(6)};
        if (!rows.isNull(7)) study.endedAt = Timestamp{rows.integer(7)};
    }
    return studies;
}

std::vector<StudyItem> readStudyItems(Connection& connection, int study) {
    auto rows = connection.query("SELECT item_id, label_id FROM study_items WHERE study = $1 ORDER BY item_id");
    rows.bind(study);
    std::vector<StudyItem> items;
    while (rows.step()) items.push_back({rows.id<ItemTag>(0), labelFrom(rows.integer(1))});
    return items;
}

Result<std::vector<AgreementStudy>> StudyTables::all() {
    return guarded(m_connection, [&]() -> Result<std::vector<AgreementStudy>> { return readStudies(m_connection); });
}

Result<std::optional<AgreementStudy>> StudyTables::open() {
    auto studies = all();
    if (!studies) return std::unexpected(studies.error());
    const auto found = std::ranges::find_if(*studies, [](const AgreementStudy& study) { return !study.endedAt; });
    return found == studies->end() ? std::nullopt : std::optional(std::move(*found));
}

Result<std::vector<StudyItem>> StudyTables::itemsOf(int study) {
    return guarded(m_connection, [&]() -> Result<std::vector<StudyItem>> { return readStudyItems(m_connection, study); });
}

Result<> StudyTables::visitCandidates(const std::function<Result<>(const ports::StudyCandidate&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const auto lineage = m_rules.lineage();
        if (!lineage) return std::unexpected(lineage.error());
        auto rows = m_connection.query(
            "SELECT i.id, i.external_id, p.labels,"
            " iif($1, 0, (SELECT r.taxonomy_version FROM import_runs r WHERE r.id = p.run_id))" DOCKET_STUDY_CANDIDATES " ORDER BY i.id");
        rows.bind((*lineage)->isIdle());
        ports::StudyCandidate candidate;
        while (rows.step()) {
            candidate.item = rows.id<ItemTag>(0);
            candidate.externalId = rows.text(1);
            candidate.predicted.clear();
            if (!rows.isNull(2)) candidate.predicted = (*lineage)->read(labelSetFrom(rows.text(2)), rows.natural(3), (*lineage)->latest());
            if (const auto visited = visit(candidate); !visited) return visited;
        }
        return {};
    });
}

Result<bool> StudyTables::isCandidate(ItemId item) {
    return guarded(m_connection, [&]() -> Result<bool> {
        auto row = m_connection.query("SELECT 1" DOCKET_STUDY_CANDIDATES " AND i.id = $1");
        row.bind(item);
        return row.step();
    });
}

Result<> StudyTables::addEntry(ItemId item, Timestamp dueAt, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        auto of = m_connection.query("SELECT external_id FROM items WHERE id = $1");
        of.bind(item);
        if (!of.step()) return failure(ErrorKind::NotFound, fmt::format("Item {} is not there.", item.value));
        const auto tiebreak = static_cast<std::int64_t>(stableHash(of.text(0)) >> 1);
        m_connection.query(
            "INSERT INTO queue (item_id, prediction_id, reasons, priority, queued_at, tiebreak, due_at, reviews_required, state,"
            " is_flagged, answers, open_seats, predicted, confidence)"
            " SELECT i.id, p.id, $1, 0, i.received_at, $2, $3, 0, $4, 0, 0, 0, p.labels, p.confidence FROM items i"
            " LEFT JOIN predictions p ON p.id = (SELECT max(n.id) FROM predictions n WHERE n.item_id = i.id) WHERE i.id = $5")
            .bind(static_cast<std::int64_t>(ReasonSet{Reason::AgreementStudy}.bits()), tiebreak, dueAt, static_cast<int>(QueueState::Dismissed), item)
            .run();
        QueueTables::countEntries(m_connection, QueueState::Dismissed, false, 1);
        RoutedEntries added;
        if (const auto entry = routedEntryOf(m_connection, item)) added.add(*entry);
        review::Event event;
        event.at = now;
        event.kind = review::EventKind::Routed;
        event.payload = codec::writePayload(codec::Routing{added.blocks(), std::nullopt});
        m_chain.append(std::move(event));
        return {};
    });
}

void StudyTables::addRows(const AgreementStudy& study) {
    m_connection.query(
        "INSERT INTO studies (number, reviewers, seed, note, taxonomy_version, begun_by, begun_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(study.number, study.reviewers, static_cast<std::int64_t>(study.seed), study.note, study.taxonomyVersion, study.begunBy, study.begunAt)
        .run();
    for (int position = 0; const StudyStratum& stratum : study.strata) {
        m_connection.query("INSERT INTO study_strata (study, position, label_id, eligible, drawn) VALUES ($1, $2, $3, $4, $5)")
            .bind(study.number, position++, numberOf(stratum.label), stratum.eligible, stratum.drawn)
            .run();
    }
}

Result<> StudyTables::addItem(int study, const StudyItem& item) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT INTO study_items (study, item_id, label_id) VALUES ($1, $2, $3)")
            .bind(study, item.item, numberOf(item.stratum))
            .run();
        return {};
    });
}

Result<int> StudyTables::begin(const AgreementStudy& study) {
    return guarded(m_connection, [&]() -> Result<int> {
        AgreementStudy numbered = study;
        auto last = m_connection.query("SELECT coalesce(max(number), 0) FROM studies");
        last.step();
        numbered.number = last.smallInteger(0) + 1;
        addRows(numbered);
        review::Event event;
        event.at = study.begunAt;
        event.kind = review::EventKind::StudyBegun;
        event.reviewer = study.begunBy;
        event.payload = codec::writeStudyBegun(numbered);
        m_chain.append(std::move(event));
        return numbered.number;
    });
}

Result<> StudyTables::addDrawn(std::span<const ports::DrawnItem> items) {
    return guarded(m_connection, [&]() -> Result<> {
        for (const ports::DrawnItem& drawn : items) {
            m_connection.query(
                "INSERT INTO drawn_items (is_reserve, label_id, position, item_id, study, priority, due_at)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7)")
                .bind(drawn.isReserve, numberOf(drawn.item.stratum), drawn.position, drawn.item.item, drawn.study, drawn.priority, drawn.dueAt)
                .run();
        }
        return {};
    });
}

Result<std::vector<ports::DrawnItem>> StudyTables::nextDrawn(std::size_t limit) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::DrawnItem>> {
        auto rows = m_connection.query(
            "SELECT study, item_id, label_id, position, priority, due_at FROM drawn_items WHERE is_reserve = 0"
            " ORDER BY label_id, position LIMIT $1");
        rows.bind(static_cast<std::int64_t>(limit));
        std::vector<ports::DrawnItem> drawn;
        while (rows.step()) {
            drawn.push_back({rows.smallInteger(0), {rows.id<ItemTag>(1), labelFrom(rows.integer(2))}, rows.smallInteger(3), false, rows.real(4),
                             Timestamp{rows.integer(5)}});
        }
        if (drawn.empty()) m_connection.query("DELETE FROM drawn_items").run();
        return drawn;
    });
}

Result<bool> StudyTables::hasDrawn() {
    return guarded(m_connection, [&]() -> Result<bool> {
        auto row = m_connection.query("SELECT EXISTS (SELECT 1 FROM drawn_items)");
        return row.step() && row.integer(0) != 0;
    });
}

Result<> StudyTables::removeDrawn(const ports::DrawnItem& drawn, DrawnFate fate) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM drawn_items WHERE is_reserve = 0 AND label_id = $1 AND position = $2")
            .bind(numberOf(drawn.item.stratum), drawn.position)
            .run();
        if (fate == DrawnFate::Taken) drawReserve(drawn.item.stratum);
        return {};
    });
}

void StudyTables::drawReserve(const std::optional<LabelId>& stratum) {
    m_connection.query(
        "UPDATE drawn_items SET is_reserve = 0 WHERE is_reserve = 1 AND label_id = $1 AND position ="
        " (SELECT min(d.position) FROM drawn_items d WHERE d.is_reserve = 1 AND d.label_id = $1)")
        .bind(numberOf(stratum))
        .run();
}

Result<> StudyTables::end(int study, std::string_view actor, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE studies SET ended_at = $1 WHERE number = $2").bind(now, study).run();
        review::Event event;
        event.at = now;
        event.kind = review::EventKind::StudyEnded;
        event.reviewer = actor;
        event.payload = codec::writeStudyEnded(study);
        m_chain.append(std::move(event));
        return {};
    });
}

}  // namespace docket::storage
