#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/taxonomy/draft.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::ports {

/// Of the draft of the next taxonomy version. There is at most one in a workspace.
struct DraftHead {
    int basedOn = 1;            ///< version of the taxonomy
    std::string author;         ///< who holds it
    Timestamp startedAt;
    Timestamp changedAt;
    std::int64_t revision = 0;  ///< goes up with every change, so that what was read before can be told to be old

    bool operator==(const DraftHead&) const = default;
};

/// An edit in the history of the draft.
struct KeptEdit {
    std::int64_t step = 0;
    taxonomy::Edit edit;
};

/// The draft of the next taxonomy version and what was done to it. It is no event: it can be changed and discarded.
/// Every call belongs into a transaction of the caller.
class TaxonomyDrafts {
public:
    virtual ~TaxonomyDrafts() = default;

    /// nullopt: there is no draft.
    virtual Result<std::optional<DraftHead>> head() = 0;
    /// Damaged where a row cannot be read.
    virtual Result<taxonomy::DraftContent> content() = 0;
    /// The highest id that any version gave to a label; 0 when there is none.
    virtual Result<LabelId> newestLabel() = 0;
    /// Refuses when there is a draft.
    virtual Result<> begin(const DraftHead& head, const taxonomy::DraftContent& content) = 0;
    virtual Result<> replaceHead(const DraftHead& head) = 0;
    /// With its history. Does nothing where there is none.
    virtual Result<> discard() = 0;

    /// Writes what an edit changes, and nothing else; `settings`: the draft after it.
    virtual Result<> write(const taxonomy::Edit& edit, const taxonomy::TaxonomyDraft& after) = 0;

    /// Puts an edit at the end of the history; what was undone can not be done again any more.
    virtual Result<> append(const taxonomy::Edit& edit, Timestamp now) = 0;
    /// The last edit of the history in other words, or without it when `edit` is empty.
    virtual Result<> replaceLast(const taxonomy::Edit& edit, Timestamp now) = 0;
    /// The last edit that stands; nullopt: none.
    virtual Result<std::optional<KeptEdit>> lastDone() = 0;
    /// The first edit that was undone; nullopt: none.
    virtual Result<std::optional<KeptEdit>> firstUndone() = 0;
    virtual Result<> markUndone(std::int64_t step, bool isUndone) = 0;
};

}  // namespace docket::ports
