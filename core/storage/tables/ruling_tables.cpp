#include "core/storage/tables/ruling_tables.h"

#include "core/storage/tables/label_set_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docket::storage {

namespace {

constexpr int beginningBytes = 200;

/// The first bytes of a text, up to the end of a character.
std::string beginningOf(std::string_view text) {
    if (text.size() <= beginningBytes) return std::string(text);
    std::size_t end = beginningBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end));
}

/// The stages from which items come to an adjudicator: in dispute, and flagged, also where the flag came after the resolution.
constexpr std::array<std::pair<int, int>, 5> stages = {{{2, 0}, {0, 1}, {1, 1}, {2, 1}, {3, 1}}};

/// Entries of a stage ($1, $2) to which somebody ($3) has given no answer.
#define DOCKET_WAITS_FOR_RULING                                                                \
    "SELECT q.due_at, q.item_id FROM queue q WHERE q.state = $1 AND q.is_flagged = $2"         \
    " AND NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id AND e.kind = 'decided' AND e.reviewer = $3)"

}  // namespace

Result<std::vector<ItemId>> RulingTables::waitingFor(std::string_view name) {
    return guarded(m_connection, [&]() -> Result<std::vector<ItemId>> {
        std::vector<std::pair<std::int64_t, std::int64_t>> waiting;  // due, item
        for (const auto& [state, isFlagged] : stages) {
            auto rows = m_connection.query(DOCKET_WAITS_FOR_RULING);
            rows.bind(state, isFlagged, name);
            while (rows.step()) waiting.emplace_back(rows.integer(0), rows.integer(1));
        }
        std::ranges::sort(waiting);
        std::vector<ItemId> items;
        items.reserve(waiting.size());
        for (const auto& [due, item] : waiting) items.push_back(ItemId{item});
        return items;
    });
}

bool RulingTables::isHeld(ItemId item, Timestamp now) {
    auto hold = m_connection.query("SELECT 1 FROM ruling_holds WHERE item_id = $1 AND expires_at > $2");
    hold.bind(item, now);
    return hold.step();
}

Result<std::optional<ItemId>> RulingTables::nextFor(std::string_view name, std::span<const ItemId> behind, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        std::optional<std::pair<std::int64_t, std::int64_t>> first;  // due, item
        for (const auto& [state, isFlagged] : stages) {
            auto rows = m_connection.query(
                DOCKET_WAITS_FOR_RULING
                " AND NOT EXISTS (SELECT 1 FROM ruling_holds h WHERE h.item_id = q.item_id AND h.expires_at > $4)"
                " ORDER BY q.due_at, q.item_id");
            rows.bind(state, isFlagged, name, now);
            while (rows.step()) {
                const std::pair found(rows.integer(0), rows.integer(1));
                if (first && *first <= found) break;
                if (std::ranges::find(behind, ItemId{found.second}) != behind.end()) continue;
                first = found;
                break;
            }
        }
        if (first) return ItemId{first->second};
        for (const ItemId item : behind) {
            auto entry = m_connection.query("SELECT 1 FROM queue WHERE item_id = $1 AND (state = 2 OR (is_flagged = 1 AND state < 4))");
            entry.bind(item);
            if (entry.step() && !isHeld(item, now)) return item;
        }
        return std::nullopt;
    });
}

Result<std::vector<ports::ItemToRule>> RulingTables::describe(std::span<const ItemId> items) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::ItemToRule>> {
        std::vector<ports::ItemToRule> described;
        for (const ItemId item : items) {
            auto row = m_connection.query(
                "SELECT i.external_id, substr(i.text, 1, 200), q.due_at, q.is_flagged FROM queue q JOIN items i ON i.id = q.item_id WHERE q.item_id = $1");
            row.bind(item);
            if (!row.step()) continue;
            ports::ItemToRule& found = described.emplace_back();
            found.item = item;
            found.externalId = row.text(0);
            found.beginning = beginningOf(row.text(1));
            found.dueAt = Timestamp{row.integer(2)};
            found.isFlagged = row.integer(3) != 0;
            describeAnswers(found);
        }
        return described;
    });
}

/// Answers are told apart as they were given: a list says how many differ, and an item how they are read now.
void RulingTables::describeAnswers(ports::ItemToRule& row) {
    auto answers = m_connection.query(
        "SELECT d.labels, d.taxonomy_version, count(*) FROM events e JOIN decisions d ON d.id = e.id"
        " WHERE e.item_id = $1 AND d.stands = 1 GROUP BY d.labels ORDER BY count(*) DESC, min(d.id)");
    answers.bind(row.item);
    while (answers.step()) {
        if (row.votes.empty()) {
            row.labels = labelSetFrom(answers.text(0));
            row.taxonomyVersion = answers.natural(1);
        }
        row.votes.push_back(answers.natural(2));
    }
}

Result<std::optional<RulingHold>> RulingTables::holdOn(ItemId item, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<std::optional<RulingHold>> {
        auto row = m_connection.query(
            "SELECT item_id, reviewer_id, session, claimed_at, expires_at FROM ruling_holds WHERE item_id = $1 AND expires_at > $2");
        row.bind(item, now);
        if (!row.step()) return std::nullopt;
        return RulingHold{row.id<ItemTag>(0), row.id<ReviewerTag>(1), std::string(row.text(2)), Timestamp{row.integer(3)}, Timestamp{row.integer(4)}};
    });
}

Result<> RulingTables::addHold(const RulingHold& hold) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT OR REPLACE INTO ruling_holds (item_id, reviewer_id, session, claimed_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(hold.item, hold.adjudicator, hold.session, hold.claimedAt, hold.expiresAt)
            .run();
        return {};
    });
}

Result<> RulingTables::removeHold(ItemId item) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM ruling_holds WHERE item_id = $1").bind(item).run();
        return {};
    });
}

Result<int> RulingTables::renewHolds(std::string_view session, Timestamp now, Timestamp expiresAt) {
    return guarded(m_connection, [&]() -> Result<int> {
        return m_connection.query("UPDATE ruling_holds SET expires_at = $1 WHERE session = $2 AND expires_at > $3").bind(expiresAt, session, now).run();
    });
}

Result<> RulingTables::removeHolds(std::string_view session) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM ruling_holds WHERE session = $1").bind(session).run();
        return {};
    });
}

Result<> RulingTables::store(std::span<const Ruling> rulings) {
    return guarded(m_connection, [&]() -> Result<> {
        for (const Ruling& ruling : rulings) {
            const std::optional<std::string> predicted = ruling.predictedLabels ? std::optional(toText(*ruling.predictedLabels)) : std::nullopt;
            m_connection.query(
                "INSERT INTO rulings (id, item_id, reviewer_id, visit, labels, cause, note, evidence, proposal, is_gold, time_spent, exposure,"
                " predicted_labels, taxonomy_version, at, stands) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
                " ON CONFLICT (id) DO UPDATE SET stands = excluded.stands")
                .bind(ruling.id, ruling.item, ruling.adjudicator, ruling.visit, toText(ruling.answer.labels), static_cast<int>(ruling.answer.cause),
                      ruling.answer.note, toText(ruling.answer.evidence), ruling.answer.proposal, ruling.answer.isGold, ruling.answer.timeSpent.ms,
                      static_cast<int>(ruling.exposure), predicted, ruling.taxonomyVersion, ruling.at, ruling.stands)
                .run();
        }
        return {};
    });
}

Result<ports::EarlierRulings> RulingTables::earlierOn(LabelId one, LabelId other) {
    return guarded(m_connection, [&]() -> Result<ports::EarlierRulings> {
        auto rows = m_connection.query(
            "SELECT r.labels, count(*) FROM rulings r WHERE r.stands = 1"
            " AND EXISTS (SELECT 1 FROM events e JOIN decisions d ON d.id = e.id WHERE e.item_id = r.item_id AND d.stands = 1 AND d.labels = $1)"
            " AND EXISTS (SELECT 1 FROM events e JOIN decisions d ON d.id = e.id WHERE e.item_id = r.item_id AND d.stands = 1 AND d.labels = $2)"
            " GROUP BY r.labels");
        const std::string oneText = toText(LabelSet{one});
        const std::string otherText = toText(LabelSet{other});
        rows.bind(oneText, otherText);
        ports::EarlierRulings earlier;
        while (rows.step()) {
            std::int64_t& side = rows.text(0) == oneText ? earlier.one : rows.text(0) == otherText ? earlier.other : earlier.neither;
            side += rows.integer(1);
        }
        return earlier;
    });
}

Result<ports::PairAnswers> RulingTables::answersOn(LabelId one, LabelId other) {
    return guarded(m_connection, [&]() -> Result<ports::PairAnswers> {
        auto rows = m_connection.query(
            "SELECT sum(labels = $1), sum(labels = $2) FROM decisions WHERE stands = 1 AND (labels = $1 OR labels = $2) GROUP BY item_id HAVING count(*) > 1");
        rows.bind(toText(LabelSet{one}), toText(LabelSet{other}));
        ports::PairAnswers answers;
        while (rows.step()) {
            const std::int64_t saidOne = rows.integer(0);
            const std::int64_t saidOther = rows.integer(1);
            answers.bothOne += saidOne * (saidOne - 1) / 2;
            answers.bothOther += saidOther * (saidOther - 1) / 2;
            answers.differ += saidOne * saidOther;
        }
        return answers;
    });
}

Result<std::vector<Ruling>> RulingTables::latest(std::optional<ReviewerId> adjudicator, int limit) {
    return guarded(m_connection, [&]() -> Result<std::vector<Ruling>> {
        auto rows = m_connection.query("SELECT " DOCKET_RULING_COLUMNS " FROM rulings r WHERE r.stands = 1 AND ($1 = 0 OR r.reviewer_id = $1)"
                                       " ORDER BY r.id DESC LIMIT $2");
        rows.bind(adjudicator.value_or(ReviewerId{}), limit);
        std::vector<Ruling> rulings;
        while (rows.step()) rulings.push_back(rulingFrom(rows));
        return rulings;
    });
}

Result<> RulingTables::keepDraft(ReviewerId adjudicator, const RulingDraft& draft) {
    return guarded(m_connection, [&]() -> Result<> {
        const RulingAnswer& answer = draft.answer;
        const std::optional<int> cause = draft.cause ? std::optional(static_cast<int>(*draft.cause)) : std::nullopt;
        m_connection.query(
            "INSERT OR REPLACE INTO ruling_drafts (reviewer_id, item_id, labels, says_none, cause, note, evidence, proposal, is_gold, time_spent, saved_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
            .bind(adjudicator, draft.item, toText(answer.labels), draft.saysNone, cause, answer.note, toText(answer.evidence), answer.proposal, answer.isGold,
                  answer.timeSpent.ms, draft.savedAt)
            .run();
        return {};
    });
}

Result<std::optional<ItemId>> RulingTables::lastDrafted(ReviewerId adjudicator) {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        auto row = m_connection.query("SELECT item_id FROM ruling_drafts WHERE reviewer_id = $1 ORDER BY saved_at DESC LIMIT 1");
        row.bind(adjudicator);
        return row.step() ? std::optional(row.id<ItemTag>(0)) : std::nullopt;
    });
}

Result<std::optional<RulingDraft>> RulingTables::draftOf(ItemId item, ReviewerId adjudicator) {
    return guarded(m_connection, [&]() -> Result<std::optional<RulingDraft>> {
        auto row = m_connection.query(
            "SELECT labels, says_none, cause, note, evidence, proposal, is_gold, time_spent, saved_at FROM ruling_drafts"
            " WHERE reviewer_id = $1 AND item_id = $2");
        row.bind(adjudicator, item);
        if (!row.step()) return std::nullopt;
        RulingDraft draft;
        draft.item = item;
        draft.answer.labels = labelSetFrom(row.text(0));
        draft.saysNone = row.integer(1) != 0;
        if (!row.isNull(2)) draft.cause = row.oneOf(2, RulingCause::Other);
        draft.answer.note = row.text(3);
        draft.answer.evidence = evidenceFrom(row.text(4));
        draft.answer.proposal = row.text(5);
        draft.answer.isGold = row.integer(6) != 0;
        draft.answer.timeSpent = Duration{row.integer(7)};
        draft.savedAt = Timestamp{row.integer(8)};
        return draft;
    });
}

Result<> RulingTables::removeDraft(ItemId item, ReviewerId adjudicator) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM ruling_drafts WHERE reviewer_id = $1 AND item_id = $2").bind(adjudicator, item).run();
        return {};
    });
}

Result<std::vector<ports::WaitingProposal>> RulingTables::waitingProposals() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::WaitingProposal>> {
        auto rows = m_connection.query(
            "SELECT r.id, r.item_id, r.labels, r.taxonomy_version, r.proposal, p.name FROM waiting_proposals w JOIN rulings r ON r.id = w.ruling_id"
            " JOIN reviewers p ON p.id = r.reviewer_id WHERE r.stands = 1 ORDER BY r.id");
        std::vector<ports::WaitingProposal> proposals;
        while (rows.step()) {
            proposals.push_back({rows.id<EventTag>(0), rows.id<ItemTag>(1), labelSetFrom(rows.text(2)), rows.natural(3), std::string(rows.text(4)),
                                 std::string(rows.text(5))});
        }
        return proposals;
    });
}

Result<> RulingTables::noteProposal(EventId ruling) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT OR IGNORE INTO waiting_proposals (ruling_id) VALUES ($1)").bind(ruling).run();
        return {};
    });
}

Result<> RulingTables::removeProposal(EventId ruling) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM waiting_proposals WHERE ruling_id = $1").bind(ruling).run();
        return {};
    });
}

Result<std::vector<ports::RulingNotice>> RulingTables::unseenBy(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::RulingNotice>> {
        auto rows = m_connection.query(
            "SELECT " DOCKET_RULING_COLUMNS ", i.external_id, substr(i.text, 1, 200), d.labels, d.taxonomy_version FROM rulings r"
            " CROSS JOIN events e ON e.item_id = r.item_id CROSS JOIN decisions d ON d.id = e.id AND d.stands = 1 AND d.reviewer_id = $1"
            " CROSS JOIN items i ON i.id = r.item_id"
            " WHERE r.stands = 1 AND d.id < r.id AND r.id > coalesce((SELECT s.through FROM rulings_seen s WHERE s.reviewer_id = $1), 0) ORDER BY r.id");
        rows.bind(reviewer);
        std::vector<ports::RulingNotice> notices;
        while (rows.step()) {
            notices.push_back({rulingFrom(rows), std::string(rows.text(rulingColumnCount)), beginningOf(rows.text(rulingColumnCount + 1)),
                               labelSetFrom(rows.text(rulingColumnCount + 2)), rows.natural(rulingColumnCount + 3)});
        }
        return notices;
    });
}

Result<> RulingTables::noteSeen(ReviewerId reviewer, EventId through) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT INTO rulings_seen (reviewer_id, through) VALUES ($1, $2)"
                           " ON CONFLICT (reviewer_id) DO UPDATE SET through = max(through, excluded.through)")
            .bind(reviewer, through)
            .run();
        return {};
    });
}

Ruling rulingFrom(const Query& row, int first) {
    Ruling ruling;
    ruling.id = row.id<EventTag>(first);
    ruling.item = row.id<ItemTag>(first + 1);
    ruling.adjudicator = row.id<ReviewerTag>(first + 2);
    ruling.visit = row.id<EventTag>(first + 3);
    ruling.answer.labels = labelSetFrom(row.text(first + 4));
    ruling.answer.cause = row.oneOf(first + 5, RulingCause::Other);
    ruling.answer.note = row.text(first + 6);
    ruling.answer.evidence = evidenceFrom(row.text(first + 7));
    ruling.answer.proposal = row.text(first + 8);
    ruling.answer.isGold = row.integer(first + 9) != 0;
    ruling.answer.timeSpent = Duration{row.integer(first + 10)};
    ruling.exposure = row.oneOf(first + 11, Exposure::Compared);
    if (!row.isNull(first + 12)) ruling.predictedLabels = labelSetFrom(row.text(first + 12));
    ruling.taxonomyVersion = row.natural(first + 13);
    ruling.at = Timestamp{row.integer(first + 14)};
    ruling.stands = row.integer(first + 15) != 0;
    return ruling;
}

}  // namespace docket::storage
