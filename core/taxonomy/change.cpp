#include "core/taxonomy/change.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace docket::taxonomy {

namespace {

std::string lines(const std::vector<std::string>& entries) { return fmt::format("{}", fmt::join(entries, "\n")); }

std::string lines(const std::vector<Exclusion>& excludes, const LabelsView& taxonomy) {
    std::vector<std::string> entries;
    for (const Exclusion& exclusion : excludes) {
        entries.push_back(exclusion.use ? fmt::format("{} → {}", exclusion.text, taxonomy.keyOf(*exclusion.use)) : exclusion.text);
    }
    return lines(entries);
}

std::string text(double number) { return fmt::format("{}", number); }
std::string text(const std::optional<double>& number) { return number ? text(*number) : std::string(); }
std::string text(const std::optional<int>& number) { return number ? fmt::format("{}", *number) : std::string(); }
std::string yesOrNo(bool flag) { return flag ? "yes" : "no"; }

std::string nameOf(LabelId id, const LabelsView& first, const LabelsView& second) {
    const Label* label = first.find(id);
    if (label == nullptr) label = second.find(id);
    return label == nullptr ? fmt::format("label {}", id.value) : label->name;
}

/// The fewest entries whose removal leaves the rest ascending: those outside a longest ascending subsequence
/// (Schensted 1961, found by patience sorting).
std::vector<std::size_t> outOfOrder(std::span<const std::size_t> ranks) {
    std::vector<std::size_t> piles;  // index of the top of each pile
    std::vector<std::size_t> previous(ranks.size(), ranks.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto pile = std::ranges::lower_bound(piles, ranks[i], {}, [&](std::size_t top) { return ranks[top]; });
        if (pile != piles.begin()) previous[i] = *std::prev(pile);
        if (pile == piles.end()) piles.push_back(i);
        else *pile = i;
    }
    std::vector<bool> stays(ranks.size());
    for (std::size_t i = piles.empty() ? ranks.size() : piles.back(); i < ranks.size(); i = previous[i]) stays[i] = true;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (!stays[i]) moved.push_back(i);
    }
    return moved;
}

/// Labels with another place among the siblings that both versions have.
std::unordered_set<LabelId> reorderedIn(const LabelsView& before, const LabelsView& after) {
    std::unordered_map<LabelId, std::size_t> ranks;
    for (const Label* label : before.labels()) ranks.emplace(label->id, ranks.size());
    std::map<LabelId, std::vector<LabelId>> siblings;  // by parent; 0: no parent
    for (const Label* label : after.labels()) {
        const Label* old = before.find(label->id);
        if (old != nullptr && old->parent == label->parent) siblings[label->parent.value_or(LabelId{})].push_back(label->id);
    }
    std::unordered_set<LabelId> moved;
    for (const auto& [parent, labels] : siblings) {
        std::vector<std::size_t> order;
        for (const LabelId label : labels) order.push_back(ranks.at(label));
        for (const std::size_t i : outOfOrder(order)) moved.insert(labels[i]);
    }
    return moved;
}

class Comparison {
public:
    Comparison(const LabelsView& before, const LabelsView& after, std::span<const Succession> successions)
        : m_before(before), m_after(after), m_reordered(reorderedIn(before, after)) {
        for (const Succession& succession : successions) m_successions.emplace(succession.from, &succession);
    }

    std::vector<Change> run() {
        compareSize();
        for (const Label* label : m_after.labels()) {
            const Label* old = m_before.find(label->id);
            if (old == nullptr) m_changes.push_back({ChangeKind::Added, label->id, {}, {}, {}, {}});
            else compare(*old, *label);
        }
        for (const Label* label : m_before.labels()) {
            if (m_after.find(label->id) == nullptr && !label->isArchived) addEnd(label->id);
        }
        return std::move(m_changes);
    }

private:
    void compareSize() {
        const auto add = [this](const char* field, std::string before, std::string after) {
            if (before != after) m_changes.push_back({ChangeKind::Resized, {}, {}, field, std::move(before), std::move(after)});
        };
        add("fewest_labels", fmt::format("{}", m_before.answerSize().fewest), fmt::format("{}", m_after.answerSize().fewest));
        add("most_labels", text(m_before.answerSize().most), text(m_after.answerSize().most));
    }

    void compare(const Label& before, const Label& after) {
        const auto add = [&](ChangeKind kind, const char* field, std::string then, std::string now) {
            if (then != now) m_changes.push_back({kind, after.id, {}, field, std::move(then), std::move(now)});
        };
        if (!after.isArchived && isPartOfItself(after.id)) addEnd(after.id);
        if (!before.isArchived && after.isArchived) addEnd(after.id);
        if (before.isArchived && !after.isArchived) m_changes.push_back({ChangeKind::Restored, after.id, {}, {}, {}, {}});
        add(ChangeKind::Renamed, "name", before.name, after.name);
        add(ChangeKind::Rekeyed, "key", before.key, after.key);
        add(ChangeKind::Redefined, "description", before.description, after.description);
        add(ChangeKind::Redefined, "includes", lines(before.includes), lines(after.includes));
        add(ChangeKind::Redefined, "excludes", lines(before.excludes, m_before), lines(after.excludes, m_after));
        add(ChangeKind::Redefined, "examples", lines(before.examples), lines(after.examples));
        add(ChangeKind::Redefined, "counter_examples", lines(before.counterExamples), lines(after.counterExamples));
        add(ChangeKind::Adjusted, "threshold", text(before.threshold), text(after.threshold));
        add(ChangeKind::Adjusted, "cost_false_positive", text(before.costFalsePositive), text(after.costFalsePositive));
        add(ChangeKind::Adjusted, "cost_false_negative", text(before.costFalseNegative), text(after.costFalseNegative));
        add(ChangeKind::Adjusted, "high_impact", yesOrNo(before.isHighImpact), yesOrNo(after.isHighImpact));
        add(ChangeKind::Adjusted, "shortcut", before.shortcut, after.shortcut);
        add(ChangeKind::Adjusted, "colour", text(std::optional(before.colour)), text(std::optional(after.colour)));
        add(ChangeKind::Adjusted, "exclusive", yesOrNo(before.isExclusive), yesOrNo(after.isExclusive));
        add(ChangeKind::Adjusted, "group", yesOrNo(before.isGroup), yesOrNo(after.isGroup));
        comparePlace(before, after);
    }

    void comparePlace(const Label& before, const Label& after) {
        const auto groupName = [](const Label& label, const LabelsView& taxonomy) {
            return label.parent ? std::string(taxonomy.keyOf(*label.parent)) : std::string();
        };
        const bool isElsewhere = before.parent != after.parent;
        if (!isElsewhere && !m_reordered.contains(after.id)) return;
        m_changes.push_back({ChangeKind::Moved, after.id, {}, isElsewhere ? "parent" : "position", groupName(before, m_before), groupName(after, m_after)});
    }

    /// Whether the label was split and is one of the labels that it was split into.
    bool isPartOfItself(LabelId label) const {
        const auto found = m_successions.find(label);
        return found != m_successions.end() && std::ranges::find(found->second->into, label) != found->second->into.end();
    }

    /// The label has come to an end: merged, split, or just archived.
    void addEnd(LabelId label) {
        const auto found = m_successions.find(label);
        if (found == m_successions.end()) {
            m_changes.push_back({ChangeKind::Archived, label, {}, {}, {}, {}});
            return;
        }
        const auto kind = found->second->into.size() == 1 ? ChangeKind::Merged : ChangeKind::Split;
        m_changes.push_back({kind, label, found->second->into, {}, {}, {}});
    }

    const LabelsView& m_before;
    const LabelsView& m_after;
    std::unordered_set<LabelId> m_reordered;
    std::unordered_map<LabelId, const Succession*> m_successions;
    std::vector<Change> m_changes;
};

std::string inQuotes(std::string_view value) { return value.empty() ? "nothing" : fmt::format("“{}”", value); }

std::string namesOf(const std::vector<LabelId>& labels, const LabelsView& after, const LabelsView& before) {
    std::vector<std::string> names;
    for (const LabelId label : labels) names.push_back(nameOf(label, after, before));
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

LabelsView::LabelsView(const Taxonomy& taxonomy) : m_size(taxonomy.answerSize()) {
    for (const Label& label : taxonomy.labels()) m_labels.push_back(&label);
    for (const Label* label : m_labels) m_byId.emplace(label->id, label);
}

LabelsView::LabelsView(std::vector<const Label*> labels, AnswerSize size) : m_labels(std::move(labels)), m_size(size) {
    for (const Label* label : m_labels) m_byId.emplace(label->id, label);
}

const Label* LabelsView::find(LabelId id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

std::string_view LabelsView::keyOf(LabelId id) const {
    const Label* label = find(id);
    return label == nullptr ? std::string_view() : label->key;
}

std::string_view toString(ChangeKind kind) {
    constexpr std::array<std::string_view, 11> words = {"added", "renamed", "rekeyed", "redefined", "adjusted", "moved",
                                                        "archived", "restored", "merged", "split", "resized"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<Change> changesBetween(const LabelsView& before, const LabelsView& after, std::span<const Succession> successions) {
    return Comparison(before, after, successions).run();
}

std::vector<Succession> successionsAlong(std::span<const VersionStep> steps) {
    using Known = std::map<LabelId, std::vector<LabelId>>;
    std::map<int, Known> before;  // by version: what was known before its step
    Known known;
    for (const VersionStep& step : steps) {
        before[step.version] = known;
        if (step.reverts) known = before[*step.reverts];
        for (const Succession& succession : step.successions) {
            for (auto& [from, into] : known) {
                if (std::erase(into, succession.from) == 0) continue;
                std::ranges::copy_if(succession.into, std::back_inserter(into), [&](LabelId each) { return std::ranges::find(into, each) == into.end(); });
            }
            known.emplace(succession.from, succession.into);
        }
    }
    std::vector<Succession> list;
    for (auto& [from, into] : known) list.push_back({from, std::move(into)});
    return list;
}

std::string inWords(const Change& change, const LabelsView& before, const LabelsView& after) {
    const std::string name = nameOf(change.label, before, after);
    switch (change.kind) {
        case ChangeKind::Added: return fmt::format("{} was added.", name);
        case ChangeKind::Renamed: return fmt::format("{} is called {} now.", change.before, change.after);
        case ChangeKind::Rekeyed: return fmt::format("{} has the key {} now; it was {}.", name, change.after, change.before);
        case ChangeKind::Redefined: return fmt::format("{}: {} was {}, is {} now.", name, change.field, inQuotes(change.before), inQuotes(change.after));
        case ChangeKind::Adjusted: return fmt::format("{}: {} was {}, is {} now.", name, change.field, inQuotes(change.before), inQuotes(change.after));
        case ChangeKind::Moved:
            if (change.field == "position") return fmt::format("{} has another place among its siblings.", name);
            return fmt::format("{} moved from {} to {}.", name, change.before.empty() ? "the top" : change.before,
                               change.after.empty() ? "the top" : change.after);
        case ChangeKind::Archived: return fmt::format("{} was archived.", name);
        case ChangeKind::Restored: return fmt::format("{} was restored.", name);
        case ChangeKind::Merged: return fmt::format("{} was merged into {}.", name, namesOf(change.into, after, before));
        case ChangeKind::Split: return fmt::format("{} was split into {}.", name, namesOf(change.into, after, before));
        case ChangeKind::Resized: return fmt::format("An answer's {} was {}, is {} now.", change.field, inQuotes(change.before), inQuotes(change.after));
    }
    return {};
}

}  // namespace docket::taxonomy
