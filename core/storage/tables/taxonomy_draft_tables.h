#pragma once

#include "core/ports/taxonomy_drafts.h"
#include "core/storage/sqlite/connection.h"

#include <vector>

namespace docket::storage {

/// The draft of the next taxonomy version over taxonomy_draft, draft_labels and draft_edits.
class TaxonomyDraftTables : public ports::TaxonomyDrafts {
public:
    explicit TaxonomyDraftTables(Connection& connection) : m_connection(connection) {}

    Result<std::optional<ports::DraftHead>> head() override;
    Result<taxonomy::DraftContent> content() override;
    Result<LabelId> newestLabel() override;
    Result<> begin(const ports::DraftHead& head, const taxonomy::DraftContent& content) override;
    Result<> replaceHead(const ports::DraftHead& head) override;
    Result<> discard() override;
    Result<> write(const taxonomy::Edit& edit, const taxonomy::TaxonomyDraft& after) override;
    Result<> append(const taxonomy::Edit& edit, Timestamp now) override;
    Result<> replaceLast(const taxonomy::Edit& edit, Timestamp now) override;
    Result<std::optional<ports::KeptEdit>> lastDone() override;
    Result<std::optional<ports::KeptEdit>> firstUndone() override;
    Result<> markUndone(std::int64_t step, bool isUndone) override;

private:
    void writeLabels(const taxonomy::Edit& edit, const taxonomy::TaxonomyDraft& after);
    Result<std::optional<ports::KeptEdit>> editFrom(Query& row);

    Connection& m_connection;
};

}  // namespace docket::storage
