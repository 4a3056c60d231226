#pragma once

#include "core/ports/workspace.h"
#include "core/services/queue/item_browser.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace docket::services {

/// What a list shows: a filter, the search as typed, and an order.
struct BrowseQuestion {
    search::ItemFilter filter;
    std::string search;
    search::ItemOrder order;

    bool operator==(const BrowseQuestion&) const = default;
};

/// The list of items for a screen: the operations of ItemBrowser on two threads of its own, each with a connection
/// that only reads and is opened when it is first needed: pages and details on one, counts on the other, so that no
/// page waits for a count. Every member returns at once; `done` is called exactly once, on one of these threads, and
/// must only hand the value over. A question that replaces the one before it ends what is under way with Cancelled.
class BrowseDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The files and the clock must outlive the desk.
    BrowseDesk(ports::WorkspaceFiles& files, std::filesystem::path path, const ports::Clock& clock, std::string reader);
    ~BrowseDesk();
    BrowseDesk(const BrowseDesk&) = delete;
    BrowseDesk& operator=(const BrowseDesk&) = delete;

    void rules(Done<BrowseRules> done);
    /// Drops and ends pages and counts that were asked for before.
    void replaceQuestion();
    void page(BrowseQuestion question, std::optional<ports::ListCursor> after, std::int64_t skip, int limit, Done<BrowsedPage> done);
    void count(BrowseQuestion question, Done<std::int64_t> done);
    void items(BrowseQuestion question, Done<std::vector<ItemId>> done);
    /// The external ids of items, in their order.
    void externalIds(std::vector<ItemId> items, Done<std::vector<std::string>> done);
    void detail(ItemId item, Done<BrowsedDetail> done);
    void indexProgress(Done<ports::IndexProgress> done);

private:
    struct Thread;
    template <class T, class Work>
    static void ask(Thread& thread, Question kind, Work work, Done<T> done);

    std::unique_ptr<Thread> m_pages;
    std::unique_ptr<Thread> m_counts;
};

}  // namespace docket::services
