#include "core/taxonomy/taxonomy.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::taxonomy {

namespace {

Result<> checkLabel(const Label& label) {
    if (label.key.empty()) return failure(ErrorKind::InvalidInput, "A label has no key.");
    if (label.threshold && !(*label.threshold >= 0 && *label.threshold <= 1)) {
        return failure(ErrorKind::InvalidInput, fmt::format("The threshold of label {} is not between 0 and 1.", label.key));
    }
    if (!(label.costFalsePositive >= 0) || !(label.costFalseNegative >= 0)) {
        return failure(ErrorKind::InvalidInput, fmt::format("A cost of label {} is negative.", label.key));
    }
    return {};
}

void giveIds(std::vector<Label>& labels) {
    std::int64_t next = 1;
    for (const Label& label : labels) next = std::max(next, label.id.value + 1);
    for (Label& label : labels) {
        if (label.id.value == 0) label.id = LabelId{next++};
    }
}

/// Whether following parents from each label ends at a label without one.
Result<> checkParents(std::span<const Label> labels, const std::unordered_map<LabelId, std::size_t>& byId) {
    for (const Label& start : labels) {
        const Label* at = &start;
        for (std::size_t steps = 0; at->parent; ++steps) {
            const auto parent = byId.find(*at->parent);
            if (parent == byId.end()) {
                return failure(ErrorKind::InvalidInput, fmt::format("The parent of label {} is not in the taxonomy.", at->key));
            }
            if (steps > labels.size()) {
                return failure(ErrorKind::InvalidInput, fmt::format("The parents of label {} form a circle.", start.key));
            }
            at = &labels[parent->second];
        }
    }
    return {};
}

}  // namespace

std::string_view toString(TaskKind kind) { return kind == TaskKind::Single ? "single" : "multi"; }

std::optional<TaskKind> parseTaskKind(std::string_view word) {
    if (word == "single") return TaskKind::Single;
    if (word == "multi") return TaskKind::Multi;
    return std::nullopt;
}

Result<Taxonomy> Taxonomy::make(TaskKind kind, std::vector<Label> labels, int version) {
    if (labels.empty()) return failure(ErrorKind::InvalidInput, "The taxonomy has no labels.");
    Taxonomy taxonomy;
    taxonomy.m_kind = kind;
    taxonomy.m_version = version;
    giveIds(labels);
    std::set<std::string_view> shortcuts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Label& label = labels[i];
        if (const auto checked = checkLabel(label); !checked) return std::unexpected(checked.error());
        if (label.name.empty()) label.name = label.key;
        if (!taxonomy.m_byKey.emplace(label.key, i).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the key {}.", label.key));
        }
        if (!taxonomy.m_byId.emplace(label.id, i).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the id {}.", label.id.value));
        }
        if (!label.shortcut.empty() && !shortcuts.insert(label.shortcut).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the shortcut {}.", label.shortcut));
        }
    }
    if (const auto checked = checkParents(labels, taxonomy.m_byId); !checked) return std::unexpected(checked.error());
    taxonomy.m_labels = std::move(labels);
    return taxonomy;
}

std::vector<const Label*> Taxonomy::choices() const {
    std::vector<const Label*> choices;
    for (const Label& label : m_labels) {
        if (!label.isGroup) choices.push_back(&label);
    }
    return choices;
}

const Label* Taxonomy::findByKey(std::string_view key) const {
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : &m_labels[found->second];
}

const Label* Taxonomy::find(LabelId id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_labels[found->second];
}

std::string_view Taxonomy::keyOf(LabelId id) const {
    const Label* label = find(id);
    return label == nullptr ? std::string_view() : label->key;
}

LabelSet Taxonomy::ordered(LabelSet labels) const {
    const auto position = [this](LabelId id) {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? m_labels.size() : found->second;
    };
    std::ranges::sort(labels, {}, [&](LabelId id) { return std::pair(position(id), id.value); });
    const auto repeats = std::ranges::unique(labels);
    labels.erase(repeats.begin(), repeats.end());
    return labels;
}

Result<LabelSet> Taxonomy::labelSet(std::span<const std::string> keys) const {
    LabelSet labels;
    for (const std::string& key : keys) {
        const Label* label = findByKey(key);
        if (label == nullptr) return failure(ErrorKind::InvalidInput, fmt::format("There is no label \"{}\" in the taxonomy.", key));
        if (label->isGroup) return failure(ErrorKind::InvalidInput, fmt::format("{} is a group of labels and cannot be chosen.", key));
        labels.push_back(label->id);
    }
    labels = ordered(std::move(labels));
    if (m_kind == TaskKind::Single && labels.size() != 1) {
        return failure(ErrorKind::InvalidInput, fmt::format("This task takes exactly one label; {} were given.", labels.size()));
    }
    return labels;
}

std::vector<std::string> Taxonomy::keysOf(const LabelSet& labels) const {
    std::vector<std::string> keys;
    for (const LabelId label : labels) keys.emplace_back(keyOf(label));
    return keys;
}

}  // namespace docket::taxonomy
