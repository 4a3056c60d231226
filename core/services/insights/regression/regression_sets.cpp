#include "core/services/insights/regression/regression_sets.h"

#include "core/base/shortened.h"
#include "core/codec/text/document.h"
#include "core/services/insights/regression/regression_reading.h"
#include "core/services/ledger/gold_reading.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/queue/item_browser.h"
#include "core/services/queue/search_indexing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ranges>
#include <unordered_map>
#include <unordered_set>

namespace docket::services {

namespace {

using ports::ReferenceSource;
using ports::RegressionItem;

constexpr std::size_t mostSetsTold = 10;

Result<> checkSetName(std::string_view name) {
    const auto refuse = [](std::string what) { return failure(ErrorKind::InvalidInput, std::move(what) + " Nothing was made."); };
    if (name.size() > longestSetName) return refuse(fmt::format("The name of a regression set has at most {} bytes.", longestSetName));
    if (!codec::isUtf8(name)) return refuse("The name of the regression set is no UTF-8 text.");
    if (name.find_first_not_of(' ') == std::string_view::npos) return refuse("A regression set needs a name.");
    if (name.front() == ' ' || name.back() == ' ') return refuse("The name of a regression set neither begins nor ends with a blank.");
    if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; })) {
        return refuse("The name of a regression set is one line without control characters.");
    }
    return {};
}

ReferenceSource sourceOf(const ports::Record& record) {
    if (record.resolution->kind == ResolutionKind::Adjudicated) return ReferenceSource::Ruling;
    const bool isLed = std::ranges::any_of(record.decisions, [](const Decision& decision) { return decision.stands && decision.exposure != Exposure::Blind; });
    return isLed ? ReferenceSource::Led : ReferenceSource::Blind;
}

/// Reads what a set is frozen from: one state of a workspace.
class FrozenItems {
public:
    FrozenItems(ports::Workspace& workspace, const ports::Clock& clock, std::string_view by, const std::stop_token& stop)
        : m_workspace(workspace), m_clock(clock), m_by(by), m_stop(stop), m_rules(workspace.rules()) {}

    Result<> read(const std::string& filter) {
        if (const auto ready = m_rules.refresh(); !ready) return ready;
        if (const auto found = find(filter); !found) return found;
        if (const auto read = readGold(); !read) return read;
        if (const auto read = readResolved(); !read) return read;
        m_leftOut = static_cast<std::int64_t>(m_asked.size() - m_items.size());
        std::ranges::sort(m_items, {}, &RegressionItem::item);
        return {};
    }

    int taxonomyVersion() const { return m_rules.versions().taxonomy; }
    std::int64_t leftOut() const { return m_leftOut; }
    const std::vector<RegressionItem>& items() const { return m_items; }

private:
    Result<> find(const std::string& typed) {
        ItemBrowser browser(m_workspace, m_clock, std::string(m_by), Sight::Whole);
        auto filter = browser.resolve({}, typed);
        if (!filter) return failure(filter.error().kind, fmt::format("The search of the set cannot be read: {} Nothing was made.", filter.error().message));
        // A gold item may have been accepted; all else that is asked for is of the queue.
        search::ItemFilter words;
        words.query = filter->query;
        words.known = filter->known;
        words.isMultiLabel = filter->isMultiLabel;
        if (*filter == words) filter->isEverything = true;
        const auto items = m_workspace.list().items(*filter, {search::OrderBy::Item, false});
        if (!items) return std::unexpected(items.error());
        m_asked.insert(items->begin(), items->end());
        return {};
    }

    Result<> readGold() {
        const auto gold = m_workspace.gold().items();
        if (!gold) return std::unexpected(gold.error());
        for (const GoldItem& item : *gold) {
            if (!m_asked.contains(item.item)) continue;
            const auto labels = goldLabelsNow(item, m_rules);
            if (!labels) return std::unexpected(labels.error());
            if (*labels) take(item.item, **labels, ReferenceSource::Gold);
        }
        return {};
    }

    Result<> readResolved() {
        return m_workspace.records().visit({ports::RecordScope::Resolved, ports::Records::Detail::AnswerAndHistory}, [&](const ports::Record& record) -> Result<> {
            if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, "The regression set was not made: interrupted.");
            if (!m_asked.contains(record.item) || m_taken.contains(record.item)) return {};
            if (auto labels = referenceIn(*m_rules.taxonomy(), record.resolution->labels)) take(record.item, std::move(*labels), sourceOf(record));
            return {};
        });
    }

    void take(ItemId item, LabelSet labels, ReferenceSource source) {
        std::ranges::sort(labels);
        m_taken.insert(item);
        m_items.push_back({item, std::move(labels), source});
    }

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string_view m_by;
    const std::stop_token& m_stop;
    RuleBook m_rules;
    std::unordered_set<ItemId> m_asked;
    std::unordered_set<ItemId> m_taken;
    std::vector<RegressionItem> m_items;
    std::int64_t m_leftOut = 0;
};

Result<> checkMayMake(ports::Workspace& workspace, const Actor& actor, const RegressionSetRequest& request) {
    if (const auto may = checkRight(workspace, actor, Right::Adjudicate); !may) return may;
    if (const auto checked = checkIsNoPacket(workspace); !checked) return checked;
    return checkSetName(request.name);
}

bool looksForWords(std::string_view filter) {
    const auto query = search::parseQuery(filter);
    return query && std::ranges::any_of(query->terms, [](const search::Term& term) { return term.field == search::Field::Text; });
}

Result<MadeRegressionSet> freeze(ports::Workspace& workspace, const ports::Clock& clock, const Actor& actor, const RegressionSetRequest& request,
                                 const std::stop_token& stop) {
    FrozenItems frozen(workspace, clock, actor.name, stop);
    const auto read = ports::reading(workspace, [&] { return frozen.read(request.filter); });
    if (!read) return std::unexpected(read.error());
    if (frozen.items().empty()) {
        return failure(ErrorKind::NotFound, fmt::format("No regression set was made: of {} that answer to the search, none has labels that stand yet.",
                                                        frozen.leftOut() == 1 ? "1 item" : fmt::format("{} items", frozen.leftOut())));
    }
    ports::RegressionSet set;
    set.name = request.name;
    set.filter = request.filter;
    set.taxonomyVersion = frozen.taxonomyVersion();
    set.leftOut = frozen.leftOut();
    set.author = actor.name;
    set.at = clock.now();
    auto made = ports::inTransaction(workspace, [&]() -> Result<ports::RegressionSet> {
        if (const auto may = checkMayMake(workspace, actor, request); !may) return std::unexpected(may.error());
        return workspace.regressions().make(set, frozen.items());
    });
    if (!made) return std::unexpected(made.error());
    MadeRegressionSet result{std::move(*made), {}};
    for (const RegressionItem& item : frozen.items()) ++countOf(result.references, item.source);
    return result;
}

/// "There are "gold", "hard" and 3 more."
std::string setsTold(const std::vector<ports::RegressionSet>& sets) {
    if (sets.empty()) return "There are none here; docket regress WORKSPACE create NAME makes one.";
    std::vector<std::string> names;
    for (const ports::RegressionSet& set : sets | std::views::take(mostSetsTold)) names.push_back(fmt::format("\"{}\"", set.name));
    const std::size_t more = sets.size() - names.size();
    return fmt::format("There {} {}{}.", sets.size() == 1 ? "is" : "are", fmt::join(names, ", "), more > 0 ? fmt::format(" and {} more", more) : std::string());
}

}  // namespace

Result<MadeRegressionSet> makeRegressionSet(Writer& writer, const ports::Clock& clock, const Actor& actor, const RegressionSetRequest& request,
                                            const std::stop_token& stop) {
    const auto may = writer.run(Priority::Bulk, [&](ports::Workspace& workspace) { return checkMayMake(workspace, actor, request); }).get();
    if (!may) return std::unexpected(may.error());
    if (looksForWords(request.filter)) {
        if (const auto indexed = indexTexts(writer, stop); !indexed) return std::unexpected(indexed.error());
    }
    return writer.run(Priority::Bulk, [&](ports::Workspace& workspace) { return freeze(workspace, clock, actor, request, stop); }).get();
}

Result<ports::RegressionSet> takeRegressionSet(ports::Workspace& workspace, std::string_view name) {
    auto set = workspace.regressions().find(name);
    if (!set) return std::unexpected(set.error());
    if (*set) return std::move(**set);
    const auto sets = workspace.regressions().all();
    if (!sets) return std::unexpected(sets.error());
    return failure(ErrorKind::NotFound, fmt::format("There is no regression set \"{}\" in the workspace. {}", shortened(name, longestQuote), setsTold(*sets)));
}

}  // namespace docket::services
