#include "core/taxonomy/draft_plan.h"

#include "core/taxonomy/refusal.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

// Labels of a draft that become one, and one that becomes several.

namespace docket::taxonomy {

namespace {

void unite(std::vector<std::string>& texts, const std::vector<std::string>& more) {
    for (const std::string& text : more) {
        if (std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
    }
}

void carryTexts(Label& into, const Label& from) {
    unite(into.includes, from.includes);
    unite(into.examples, from.examples);
    std::erase_if(into.counterExamples, [&](const std::string& text) { return std::ranges::find(from.examples, text) != from.examples.end(); });
}

}  // namespace

Result<const Label*> TaxonomyDraft::inUse(LabelId id) const {
    const auto label = known(id);
    if (!label) return label;
    if ((*label)->isGroup) return refuse(fmt::format("{} is a group of labels: move what is under it instead.", (*label)->key));
    if ((*label)->isArchived) return refuse(fmt::format("{} is archived: restore it first.", (*label)->key));
    return label;
}

/// Whether nothing is left under labels that end: what is archived may stay under what is archived, and what was never
/// published goes away.
Result<> TaxonomyDraft::checkLeaves(std::span<const LabelId> ending) const {
    const auto ends = [&](LabelId id) { return std::ranges::find(ending, id) != ending.end(); };
    for (const auto& [id, entry] : m_labels) {
        const Label& label = entry.label;
        if (!label.parent || !ends(*label.parent)) continue;
        const bool staysArchived = (ends(id) || label.isArchived) && isPublished(*label.parent);
        const bool goesAway = ends(id) && !isPublished(id);
        if (staysArchived || goesAway) continue;
        return refuse(fmt::format("{} stands under {}: move it elsewhere first.", label.key, find(*label.parent)->key));
    }
    return {};
}

Result<Edit> TaxonomyDraft::merge(std::span<const LabelId> from, LabelId into, MergeTexts texts) const {
    if (const auto target = inUse(into); !target) return std::unexpected(target.error());
    std::vector<LabelId> ending;
    for (const LabelId each : from) {
        if (const auto label = inUse(each); !label) return std::unexpected(label.error());
        if (each != into && std::ranges::find(ending, each) == ending.end()) ending.push_back(each);
    }
    if (ending.empty()) return refuse("A merge takes two labels at least.");
    if (const auto checked = checkLeaves(ending); !checked) return std::unexpected(checked.error());
    DraftPlan plan(*this);
    const std::set<LabelId> gone(ending.begin(), ending.end());
    Label& target = plan.change(into);
    std::erase_if(target.excludes, [&](const Exclusion& exclusion) { return exclusion.use && gone.contains(*exclusion.use); });
    for (const LabelId each : ending) {
        if (texts == MergeTexts::Carry) carryTexts(target, *find(each));
    }
    plan.repoint(gone, into);
    for (const LabelId each : ending) {
        plan.retire(each);
        plan.succeed(each, {into});
    }
    return plan.finish(EditKind::Merged, into);
}

Result<Edit> TaxonomyDraft::split(LabelId label, std::vector<Label> into) const {
    const auto whole = inUse(label);
    if (!whole) return std::unexpected(whole.error());
    if (into.size() < 2) return refuse(fmt::format("A split makes two labels at least of {}.", (*whole)->key));
    const auto isItself = [&](const Label& part) { return part.id == label; };
    const auto stays = std::ranges::count_if(into, isItself);
    if (stays > 1) return refuse(fmt::format("{} can be only one of the labels that it is split into.", (*whole)->key));
    if (stays == 0) {
        if (const auto checked = checkLeaves(std::span(&label, 1)); !checked) return std::unexpected(checked.error());
    }
    DraftPlan plan(*this);
    std::vector<LabelId> parts;
    std::vector<LabelId> added;
    for (Label& part : into) {
        if (isItself(part)) {
            const auto changed = change(part);
            if (!changed) return std::unexpected(changed.error());
            if (!changed->labels.empty()) plan.change(label) = *changed->labels.front().after;
            parts.push_back(label);
            continue;
        }
        if (const auto checked = checkContent(part); !checked) return std::unexpected(checked.error());
        part.parent = (*whole)->parent;
        added.push_back(plan.add(std::move(part)));
        parts.push_back(added.back());
    }
    plan.placeBehind(label, added);
    plan.succeed(label, parts);
    if (stays == 0) {
        if (!isPublished(label)) plan.repoint({label}, std::nullopt);
        plan.retire(label);
    }
    return plan.finish(EditKind::Split, label);
}

}  // namespace docket::taxonomy
