#include "core/services/review/day_count.h"

#include "core/codec/stored/event_payload.h"

#include <map>
#include <set>

namespace docket::services {

Result<std::int64_t> decidedSince(ports::DecisionLog& log, std::string_view reviewer, Timestamp since) {
    std::map<EventId, bool> stands;  // by visit, as its newest undo or redo says
    std::set<ItemId> items;
    Result<> outcome;
    const auto walked = log.visitActions(reviewer, ports::Trail::Reviews, [&](const review::Event& event) {
        if (event.at < since) return false;
        const auto read = codec::readItemEvent(event);
        if (!read) {
            outcome = std::unexpected(read.error());
            return false;
        }
        if (const auto* undone = std::get_if<review::Undone>(&read->fact)) stands.try_emplace(undone->visit, false);
        if (const auto* redone = std::get_if<review::Redone>(&read->fact)) stands.try_emplace(redone->visit, true);
        const auto* decided = std::get_if<review::Decided>(&read->fact);
        const auto* checked = std::get_if<review::Checked>(&read->fact);
        if ((decided == nullptr && checked == nullptr) || !event.item) return true;
        const auto known = stands.find(decided != nullptr ? decided->decision.visit : checked->check.decision.visit);
        if (known == stands.end() || known->second) items.insert(*event.item);
        return true;
    });
    if (!walked) return std::unexpected(walked.error());
    if (!outcome) return std::unexpected(outcome.error());
    return static_cast<std::int64_t>(items.size());
}

}  // namespace docket::services
