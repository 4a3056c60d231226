#include "core/services/queue/item_browser.h"

#include "core/base/ascii.h"
#include "core/codec/stored/event_payload.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::services {

namespace {

constexpr int pageOfOne = 1;

bool contains(std::string_view text, std::string_view part) {
    const auto lower = [](char c) { return lowerAscii(c); };
    return !std::ranges::search(text, part, {}, lower, lower).empty();
}

/// The longest start of valid UTF-8 with at most `limit` bytes that ends between characters.
std::string_view startOf(std::string_view utf8, std::size_t limit) {
    if (utf8.size() <= limit) return utf8;
    while (limit > 0 && (static_cast<unsigned char>(utf8[limit]) & 0xC0) == 0x80) --limit;
    return utf8.substr(0, limit);
}

Result<> refuseBlind(std::string_view what) {
    return failure(ErrorKind::InvalidInput,
                   fmt::format("{} cannot be searched for here: it stays hidden until you have decided an item.", what));
}

}  // namespace

bool pointsAtLabel(Reason reason) {
    return reason == Reason::HighImpact || reason == Reason::RareClass || reason == Reason::InvalidOutput;
}

Result<> ItemBrowser::prepare() {
    if (m_readerId.value == 0) {
        const auto known = m_workspace.decisions().findReviewer(m_reader);
        if (!known) return std::unexpected(known.error());
        m_readerId = known->value_or(ReviewerId{});
    }
    if (const auto ready = m_rules.refresh(); !ready) return ready;
    if (m_sight == Sight::Whole) {
        m_isBlind = false;
        return {};
    }
    if (const auto read = readStudy(); !read) return read;
    m_isBlind = m_study || m_rules.policy().suggestion != routing::SuggestionMode::Assisted;
    return readChecks();
}

Result<> ItemBrowser::readChecks() {
    const auto has = m_workspace.gold().hasChecks(m_readerId);
    if (!has) return std::unexpected(has.error());
    m_hidesChecks = *has && m_isBlind;
    if (!*has || m_isBlind) return {};
    const auto role = roleIn(m_workspace, m_reader);
    if (!role) return std::unexpected(role.error());
    m_hidesChecks = *role < roleFor(Right::SeeAllFigures);
    return {};
}

/// While a study is open the whole list is blind, so that none of its items stands out.
Result<> ItemBrowser::readStudy() {
    const auto open = m_workspace.studies().open();
    if (!open) return std::unexpected(open.error());
    if (m_study == (*open ? std::optional((*open)->number) : std::nullopt)) return {};
    m_study.reset();
    m_studied.clear();
    if (!*open) return {};
    const auto items = m_workspace.studies().itemsOf((*open)->number);
    if (!items) return std::unexpected(items.error());
    for (const StudyItem& item : *items) m_studied.insert(item.item);
    m_study = (*open)->number;
    return {};
}

Result<BrowseRules> ItemBrowser::rules() {
    if (const auto ready = prepare(); !ready) return std::unexpected(ready.error());
    if (m_isBlind) return BrowseRules{m_rules.taxonomy(), m_isBlind, {m_reader}};
    auto reviewers = m_workspace.decisions().reviewers();
    if (!reviewers) return std::unexpected(reviewers.error());
    return BrowseRules{m_rules.taxonomy(), m_isBlind, std::move(*reviewers)};
}

Result<> ItemBrowser::addTerm(const search::Term& term, search::ItemFilter& filter) const {
    using search::Field;
    if (term.isExcluded && term.field != Field::Text && term.field != Field::Id && term.field != Field::Note) {
        return failure(ErrorKind::InvalidInput, fmt::format("-{}: cannot be left out. Use the filters instead.", toString(term.field)));
    }
    switch (term.field) {
        case Field::Text:
        case Field::Id: break;
        case Field::Note:
            if (m_isBlind) filter.reviewer = m_reader;
            break;
        case Field::State: {
            const auto stage = search::parseStage(term.text);
            if (!stage) {
                return failure(ErrorKind::InvalidInput, fmt::format("There is no state {}. There are waiting, in_review, in_dispute, "
                                                                    "flagged, resolved and dismissed.", term.text));
            }
            filter.stages.add(*stage);
            return {};
        }
        case Field::Reason: {
            const auto reason = parseReason(term.text);
            if (!reason) return failure(ErrorKind::InvalidInput, fmt::format("There is no reason {}.", term.text));
            if (m_isBlind && pointsAtLabel(*reason)) return refuseBlind("This reason");
            filter.reasons.add(*reason);
            return {};
        }
        case Field::Reviewer:
            if (m_isBlind && term.text != m_reader) return refuseBlind("What others decided");
            filter.reviewer = term.text;
            return {};
        case Field::Label: {
            if (m_isBlind) return refuseBlind("The model's label");
            return addLabels(term, filter.predicted);
        }
        case Field::Final: {
            if (m_isBlind) return refuseBlind("What others decided");
            return addLabels(term, filter.decided);
        }
        case Field::Is: return addKnown(term.text, filter);
    }
    filter.query.terms.push_back(term);
    return {};
}

/// The labels that a term names: the one whose key it is, else those whose key or name has the word in it.
Result<> ItemBrowser::addLabels(const search::Term& term, std::vector<LabelId>& labels) const {
    if (const taxonomy::Label* label = m_rules.taxonomy()->findByKey(term.text); label != nullptr && !label->isGroup) {
        labels.push_back(label->id);
        return {};
    }
    const auto before = labels.size();
    for (const taxonomy::Label* label : m_rules.taxonomy()->choices()) {
        if (contains(label->key, term.text) || contains(label->name, term.text)) labels.push_back(label->id);
    }
    if (labels.size() == before) return failure(ErrorKind::InvalidInput, fmt::format("No label is called {}.", term.text));
    return {};
}

/// Gold items are given unannounced, and a ruling is the answer to an item.
Result<> ItemBrowser::addKnown(std::string_view word, search::ItemFilter& filter) const {
    const auto known = search::parseKnown(word);
    if (!known) return failure(ErrorKind::InvalidInput, fmt::format("Items can be is:gold or is:adjudicated, and not is:{}.", word));
    if (m_sight != Sight::Whole) {
        if (m_isBlind) return refuseBlind("What is known of items");
        const auto role = roleIn(m_workspace, m_reader);
        if (!role) return std::unexpected(role.error());
        if (*role < roleFor(Right::SeeAllFigures)) {
            return failure(ErrorKind::NotAllowed, fmt::format("A search with is: is for whoever may {}. Leave it out.", toString(Right::SeeAllFigures)));
        }
    }
    filter.known.push_back(*known);
    return {};
}

/// Predictions made under an earlier version count for the label that they read as now.
void ItemBrowser::addForerunners(std::vector<LabelId>& labels) const {
    const auto asked = labels;
    for (const LabelId label : asked) {
        for (const LabelId source : m_rules.lineage().readingAs(label, m_rules.lineage().latest())) {
            if (std::ranges::find(labels, source) == labels.end()) labels.push_back(source);
        }
    }
}

Result<search::ItemFilter> ItemBrowser::resolve(search::ItemFilter filter, std::string_view typed) {
    if (const auto ready = prepare(); !ready) return std::unexpected(ready.error());
    const auto query = search::parseQuery(typed);
    if (!query) return std::unexpected(query.error());
    for (const search::Term& term : query->terms) {
        if (const auto added = addTerm(term, filter); !added) return std::unexpected(added.error());
    }
    addForerunners(filter.predicted);
    filter.isMultiLabel = m_rules.taxonomy()->kind() == taxonomy::TaskKind::Multi;
    if (!m_isBlind) return filter;
    const bool tells = !filter.predicted.empty() || filter.confidenceFrom || filter.confidenceBelow || filter.hasNoConfidence ||
                       std::ranges::any_of(filter.reasons.toVector(), pointsAtLabel) ||
                       (!filter.reviewer.empty() && filter.reviewer != m_reader);
    if (tells) return std::unexpected(refuseBlind("What the model or others said").error());
    return filter;
}

Result<> ItemBrowser::checkOrder(search::ItemOrder order) const {
    const bool tells = order.by == search::OrderBy::Confidence || order.by == search::OrderBy::Priority;
    if (!m_isBlind || !tells) return {};
    return failure(ErrorKind::InvalidInput, "The list cannot be ordered by what the model said: it stays hidden until you have decided an item.");
}

BrowsedItem ItemBrowser::masked(ports::ListedItem item) const {
    BrowsedItem row{std::move(item)};
    row.isMasked = m_isBlind && (!row.item.isDecidedByReader || m_studied.contains(row.item.item));
    if (!row.isMasked) return row;
    row.item.predicted.reset();
    row.item.confidence.reset();
    row.item.resolved.reset();
    if (!row.item.entry) return row;
    row.item.entry->priority = 0;
    row.item.entry->prediction.reset();
    row.item.entry->reviewsRequired = std::max(row.item.entry->reviewsRequired, 1);
    ReasonSet kept;
    for (const Reason reason : row.item.entry->reasons.toVector()) {
        if (pointsAtLabel(reason)) row.hasPolicyReason = true;
        else kept.add(reason);
    }
    row.item.entry->reasons = kept;
    return row;
}

Result<BrowsedPage> ItemBrowser::page(const search::ItemFilter& filter, search::ItemOrder order, std::optional<ports::ListCursor> after,
                                      std::int64_t skip, int limit) {
    const auto asked = asRead(filter);
    if (!asked) return std::unexpected(asked.error());
    if (const auto may = checkOrder(order); !may) return std::unexpected(may.error());
    auto listed = m_workspace.list().page({*asked, order, after, skip, limit, m_readerId, m_clock.now()});
    if (!listed) return std::unexpected(listed.error());
    BrowsedPage page;
    page.cursors = std::move(listed->cursors);
    page.rows.reserve(listed->rows.size());
    for (ports::ListedItem& item : listed->rows) page.rows.push_back(masked(std::move(item)));
    return page;
}

Result<search::ItemFilter> ItemBrowser::asRead(search::ItemFilter filter) {
    if (const auto ready = prepare(); !ready) return std::unexpected(ready.error());
    if (m_hidesChecks) filter.checksOf = m_readerId;
    return filter;
}

Result<std::int64_t> ItemBrowser::count(const search::ItemFilter& filter) {
    const auto asked = asRead(filter);
    return asked ? m_workspace.list().count(*asked) : std::unexpected(asked.error());
}

Result<std::vector<ItemId>> ItemBrowser::items(const search::ItemFilter& filter, search::ItemOrder order) {
    const auto asked = asRead(filter);
    if (!asked) return std::unexpected(asked.error());
    return m_workspace.list().items(*asked, order);
}

Result<std::vector<std::string>> ItemBrowser::externalIds(std::span<const ItemId> items) {
    std::vector<std::string> ids;
    for (const ItemId item : items) {
        auto found = m_workspace.items().find(item);
        if (!found) return std::unexpected(found.error());
        if (*found) ids.push_back(std::move((*found)->externalId));
    }
    return ids;
}

namespace {

/// Whether an event has to do with gold items and checks, and not with the item. Notes the visits that do.
bool isOfCheck(const review::ItemEvent& event, std::set<EventId>& checks) {
    const auto notes = [&](bool isCheck) {
        if (isCheck) checks.insert(event.id);
        return isCheck;
    };
    if (const auto* revealed = std::get_if<review::Revealed>(&event.fact)) return revealed->check.has_value();
    if (const auto* skipped = std::get_if<review::Skipped>(&event.fact)) return notes(skipped->check.has_value());
    if (const auto* undone = std::get_if<review::Undone>(&event.fact)) return checks.contains(undone->visit);
    if (const auto* redone = std::get_if<review::Redone>(&event.fact)) return checks.contains(redone->visit);
    if (std::holds_alternative<review::Checked>(event.fact)) return notes(true);
    return std::holds_alternative<review::GoldAdded>(event.fact) || std::holds_alternative<review::GoldRemoved>(event.fact);
}

/// Turns what a reviewer did with a check into what they take it for; false: it has to do with gold items, and passes for nothing.
bool disguise(review::Fact& fact) {
    if (auto* revealed = std::get_if<review::Revealed>(&fact)) revealed->check.reset();
    if (auto* skipped = std::get_if<review::Skipped>(&fact)) skipped->check.reset();
    if (auto* flagged = std::get_if<review::Flagged>(&fact)) flagged->check.reset();
    if (const auto* checked = std::get_if<review::Checked>(&fact)) {
        const review::ReviewRules rules{.reviewsRequired = checked->check.terms.reviewsRequired};
        fact = review::Decided{checked->check.decision, rules, 1, std::nullopt};
    }
    return !std::holds_alternative<review::GoldAdded>(fact) && !std::holds_alternative<review::GoldRemoved>(fact);
}

}  // namespace

Result<> ItemBrowser::addHistory(BrowsedDetail& detail) {
    const auto events = m_workspace.decisions().eventsOf(detail.row.item.item);
    if (!events) return std::unexpected(events.error());
    std::set<EventId> checks;
    for (const review::Event& event : *events) {
        auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        const bool isOwn = event.reviewer == m_reader;
        // Who sees it here as it is would know which items measure them.
        if (isOfCheck(*read, checks) && !(m_hidesChecks && isOwn && disguise(read->fact))) continue;
        if (const auto since = detail.row.item.checkedSince; since && (!isOwn || event.id <= *since)) continue;
        const bool isOfStudy = event.kind == review::EventKind::Sampled || event.kind == review::EventKind::Discharged;
        if (detail.row.isMasked && isOfStudy) continue;  // not even as one of the hidden events
        if (detail.row.isMasked && !isOwn) {
            ++detail.hiddenEvents;
            continue;
        }
        const auto target = [&](EventId id) {
            return std::ranges::find(detail.history, id, &HistoryEntry::event);
        };
        if (const auto* undone = std::get_if<review::Undone>(&read->fact)) {
            if (const auto at = target(undone->visit); at != detail.history.end()) at->undoneBy = event.id;
        } else if (const auto* redone = std::get_if<review::Redone>(&read->fact)) {
            if (const auto at = target(redone->visit); at != detail.history.end()) at->undoneBy.reset();
        }
        HistoryEntry entry{event.id, event.at, event.reviewer, read->fact, std::nullopt};
        // An own decision that was taken back still tells what the model had said.
        if (auto* decided = std::get_if<review::Decided>(&entry.fact); decided != nullptr && detail.row.isMasked) {
            decided->decision.predictedLabels.reset();
            decided->decision.confidence.reset();
        }
        if (auto* ruled = std::get_if<review::Ruled>(&entry.fact)) ruled->ruling.answer.isGold = false;  // whoever sees it would know what measures others
        detail.history.push_back(std::move(entry));
    }
    std::ranges::reverse(detail.history);
    return {};
}

/// A check may be of an item that is in no queue.
Result<std::optional<PredictionId>> ItemBrowser::suggestionOf(ItemId item) {
    const auto entry = m_workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    return *entry ? (*entry)->prediction : m_workspace.gold().predictionOf(item);
}

Result<BrowsedDetail> ItemBrowser::detail(ItemId item) {
    if (const auto ready = prepare(); !ready) return std::unexpected(ready.error());
    auto whole = m_workspace.items().find(item);
    if (!whole) return std::unexpected(whole.error());
    if (!*whole) return failure(ErrorKind::NotFound, "The item is not there any more.");
    search::ItemFilter only;
    only.isEverything = true;
    only.query.terms.push_back({search::Field::Id, (*whole)->externalId, true, false});
    auto listed = page(only, {search::OrderBy::Item}, std::nullopt, 0, pageOfOne);
    if (!listed) return std::unexpected(listed.error());
    if (listed->rows.empty()) return failure(ErrorKind::NotFound, "The item is not there any more.");

    BrowsedDetail detail;
    detail.row = std::move(listed->rows.front());
    detail.text = startOf((*whole)->text, BrowsedDetail::detailShown);
    detail.textBytes = static_cast<std::int64_t>((*whole)->text.size());
    if (!detail.row.isMasked && detail.row.item.entry) {
        const auto suggested = suggestionOf(item);
        if (!suggested) return std::unexpected(suggested.error());
        if (*suggested) {
            auto prediction = m_workspace.items().prediction(**suggested);
            if (!prediction) return std::unexpected(prediction.error());
            if (*prediction && (*prediction)->labels) {
                auto labels = m_rules.read(*(*prediction)->labels, (*prediction)->taxonomyVersion, m_rules.versions().taxonomy);
                if (!labels) return std::unexpected(labels.error());
                (*prediction)->labels = std::move(*labels);
            }
            detail.prediction = std::move(*prediction);
        }
    }
    if (const auto added = addHistory(detail); !added) return std::unexpected(added.error());
    return detail;
}

}  // namespace docket::services
