#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/review/item_review.h"
#include "core/routing/policy.h"
#include "core/services/ledger/rule_book.h"
#include "core/taxonomy/taxonomy.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::services {

/// A row of a list as its reader may know it.
struct BrowsedItem {
    ports::ListedItem item;
    bool isMasked = false;         ///< model's answer, priority, resolution and tell-tale reasons are left out
    bool hasPolicyReason = false;  ///< one of the reasons left out
};

struct BrowsedPage {
    std::vector<BrowsedItem> rows;
    std::vector<ports::ListCursor> cursors;  ///< parallel to rows
};

/// One event of an item as its reader may know it.
struct HistoryEntry {
    EventId event;
    Timestamp at;
    std::string reviewer;
    review::Fact fact;
    std::optional<EventId> undoneBy;   ///< taken back since
};

/// Everything about one item, as its reader may know it.
struct BrowsedDetail {
    BrowsedItem row;
    std::string text;                      ///< its first detailShown bytes, cut between characters
    std::int64_t textBytes = 0;            ///< in all
    std::optional<Prediction> prediction;  ///< nullopt also where masked
    std::vector<HistoryEntry> history;     ///< newest first
    int hiddenEvents = 0;                  ///< left out until the reader has decided the item

    static constexpr std::size_t detailShown = 20'000;
};

/// What can be filtered by in this workspace, for this reader.
struct BrowseRules {
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
    bool isBlind = true;               ///< the model's answers, priorities and others' decisions are hidden
    std::vector<std::string> reviewers;  ///< by name; only the reader's own in blind work
};

/// What a browser gives away.
enum class Sight {
    OfReader,  ///< what its reader may know
    Whole,     ///< everything, to whoever has the right to see it or counts it without a look
};

/// Reasons that a policy ties to certain labels would give the model's label away.
bool pointsAtLabel(Reason reason);

/// Lists of items, and one item with its history, for one reader. Where suggestions are hidden until a reviewer has
/// answered, so is here everything that would tell them: no filter, no order, no search and no row gives it away. The same
/// holds for everybody while an agreement study is open, and for its items until it has ended. A check reads like the entry that
/// it passes for, to whoever was given it, unless they may see the figures of all and do not work blind.
/// Only reads. Used by one thread at a time; the workspace and the clock must outlive the browser.
class ItemBrowser {
public:
    ItemBrowser(ports::Workspace& workspace, const ports::Clock& clock, std::string reader, Sight sight = Sight::OfReader)
        : m_workspace(workspace), m_clock(clock), m_reader(std::move(reader)), m_sight(sight), m_rules(workspace.rules()) {}

    Result<BrowseRules> rules();

    /// The filter that a typed search adds to `filter`: its fields are looked up in the taxonomy and the rest of the
    /// words go along. InvalidInput says what is wrong with the text, or what blind work does not allow.
    Result<search::ItemFilter> resolve(search::ItemFilter filter, std::string_view typed);

    /// `filter` as resolve() gave it.
    Result<BrowsedPage> page(const search::ItemFilter& filter, search::ItemOrder order, std::optional<ports::ListCursor> after,
                             std::int64_t skip, int limit);
    Result<std::int64_t> count(const search::ItemFilter& filter);
    Result<std::vector<ItemId>> items(const search::ItemFilter& filter, search::ItemOrder order);
    /// The external ids of items, in their order; of one that is not there, nothing.
    Result<std::vector<std::string>> externalIds(std::span<const ItemId> items);
    Result<BrowsedDetail> detail(ItemId item);
    Result<ports::IndexProgress> indexProgress() { return m_workspace.list().indexProgress(); }

private:
    Result<> prepare();
    Result<> readChecks();
    Result<search::ItemFilter> asRead(search::ItemFilter filter);
    Result<> readStudy();
    Result<> addLabels(const search::Term& term, std::vector<LabelId>& labels) const;
    void addForerunners(std::vector<LabelId>& labels) const;
    Result<> checkOrder(search::ItemOrder order) const;
    Result<> addTerm(const search::Term& term, search::ItemFilter& filter) const;
    Result<> addKnown(std::string_view word, search::ItemFilter& filter) const;
    BrowsedItem masked(ports::ListedItem item) const;
    Result<std::optional<PredictionId>> suggestionOf(ItemId item);
    Result<> addHistory(BrowsedDetail& detail);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string m_reader;
    Sight m_sight;
    ReviewerId m_readerId;
    RuleBook m_rules;
    bool m_isBlind = true;
    bool m_hidesChecks = false;  ///< to the reader, checks of their own are entries like any other
    std::optional<int> m_study;  ///< the open one
    std::unordered_set<ItemId> m_studied;
};

}  // namespace docket::services
