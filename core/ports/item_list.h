#pragma once

#include "core/base/error.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"
#include "core/search/item_filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::ports {

/// One row of a list of items.
struct ListedItem {
    ItemId item;
    std::string externalId;
    std::string text;            ///< its first textShown characters
    std::string metadata;        ///< JSON object; empty when it is over metadataShown bytes
    Timestamp receivedAt;
    search::Stage stage = search::Stage::Accepted;
    std::optional<QueueEntry> entry;   ///< nullopt: accepted automatically
    int answers = 0;
    std::optional<LabelSet> predicted;
    std::optional<double> confidence;
    std::optional<LabelSet> resolved;  ///< the label set that stands for the item
    std::string holder;          ///< who has it in hand now; empty: nobody
    std::string assignee;        ///< who alone is to get it; empty: anybody
    bool isDecidedByReader = false;    ///< a decision of the one who reads the list stands
    std::optional<EventId> checkedSince;  ///< it looks as it does because it is a check; the last event before it was given

    static constexpr int textShown = 240;
    static constexpr int metadataShown = 4096;

    bool operator==(const ListedItem&) const = default;
};

/// The place of a row in its order; the page after it begins with the next.
struct ListCursor {
    double value = 0;   ///< what the list is ordered by: milliseconds, priority or confidence (-1: none)
    ItemId item;

    bool operator==(const ListCursor&) const = default;
};

struct ListRequest {
    search::ItemFilter filter;
    search::ItemOrder order;
    std::optional<ListCursor> after;  ///< nullopt: from the beginning
    std::int64_t skip = 0;            ///< rows to leave out after that
    int limit = 200;
    ReviewerId reader;                ///< whose decisions isDecidedByReader tells
    Timestamp now;                    ///< leases that ended before it do not count
};

struct ListPage {
    std::vector<ListedItem> rows;
    std::vector<ListCursor> cursors;  ///< parallel to rows
};

/// How much of the texts can be searched.
struct IndexProgress {
    std::int64_t indexed = 0;
    std::int64_t items = 0;

    bool isComplete() const { return indexed >= items; }
    bool operator==(const IndexProgress&) const = default;
};

/// Lists of items by filter and order, in pages that begin after a row (keyset), and the index of words that they
/// are searched by. Reading needs no transaction of the caller. All but interrupt() is used by one thread at a time.
class ItemList {
public:
    virtual ~ItemList() = default;

    virtual Result<ListPage> page(const ListRequest& request) = 0;
    /// How many items answer to the filter; exact.
    virtual Result<std::int64_t> count(const search::ItemFilter& filter) = 0;
    /// All items that answer, in the order given.
    virtual Result<std::vector<ItemId>> items(const search::ItemFilter& filter, search::ItemOrder order) = 0;
    /// Makes a call that is under way on another thread end with Cancelled. Thread-safe.
    virtual void interrupt() = 0;

    virtual Result<IndexProgress> indexProgress() = 0;
    /// Indexes up to `limit` further items. Belongs into a transaction of the caller.
    virtual Result<IndexProgress> indexMore(int limit) = 0;
};

}  // namespace docket::ports
