#include "core/taxonomy/draft_plan.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace docket::taxonomy {

namespace {

void addOnce(std::vector<LabelId>& list, LabelId label) {
    if (std::ranges::find(list, label) == list.end()) list.push_back(label);
}

}  // namespace

const Label* DraftPlan::find(LabelId id) const {
    const auto planned = m_labels.find(id);
    if (planned != m_labels.end()) return planned->second ? &*planned->second : nullptr;
    return m_draft.find(id);
}

Label& DraftPlan::change(LabelId id) {
    const auto planned = m_labels.find(id);
    if (planned != m_labels.end()) return *planned->second;
    return *m_labels.emplace(id, *m_draft.find(id)).first->second;
}

std::optional<Rank> DraftPlan::rankOf(LabelId id) const {
    if (const auto planned = m_ranks.find(id); planned != m_ranks.end()) return planned->second;
    return m_draft.rankOf(id);
}

LabelId DraftPlan::add(Label label) {
    m_newest.value += 1;
    label.id = m_newest;
    m_labels[m_newest] = std::move(label);
    return m_newest;
}

void DraftPlan::remove(LabelId id) {
    m_labels[id] = std::nullopt;
    m_ranks[id] = std::nullopt;
}

void DraftPlan::place(const std::vector<LabelId>& labels, const Place& place) {
    fill(gapFor({labels.begin(), labels.end()}, place), labels);
}

void DraftPlan::placeBehind(LabelId predecessor, const std::vector<LabelId>& labels) {
    const auto next = order().upper_bound(*rankOf(predecessor));
    fill({rankOf(predecessor), next == order().end() ? std::nullopt : std::optional(next->first)}, labels);
}

void DraftPlan::placeAll(const std::vector<LabelId>& labels) {
    Rank rank = 0;
    for (const LabelId label : labels) m_ranks[label] = rank += rankSpacing;
}

/// The gap that a place means, as if the labels that move were not there.
DraftPlan::Gap DraftPlan::gapFor(const std::set<LabelId>& moving, const Place& place) const {
    Gap gap;
    if (place.before) {
        gap.high = rankOf(*place.before);
        for (auto at = order().find(*gap.high); at != order().begin();) {
            --at;
            if (moving.contains(at->second)) continue;
            gap.low = at->first;
            break;
        }
        return gap;
    }
    for (const auto& [rank, label] : order()) {
        if (moving.contains(label)) continue;
        if (!place.parent || label == *place.parent || isUnder(label, *place.parent)) {
            gap.low = rank;
            gap.high.reset();
        } else if (!gap.high) {
            gap.high = rank;
        }
    }
    return gap;
}

void DraftPlan::fill(const Gap& gap, const std::vector<LabelId>& labels) {
    Rank last = gap.low.value_or(std::numeric_limits<Rank>::min());
    const bool isThere = std::ranges::all_of(labels, [&](LabelId label) {
        const auto rank = rankOf(label);
        const bool follows = rank && *rank > last && (!gap.high || *rank < *gap.high);
        last = rank.value_or(last);
        return follows;
    });
    if (isThere) return;
    const auto count = static_cast<Rank>(labels.size());
    const Rank low = gap.low ? *gap.low : gap.high ? *gap.high - rankSpacing * (count + 1) : 0;
    const Rank high = gap.high ? *gap.high : low + rankSpacing * (count + 1);
    const Rank step = (high - low) / (count + 1);
    if (step == 0) return respace(gap, labels);
    Rank rank = low;
    for (const LabelId label : labels) m_ranks[label] = rank += step;
}

/// The gap is full: every label gets a rank anew.
void DraftPlan::respace(const Gap& gap, const std::vector<LabelId>& labels) {
    std::vector<LabelId> all;
    for (const auto& [rank, label] : order()) {
        if (gap.high && rank == *gap.high) std::ranges::copy(labels, std::back_inserter(all));
        if (find(label) != nullptr && std::ranges::find(labels, label) == labels.end()) all.push_back(label);
    }
    if (!gap.high) std::ranges::copy(labels, std::back_inserter(all));
    placeAll(all);
}

std::vector<LabelId> DraftPlan::withDescendants(LabelId id) const {
    std::vector<LabelId> labels{id};
    for (const auto& [rank, label] : order()) {
        if (find(label) != nullptr && isUnder(label, id)) labels.push_back(label);
    }
    std::ranges::sort(labels, {}, [this](LabelId label) { return rankOf(label); });
    return labels;
}

bool DraftPlan::isUnder(LabelId label, LabelId ancestor) const {
    for (const Label* at = find(label); at != nullptr && at->parent; at = find(*at->parent)) {
        if (*at->parent == ancestor) return true;
    }
    return false;
}

void DraftPlan::retire(LabelId id) {
    if (m_draft.isPublished(id)) change(id).isArchived = true;
    else remove(id);
}

void DraftPlan::repoint(const std::set<LabelId>& from, std::optional<LabelId> use) {
    const auto points = [&](const Exclusion& exclusion) { return exclusion.use && from.contains(*exclusion.use); };
    for (const auto& [rank, id] : order()) {
        const Label* label = find(id);
        if (label == nullptr || std::ranges::none_of(label->excludes, points)) continue;
        for (Exclusion& exclusion : change(id).excludes) {
            if (points(exclusion)) exclusion.use = use;
        }
    }
}

std::map<LabelId, std::vector<LabelId>> DraftPlan::successions() const {
    auto all = m_draft.m_successions;
    for (const auto& [from, into] : m_successions) all[from] = into;
    std::erase_if(all, [](const auto& each) { return each.second.empty(); });
    return all;
}

void DraftPlan::setSuccession(LabelId from, std::vector<LabelId> into) {
    if (into.size() == 1 && into.front() == from) into.clear();  // it is what it was
    m_successions[from] = std::move(into);
}

void DraftPlan::succeed(LabelId from, const std::vector<LabelId>& into) {
    const auto known = successions();
    for (const auto& [earlier, takenOver] : known) {
        std::vector<LabelId> now;
        for (const LabelId label : takenOver) {
            if (label != from) addOnce(now, label);
            else std::ranges::for_each(into, [&](LabelId each) { addOnce(now, each); });
        }
        if (now != takenOver) setSuccession(earlier, std::move(now));
    }
    if (m_draft.isPublished(from) && !known.contains(from)) setSuccession(from, into);
}

void DraftPlan::endSuccessions(LabelId label) {
    for (auto& [from, into] : successions()) {
        if (from == label) dropSuccession(from);
        else if (std::erase(into, label) > 0) setSuccession(from, std::move(into));
    }
}

Edit DraftPlan::finish(EditKind kind, LabelId label) const {
    Edit edit;
    edit.kind = kind;
    edit.label = label;
    const Label* named = find(label) != nullptr ? find(label) : m_draft.find(label);
    if (named != nullptr) edit.name = named->name.empty() ? named->key : named->name;
    for (const auto& [id, after] : m_labels) {
        const Label* before = m_draft.find(id);
        const bool isSame = before != nullptr ? after && *after == *before : !after;
        if (!isSame) edit.labels.push_back({before != nullptr ? std::optional(*before) : std::nullopt, after});
    }
    for (const auto& [id, after] : m_ranks) {
        const auto before = m_draft.rankOf(id);
        if (before != after) edit.ranks.push_back({id, before, after});
    }
    for (const auto& [from, after] : m_successions) {
        const auto found = m_draft.m_successions.find(from);
        const auto before = found == m_draft.m_successions.end() ? std::vector<LabelId>() : found->second;
        if (before != after) edit.successions.push_back({from, before, after});
    }
    if (m_size && *m_size != m_draft.m_size) edit.size = SizeEdit{m_draft.m_size, *m_size};
    return edit;
}

}  // namespace docket::taxonomy
