#include "core/taxonomy/taxonomy.h"

#include "core/taxonomy/refusal.h"
#include "core/taxonomy/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace docket::taxonomy {

std::string_view toString(TaskKind kind) { return kind == TaskKind::Single ? "single" : "multi"; }

std::optional<TaskKind> parseTaskKind(std::string_view word) {
    if (word == "single") return TaskKind::Single;
    if (word == "multi") return TaskKind::Multi;
    return std::nullopt;
}

Result<Taxonomy> Taxonomy::make(TaskKind kind, std::vector<Label> labels, int version, AnswerSize size) {
    labels = completed(std::move(labels));
    if (const auto broken = brokenRules(kind, labels, size); !broken.empty()) {
        return failure(ErrorKind::InvalidInput, inWords(broken.front(), LabelNames(labels)));
    }
    Taxonomy taxonomy;
    taxonomy.m_kind = kind;
    taxonomy.m_version = version;
    taxonomy.m_size = size;
    taxonomy.m_labels = std::move(labels);
    for (std::size_t i = 0; i < taxonomy.m_labels.size(); ++i) {
        taxonomy.m_byKey.emplace(taxonomy.m_labels[i].key, i);
        taxonomy.m_byId.emplace(taxonomy.m_labels[i].id, i);
    }
    return taxonomy;
}

std::vector<const Label*> Taxonomy::choices() const {
    std::vector<const Label*> choices;
    for (const Label& label : m_labels) {
        if (label.isChoice()) choices.push_back(&label);
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

const Label* Taxonomy::exclusiveGroupOf(LabelId id) const {
    const Label* at = find(id);
    while (at != nullptr && !(at->isGroup && at->isExclusive)) at = at->parent ? find(*at->parent) : nullptr;
    return at;
}

LabelSet Taxonomy::ordered(LabelSet labels) const {
    std::vector<std::pair<std::size_t, LabelId>> placed;
    placed.reserve(labels.size());
    for (const LabelId id : labels) {
        const auto found = m_byId.find(id);
        placed.emplace_back(found == m_byId.end() ? m_labels.size() : found->second, id);
    }
    std::ranges::sort(placed);
    const auto repeats = std::ranges::unique(placed);
    placed.erase(repeats.begin(), repeats.end());
    labels.clear();
    for (const auto& [place, id] : placed) labels.push_back(id);
    return labels;
}

Result<LabelSet> Taxonomy::labelSet(std::span<const std::string> keys) const {
    LabelSet labels;
    for (const std::string& key : keys) {
        const Label* label = findByKey(key);
        if (label == nullptr) return failure(ErrorKind::InvalidInput, fmt::format("There is no label \"{}\" in the taxonomy.", key));
        if (label->isGroup) return failure(ErrorKind::InvalidInput, fmt::format("{} is a group of labels and cannot be chosen.", key));
        if (label->isArchived) return failure(ErrorKind::InvalidInput, fmt::format("{} is archived and can no longer be chosen.", key));
        labels.push_back(label->id);
    }
    labels = ordered(std::move(labels));
    if (const auto checked = checkSize(labels); !checked) return std::unexpected(checked.error());
    return labels;
}

Result<> Taxonomy::checkSize(const LabelSet& labels) const {
    if (m_kind == TaskKind::Single) {
        if (labels.size() == 1) return {};
        return refuse(fmt::format("This task takes exactly one label; {} were given.", labels.size()));
    }
    if (labels.empty()) return {};
    if (std::cmp_less(labels.size(), m_size.fewest)) {
        return refuse(fmt::format("An answer takes at least {} labels, or none; {} were given.", m_size.fewest, labels.size()));
    }
    if (m_size.most && std::cmp_greater(labels.size(), *m_size.most)) {
        return refuse(fmt::format("An answer takes at most {} labels; {} were given.", *m_size.most, labels.size()));
    }
    std::unordered_map<LabelId, LabelId> takenIn;
    for (const LabelId label : labels) {
        const Label* group = exclusiveGroupOf(label);
        if (group == nullptr) continue;
        const auto [taken, isFirst] = takenIn.emplace(group->id, label);
        if (!isFirst) return refuse(fmt::format("{} and {} exclude each other: {} takes one label.", keyOf(taken->second), keyOf(label), group->key));
    }
    return {};
}

std::vector<std::string> Taxonomy::keysOf(const LabelSet& labels) const {
    std::vector<std::string> keys;
    for (const LabelId label : labels) keys.emplace_back(keyOf(label));
    return keys;
}

}  // namespace docket::taxonomy
