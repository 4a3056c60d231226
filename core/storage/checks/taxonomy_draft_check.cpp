#include "core/storage/checks/taxonomy_draft_check.h"

#include "core/codec/stored/draft_json.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/tables/label_rows.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/taxonomy_draft_tables.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

using taxonomy::Edit;
using taxonomy::TaxonomyDraft;

constexpr const char* where = "draft of the taxonomy";
constexpr const char* kind = "drafts of the taxonomy";

Result<Edit> editOf(const Query& row) { return codec::readEdit(row.text(1), fmt::format("draft edit {}", row.integer(0))); }

/// Whether the edits that stand lead back to the version, and those that were undone lead on from the draft.
Result<> checkHistory(Connection& connection, const TaxonomyDraft& draft) {
    TaxonomyDraft before = draft;
    auto done = connection.query("SELECT step, document FROM draft_edits WHERE is_undone = 0 ORDER BY step DESC");
    while (done.step()) {
        const auto edit = editOf(done);
        if (!edit) return std::unexpected(edit.error());
        if (const auto reverted = before.revert(*edit); !reverted) return reverted;
    }
    if (before.content() != TaxonomyDraft(*draft.base()).content()) {
        return failure(ErrorKind::Damaged, fmt::format("what was done to it does not lead back to version {}", draft.base()->version()));
    }
    TaxonomyDraft after = draft;
    auto undone = connection.query("SELECT step, document FROM draft_edits WHERE is_undone = 1 ORDER BY step");
    while (undone.step()) {
        const auto edit = editOf(undone);
        if (!edit) return std::unexpected(edit.error());
        if (const auto applied = after.apply(*edit); !applied) return applied;
    }
    return {};
}

Result<> checkDraft(Connection& connection, const ports::DraftHead& head) {
    TaxonomyDraftTables tables(connection);
    Chain chain(connection);
    auto base = RuleTables(connection, chain).taxonomy(head.basedOn);
    if (!base) return std::unexpected(base.error());
    const auto newest = tables.newestLabel();
    if (!newest) return std::unexpected(newest.error());
    const auto content = tables.content();
    if (!content) return std::unexpected(content.error());
    const auto draft = TaxonomyDraft::restore(std::move(*base), *newest, *content);
    if (!draft) return std::unexpected(draft.error());
    return checkHistory(connection, *draft);
}

/// Edits are numbered as they were made, those that were undone last, and each at its time.
void checkOrder(Connection& connection, ProblemList& problems) {
    auto edits = connection.query(
        "SELECT count(*), coalesce(min(step), 1), coalesce(max(step), 0), coalesce(max(is_undone) FILTER (WHERE step <"
        "   (SELECT max(d.step) FROM draft_edits d WHERE d.is_undone = 0)), 0),"
        " coalesce(max(at), 0) > (SELECT changed_at FROM taxonomy_draft), coalesce(min(at), (SELECT started_at FROM taxonomy_draft)) <"
        "   (SELECT started_at FROM taxonomy_draft) FROM draft_edits");
    edits.step();
    if (edits.integer(1) != 1 || edits.integer(2) != edits.integer(0)) problems.add(kind, where, "its edits are not numbered one by one; some are missing");
    if (edits.integer(3) != 0) problems.add(kind, where, "an edit is said to be undone, but later ones are not");
    if (edits.integer(4) != 0 || edits.integer(5) != 0) problems.add(kind, where, "has edits from before it was begun, or from after it was last changed");
}

}  // namespace

void checkTaxonomyDraft(Connection& connection, ProblemList& problems) {
    if (!hasEvolution(connection)) return;
    const auto head = TaxonomyDraftTables(connection).head();
    if (!head) {
        return problems.add(kind, where, head.error().message);
    }
    if (*head) {
        const auto checked = checkDraft(connection, **head);
        if (!checked) problems.add(kind, where, checked.error().detail.empty() ? checked.error().message : checked.error().detail);
        return checkOrder(connection, problems);
    }
    auto rows = connection.query("SELECT (SELECT count(*) FROM draft_labels) + (SELECT count(*) FROM draft_edits)");
    if (rows.step() && rows.integer(0) > 0) problems.add(kind, where, fmt::format("{} rows belong to no draft", rows.integer(0)));
}

}  // namespace docket::storage
