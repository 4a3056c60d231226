#include "core/services/ledger/gold_reading.h"

#include "core/codec/stored/event_payload.h"

#include <set>

namespace docket::services {

Result<std::optional<LabelSet>> goldLabelsNow(const GoldItem& gold, RuleBook& rules) {
    auto labels = rules.read(gold.labels, gold.taxonomyVersion, rules.versions().taxonomy);
    if (!labels) return std::unexpected(labels.error());
    const taxonomy::Taxonomy& inForce = *rules.taxonomy();
    std::erase_if(*labels, [&](LabelId id) {
        const taxonomy::Label* label = inForce.find(id);
        return label == nullptr || !label->isChoice();
    });
    const bool isNothing = labels->empty() && !gold.labels.empty();
    if (isNothing || (inForce.kind() == taxonomy::TaskKind::Single && labels->size() != 1)) return std::nullopt;
    return std::move(*labels);
}

Result<bool> isWithLead(const GoldItem& gold, ports::Workspace& workspace) {
    const auto entry = workspace.queue().find(gold.item);
    if (!entry) return std::unexpected(entry.error());
    if (*entry) return (*entry)->isFlagged;
    const auto events = workspace.decisions().eventsOf(gold.item);
    if (!events) return std::unexpected(events.error());
    std::set<EventId> flags;
    std::set<EventId> undone;
    for (const review::Event& event : *events) {
        const auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        if (std::holds_alternative<review::Flagged>(read->fact) && event.id > gold.added) flags.insert(event.id);
        if (const auto* taken = std::get_if<review::Undone>(&read->fact); taken && flags.erase(taken->visit) > 0) undone.insert(taken->visit);
        if (const auto* again = std::get_if<review::Redone>(&read->fact); again && undone.erase(again->visit) > 0) flags.insert(again->visit);
    }
    return !flags.empty();
}

}  // namespace docket::services
