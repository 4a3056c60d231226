#include "core/taxonomy/draft_plan.h"

#include "core/taxonomy/refusal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

// What can be done to the labels of a draft one by one. Merging, splitting and loading have files of their own.

namespace docket::taxonomy {

namespace {

std::size_t bytesOf(const Label& label) {
    std::size_t bytes = label.key.size() + label.name.size() + label.description.size() + label.shortcut.size();
    for (const auto* texts : {&label.includes, &label.examples, &label.counterExamples}) {
        for (const std::string& text : *texts) bytes += text.size();
    }
    for (const Exclusion& exclusion : label.excludes) bytes += exclusion.text.size();
    return bytes;
}

}  // namespace

Result<const Label*> TaxonomyDraft::known(LabelId id) const {
    const Label* label = find(id);
    if (label == nullptr) return failure(ErrorKind::NotFound, fmt::format("There is no label {} in the draft.", id.value));
    return label;
}

Result<> TaxonomyDraft::checkPlace(const Place& place) const {
    if (place.parent) {
        if (const auto parent = known(*place.parent); !parent) return std::unexpected(parent.error());
    }
    if (!place.before) return {};
    const auto before = known(*place.before);
    if (!before) return std::unexpected(before.error());
    if ((*before)->parent == place.parent) return {};
    return refuse(fmt::format("{} stands under another label than the one to move to.", (*before)->key));
}

/// What cannot be kept: an exclude that points nowhere, a number that is none, texts without end.
Result<> TaxonomyDraft::checkContent(const Label& label) const {
    for (const Exclusion& exclusion : label.excludes) {
        if (!exclusion.use) continue;
        if (const auto use = known(*exclusion.use); !use) return std::unexpected(use.error());
    }
    for (const double number : {label.threshold.value_or(0), label.costFalsePositive, label.costFalseNegative}) {
        if (!std::isfinite(number)) return refuse(fmt::format("The threshold or a cost of label {} is not a number.", label.key));
    }
    if (bytesOf(label) <= maxLabelBytes) return {};
    return refuse(fmt::format("The texts of label {:.40} are larger than {} MiB together. Nothing was changed.", label.key, maxLabelBytes >> 20U));
}

Result<Edit> TaxonomyDraft::change(Label label) const {
    const auto now = known(label.id);
    if (!now) return std::unexpected(now.error());
    if (isPublished(label.id) && label.key != (*now)->key) {
        return refuse(fmt::format("The key {} is locked: it was published. Give the label another key as a step of its own.", (*now)->key));
    }
    if (const auto checked = checkContent(label); !checked) return std::unexpected(checked.error());
    label.parent = (*now)->parent;
    label.isArchived = (*now)->isArchived;
    DraftPlan plan(*this);
    const LabelId id = label.id;
    plan.change(id) = std::move(label);
    return plan.finish(EditKind::Changed, id);
}

Result<Edit> TaxonomyDraft::rekey(LabelId label, std::string key) const {
    if (const auto now = known(label); !now) return std::unexpected(now.error());
    DraftPlan plan(*this);
    plan.change(label).key = std::move(key);
    return plan.finish(EditKind::Rekeyed, label);
}

Result<Edit> TaxonomyDraft::add(Label label, const Place& place) const {
    if (const auto checked = checkPlace(place); !checked) return std::unexpected(checked.error());
    if (const auto checked = checkContent(label); !checked) return std::unexpected(checked.error());
    label.parent = place.parent;
    DraftPlan plan(*this);
    const LabelId id = plan.add(std::move(label));
    plan.place({id}, place);
    return plan.finish(EditKind::Added, id);
}

Result<Edit> TaxonomyDraft::remove(LabelId label) const {
    if (const auto now = known(label); !now) return std::unexpected(now.error());
    DraftPlan plan(*this);
    const auto all = plan.withDescendants(label);
    for (const LabelId each : all) {
        if (isPublished(each)) return refuse(fmt::format("{} was published: it can be archived or merged, but not removed.", find(each)->key));
    }
    plan.repoint({all.begin(), all.end()}, std::nullopt);
    for (const LabelId each : all) {
        plan.endSuccessions(each);
        plan.remove(each);
    }
    return plan.finish(EditKind::Removed, label);
}

Result<Edit> TaxonomyDraft::move(LabelId label, const Place& place) const {
    if (const auto now = known(label); !now) return std::unexpected(now.error());
    if (const auto checked = checkPlace(place); !checked) return std::unexpected(checked.error());
    DraftPlan plan(*this);
    if (place.parent && (*place.parent == label || plan.isUnder(*place.parent, label))) {
        return refuse(fmt::format("{} cannot stand under itself.", find(label)->key));
    }
    if (place.before == label) return plan.finish(EditKind::Moved, label);
    plan.place(plan.withDescendants(label), place);
    plan.change(label).parent = place.parent;
    return plan.finish(EditKind::Moved, label);
}

/// The label among them, whether it is in use or not.
std::vector<LabelId> TaxonomyDraft::siblingsInUse(const Label& label) const {
    std::vector<LabelId> siblings;
    for (const Label* each : childrenOf(label.parent)) {
        if (!each->isArchived || each->id == label.id) siblings.push_back(each->id);
    }
    return siblings;
}

Result<Edit> TaxonomyDraft::moveUp(LabelId label) const {
    const auto now = known(label);
    if (!now) return std::unexpected(now.error());
    const auto siblings = siblingsInUse(**now);
    const auto at = std::ranges::find(siblings, label);
    return move(label, {(*now)->parent, at == siblings.begin() ? label : *std::prev(at)});
}

Result<Edit> TaxonomyDraft::moveDown(LabelId label) const {
    const auto now = known(label);
    if (!now) return std::unexpected(now.error());
    const auto siblings = siblingsInUse(**now);
    const auto next = std::next(std::ranges::find(siblings, label));
    if (next == siblings.end()) return move(label, {(*now)->parent, label});
    const auto behind = std::next(next);
    return move(label, {(*now)->parent, behind == siblings.end() ? std::nullopt : std::optional(*behind)});
}

Result<Edit> TaxonomyDraft::archive(LabelId label) const {
    if (const auto now = known(label); !now) return std::unexpected(now.error());
    DraftPlan plan(*this);
    for (const LabelId each : plan.withDescendants(label)) {
        if (find(each)->isArchived) continue;
        plan.change(each).isArchived = true;
        plan.endSuccessions(each);
    }
    return plan.finish(EditKind::Archived, label);
}

Result<Edit> TaxonomyDraft::restore(LabelId label) const {
    const auto now = known(label);
    if (!now) return std::unexpected(now.error());
    DraftPlan plan(*this);
    if ((*now)->isArchived) plan.dropSuccession(label);
    for (std::optional<LabelId> at = label; at; at = find(*at)->parent) {
        if (find(*at)->isArchived) plan.change(*at).isArchived = false;
    }
    return plan.finish(EditKind::Restored, label);
}

Result<Edit> TaxonomyDraft::resize(AnswerSize size) const {
    if (m_kind == TaskKind::Single && size != AnswerSize{}) {
        return refuse("A single-label task takes exactly one label: it has no other size of an answer.");
    }
    DraftPlan plan(*this);
    plan.resize(size);
    return plan.finish(EditKind::Resized, {});
}

}  // namespace docket::taxonomy
