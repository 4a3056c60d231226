#include "core/taxonomy/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace docket::taxonomy {

namespace {

std::unexpected<Error> misfit(std::string_view what) {
    return failure(ErrorKind::Conflict, fmt::format("The draft is not what this edit was made for: {}. Nothing was changed; open the draft again.", what));
}

Edit addingAll(const DraftContent& content) {
    Edit edit;
    for (const PlacedLabel& each : content.labels) {
        edit.labels.push_back({std::nullopt, each.label});
        edit.ranks.push_back({each.label.id, std::nullopt, each.rank});
    }
    for (const Succession& each : content.successions) edit.successions.push_back({each.from, {}, each.into});
    edit.size = SizeEdit{{}, content.size};
    return edit;
}

template <class Edits>
bool areOnce(const Edits& edits, auto idOf) {
    std::set<LabelId> seen;
    return std::ranges::all_of(edits, [&](const auto& each) { return seen.insert(std::invoke(idOf, each)).second; });
}

}  // namespace

TaxonomyDraft::TaxonomyDraft(Taxonomy base, LabelId newest)
    : m_kind(base.kind()), m_base(std::make_shared<const Taxonomy>(std::move(base))), m_newest(newest), m_size(m_base->answerSize()) {
    for (const Label& label : m_base->labels()) {
        const Rank rank = static_cast<Rank>(m_labels.size() + 1) * rankSpacing;
        m_labels.emplace(label.id, Entry{label, rank});
        m_order.emplace(rank, label.id);
        m_newest = std::max(m_newest, label.id);
    }
}

Result<TaxonomyDraft> TaxonomyDraft::restore(Taxonomy base, LabelId newest, const DraftContent& content) {
    TaxonomyDraft draft(base.kind());
    for (const Label& label : base.labels()) newest = std::max(newest, label.id);
    draft.m_base = std::make_shared<const Taxonomy>(std::move(base));
    draft.m_newest = newest;
    const auto applied = draft.apply(addingAll(content));
    if (!applied) return failure(ErrorKind::Damaged, "The draft of the taxonomy cannot be read: discard it and begin anew. Nothing else is affected.", applied.error().message);
    return draft;
}

std::vector<const Label*> TaxonomyDraft::labels() const {
    std::vector<const Label*> labels;
    labels.reserve(m_order.size());
    for (const auto& [rank, id] : m_order) labels.push_back(find(id));
    return labels;
}

std::vector<const Label*> TaxonomyDraft::childrenOf(std::optional<LabelId> parent) const {
    auto children = labels();
    std::erase_if(children, [&](const Label* label) { return label->parent != parent; });
    return children;
}

const Label* TaxonomyDraft::find(LabelId id) const {
    const auto found = m_labels.find(id);
    return found == m_labels.end() ? nullptr : &found->second.label;
}

std::optional<Rank> TaxonomyDraft::rankOf(LabelId id) const {
    const auto found = m_labels.find(id);
    return found == m_labels.end() ? std::nullopt : std::optional(found->second.rank);
}

const Label* TaxonomyDraft::findByKey(std::string_view key) const {
    for (const auto& [rank, id] : m_order) {
        const Label* label = find(id);
        if (label->key == key) return label;
    }
    return nullptr;
}

std::vector<Succession> TaxonomyDraft::successions() const {
    std::vector<Succession> list;
    for (const auto& [from, into] : m_successions) list.push_back({from, into});
    return list;
}

DraftContent TaxonomyDraft::content() const {
    DraftContent content{{}, successions(), m_size};
    for (const auto& [rank, id] : m_order) content.labels.push_back({*find(id), rank});
    return content;
}

Result<> TaxonomyDraft::apply(const Edit& edit) {
    if (const auto fits = checkFits(edit); !fits) return fits;
    perform(edit);
    auto linked = checkLinks(edit);
    if (!linked) perform(inverse(edit));
    return linked;
}

Result<> TaxonomyDraft::checkFits(const Edit& edit) const {
    const bool isWellFormed = areOnce(edit.labels, &LabelEdit::id) && areOnce(edit.ranks, &RankEdit::label) && areOnce(edit.successions, &SuccessionEdit::from);
    if (!isWellFormed) return misfit("it names a label twice");
    std::map<LabelId, bool> isThere;  // whether a label of the edit is in the draft after it
    for (const LabelEdit& each : edit.labels) {
        const Label* label = find(each.id());
        const bool matches = each.before ? label != nullptr && *label == *each.before : label == nullptr;
        if (!matches || each.id().value <= 0 || (each.after && each.after->id != each.id())) return misfit(fmt::format("label {} differs", each.id().value));
        isThere[each.id()] = each.after.has_value();
    }
    std::set<Rank> freed;
    std::set<Rank> taken;
    for (const RankEdit& each : edit.ranks) {
        const auto now = rankOf(each.label);
        const bool stays = isThere.contains(each.label) ? isThere.at(each.label) : now.has_value();
        if (now != each.before || stays != each.after.has_value()) return misfit(fmt::format("label {} stands elsewhere", each.label.value));
        if (each.before) freed.insert(*each.before);
        if (each.after && !taken.insert(*each.after).second) return misfit("two labels stand in one place");
        isThere.erase(each.label);
    }
    for (const auto& [label, isInDraft] : isThere) {
        if (isInDraft != (find(label) != nullptr)) return misfit(fmt::format("label {} has no place", label.value));
    }
    for (const Rank rank : taken) {
        if (m_order.contains(rank) && !freed.contains(rank)) return misfit("two labels stand in one place");
    }
    for (const SuccessionEdit& each : edit.successions) {
        const auto found = m_successions.find(each.from);
        if (found == m_successions.end() ? !each.before.empty() : found->second != each.before) return misfit(fmt::format("label {} was merged or split otherwise", each.from.value));
    }
    if (edit.size && edit.size->before != m_size) return misfit("the size of an answer differs");
    return {};
}

void TaxonomyDraft::perform(const Edit& edit) {
    for (const RankEdit& each : edit.ranks) {
        if (each.before) m_order.erase(*each.before);
    }
    for (const LabelEdit& each : edit.labels) {
        if (each.after) m_labels[each.id()].label = *each.after;
        else m_labels.erase(each.id());
        m_newest = std::max(m_newest, each.id());
    }
    for (const RankEdit& each : edit.ranks) {
        if (!each.after) continue;
        m_labels.at(each.label).rank = *each.after;
        m_order.emplace(*each.after, each.label);
    }
    for (const SuccessionEdit& each : edit.successions) {
        if (each.after.empty()) m_successions.erase(each.from);
        else m_successions[each.from] = each.after;
    }
    if (edit.size) m_size = edit.size->after;
}

/// What is always kept, of what the edit touched.
Result<> TaxonomyDraft::checkLinks(const Edit& edit) const {
    const auto isMissing = [this](std::optional<LabelId> id) { return id && find(*id) == nullptr; };
    const auto check = [&](const Label& label) -> Result<> {
        if (isMissing(label.parent)) return misfit(fmt::format("the parent of label {} is not there", label.id.value));
        const auto pointsNowhere = [&](const Exclusion& exclusion) { return isMissing(exclusion.use); };
        if (std::ranges::any_of(label.excludes, pointsNowhere)) return misfit(fmt::format("an exclude of label {} points to no label", label.id.value));
        std::size_t steps = 0;
        for (const Label* at = &label; at->parent && !isMissing(at->parent); at = find(*at->parent)) {
            if (++steps > m_labels.size()) return misfit(fmt::format("the parents of label {} form a circle", label.id.value));
        }
        return {};
    };
    const bool hasRemoved = std::ranges::any_of(edit.labels, [](const LabelEdit& each) { return !each.after; });
    for (const LabelEdit& each : edit.labels) {
        if (hasRemoved || !each.after) continue;
        if (const auto checked = check(*each.after); !checked) return checked;
    }
    if (!hasRemoved) return {};
    for (const auto& [id, entry] : m_labels) {
        if (const auto checked = check(entry.label); !checked) return checked;
    }
    return {};
}

Result<Taxonomy> TaxonomyDraft::publishable(int version) const {
    std::vector<Label> list;
    for (const Label* label : labels()) list.push_back(*label);
    return Taxonomy::make(m_kind, std::move(list), version, m_size);
}

LabelsView TaxonomyDraft::baseView() const { return m_base ? LabelsView(*m_base) : LabelsView({}, {}); }

std::vector<Change> TaxonomyDraft::changes() const { return changesBetween(baseView(), view(), successions()); }

Label partOf(const Label& whole, std::string key, std::string name) {
    Label part;
    part.key = std::move(key);
    part.name = std::move(name);
    part.parent = whole.parent;
    part.threshold = whole.threshold;
    part.costFalsePositive = whole.costFalsePositive;
    part.costFalseNegative = whole.costFalseNegative;
    part.isHighImpact = whole.isHighImpact;
    return part;
}

}  // namespace docket::taxonomy
