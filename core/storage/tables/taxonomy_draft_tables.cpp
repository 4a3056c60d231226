#include "core/storage/tables/taxonomy_draft_tables.h"

#include "core/codec/stored/draft_json.h"
#include "core/storage/tables/label_rows.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

using taxonomy::DraftContent;
using taxonomy::Edit;
using taxonomy::TaxonomyDraft;

std::unexpected<Error> damaged(const Connection& connection, const Error& cause) {
    return failure(ErrorKind::Damaged,
                   fmt::format("The draft of the taxonomy in {} cannot be read. Nothing else is affected; discard the draft and begin anew.",
                               connection.file().filename().string()),
                   cause.message);
}

std::string settingsOf(const DraftContent& content) { return codec::writeDraftSettings({content.successions, content.size}); }

}  // namespace

Result<std::optional<ports::DraftHead>> TaxonomyDraftTables::head() {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::DraftHead>> {
        if (!hasEvolution(m_connection)) return std::nullopt;
        auto row = m_connection.query("SELECT based_on, author, started_at, changed_at, revision FROM taxonomy_draft");
        if (!row.step()) return std::nullopt;
        ports::DraftHead head;
        head.basedOn = row.smallInteger(0);
        head.author = row.text(1);
        head.startedAt = Timestamp{row.integer(2)};
        head.changedAt = Timestamp{row.integer(3)};
        head.revision = row.integer(4);
        return head;
    });
}

Result<DraftContent> TaxonomyDraftTables::content() {
    return guarded(m_connection, [&]() -> Result<DraftContent> {
        DraftContent content;
        auto row = m_connection.query("SELECT settings FROM taxonomy_draft");
        if (!row.step()) return failure(ErrorKind::NotFound, "There is no draft of the taxonomy.");
        auto settings = codec::readDraftSettings(row.text(0), "the draft's settings");
        if (!settings) return damaged(m_connection, settings.error());
        content.successions = std::move(settings->successions);
        content.size = settings->size;
        auto rows = m_connection.query("SELECT label_id, position, document FROM draft_labels ORDER BY position, label_id");
        while (rows.step()) {
            auto label = codec::readDraftLabel(rows.text(2), fmt::format("draft label {}", rows.integer(0)));
            if (!label) return damaged(m_connection, label.error());
            if (label->id.value != rows.integer(0)) {
                return damaged(m_connection, {ErrorKind::Damaged, fmt::format("draft label {} says that it is label {}", rows.integer(0), label->id.value), {}});
            }
            content.labels.push_back({std::move(*label), rows.integer(1)});
        }
        return content;
    });
}

Result<LabelId> TaxonomyDraftTables::newestLabel() {
    return guarded(m_connection, [&]() -> Result<LabelId> {
        auto row = m_connection.query("SELECT ifnull(max(label_id), 0) FROM labels");
        row.step();
        return row.id<LabelTag>(0);
    });
}

Result<> TaxonomyDraftTables::begin(const ports::DraftHead& head, const DraftContent& content) {
    const auto other = this->head();
    if (!other) return std::unexpected(other.error());
    if (*other) return failure(ErrorKind::AlreadyExists, fmt::format("{} has begun a draft of the taxonomy already.", (*other)->author));
    if (const auto cleared = discard(); !cleared) return cleared;  // rows that belong to no draft
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT INTO taxonomy_draft (id, based_on, author, started_at, changed_at, revision, settings)"
                           " VALUES (1, $1, $2, $3, $4, $5, $6)")
            .bind(head.basedOn, head.author, head.startedAt, head.changedAt, head.revision, settingsOf(content))
            .run();
        for (const taxonomy::PlacedLabel& each : content.labels) {
            m_connection.query("INSERT INTO draft_labels (label_id, position, document) VALUES ($1, $2, $3)")
                .bind(each.label.id, each.rank, codec::writeDraftLabel(each.label))
                .run();
        }
        return {};
    });
}

Result<> TaxonomyDraftTables::replaceHead(const ports::DraftHead& head) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE taxonomy_draft SET based_on = $1, author = $2, started_at = $3, changed_at = $4, revision = $5")
            .bind(head.basedOn, head.author, head.startedAt, head.changedAt, head.revision)
            .run();
        return {};
    });
}

Result<> TaxonomyDraftTables::discard() {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM draft_edits").run();
        m_connection.query("DELETE FROM draft_labels").run();
        m_connection.query("DELETE FROM taxonomy_draft").run();
        return {};
    });
}

Result<> TaxonomyDraftTables::write(const Edit& edit, const TaxonomyDraft& after) {
    return guarded(m_connection, [&]() -> Result<> {
        writeLabels(edit, after);
        if (edit.successions.empty() && !edit.size) return {};
        m_connection.query("UPDATE taxonomy_draft SET settings = $1")
            .bind(codec::writeDraftSettings({after.successions(), after.answerSize()}))
            .run();
        return {};
    });
}

void TaxonomyDraftTables::writeLabels(const Edit& edit, const TaxonomyDraft& after) {
    for (const taxonomy::LabelEdit& each : edit.labels) {
        if (!each.after) {
            m_connection.query("DELETE FROM draft_labels WHERE label_id = $1").bind(each.id()).run();
            continue;
        }
        m_connection.query("INSERT INTO draft_labels (label_id, position, document) VALUES ($1, $2, $3)"
                           " ON CONFLICT (label_id) DO UPDATE SET document = excluded.document")
            .bind(each.id(), after.rankOf(each.id()).value_or(0), codec::writeDraftLabel(*each.after))
            .run();
    }
    for (const taxonomy::RankEdit& each : edit.ranks) {
        if (each.after) m_connection.query("UPDATE draft_labels SET position = $1 WHERE label_id = $2").bind(*each.after, each.label).run();
    }
}

Result<> TaxonomyDraftTables::append(const Edit& edit, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM draft_edits WHERE is_undone = 1").run();
        m_connection.query("INSERT INTO draft_edits (at, document) VALUES ($1, $2)").bind(now, codec::writeEdit(edit)).run();
        return {};
    });
}

Result<> TaxonomyDraftTables::replaceLast(const Edit& edit, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        if (edit.isEmpty()) {
            m_connection.query("DELETE FROM draft_edits WHERE step = (SELECT max(step) FROM draft_edits)").run();
            return {};
        }
        m_connection.query("UPDATE draft_edits SET at = $1, document = $2 WHERE step = (SELECT max(step) FROM draft_edits)")
            .bind(now, codec::writeEdit(edit))
            .run();
        return {};
    });
}

Result<std::optional<ports::KeptEdit>> TaxonomyDraftTables::editFrom(Query& row) {
    if (!row.step()) return std::nullopt;
    ports::KeptEdit kept;
    kept.step = row.integer(0);
    auto edit = codec::readEdit(row.text(1), fmt::format("draft edit {}", kept.step));
    if (!edit) return damaged(m_connection, edit.error());
    kept.edit = std::move(*edit);
    return kept;
}

Result<std::optional<ports::KeptEdit>> TaxonomyDraftTables::lastDone() {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::KeptEdit>> {
        auto row = m_connection.query("SELECT step, document FROM draft_edits WHERE is_undone = 0 ORDER BY step DESC LIMIT 1");
        return editFrom(row);
    });
}

Result<std::optional<ports::KeptEdit>> TaxonomyDraftTables::firstUndone() {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::KeptEdit>> {
        auto row = m_connection.query("SELECT step, document FROM draft_edits WHERE is_undone = 1 ORDER BY step LIMIT 1");
        return editFrom(row);
    });
}

Result<> TaxonomyDraftTables::markUndone(std::int64_t step, bool isUndone) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE draft_edits SET is_undone = $1 WHERE step = $2").bind(isUndone, step).run();
        return {};
    });
}

}  // namespace docket::storage
