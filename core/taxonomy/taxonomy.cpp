#include "core/taxonomy/taxonomy.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace docket::taxonomy {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool hasControlCharacter(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool isOneCharacter(std::string_view utf8) {
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return std::ranges::count_if(utf8, starts) == 1 && !hasControlCharacter(utf8);
}

Result<> checkLabel(const Label& label) {
    const auto refuse = [](std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); };
    if (label.key.empty()) return refuse("A label has no key.");
    if (isBlank(label.key.front()) || isBlank(label.key.back())) {
        return refuse(fmt::format("The key \"{}\" begins or ends with a blank.", label.key));
    }
    if (hasControlCharacter(label.key)) return refuse(fmt::format("The key \"{}\" has a control character.", label.key));
    if (label.threshold && !(*label.threshold >= 0 && *label.threshold <= 1)) {
        return refuse(fmt::format("The threshold of label {} is not between 0 and 1.", label.key));
    }
    for (const double cost : {label.costFalsePositive, label.costFalseNegative}) {
        if (cost >= 0 && std::isfinite(cost)) continue;
        return refuse(fmt::format("A cost of label {} is not a number of 0 or more.", label.key));
    }
    if (!label.shortcut.empty() && !isOneCharacter(label.shortcut)) {
        return refuse(fmt::format("The shortcut \"{}\" of label {} is not one character.", label.shortcut, label.key));
    }
    if (label.id.value < 0) return refuse(fmt::format("The id of label {} is negative.", label.key));
    return {};
}

/// Entries are stored one a line.
void foldLines(std::vector<std::string>& entries) {
    for (std::string& entry : entries) {
        std::ranges::replace_if(entry, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    std::erase_if(entries, [](const std::string& entry) { return std::ranges::all_of(entry, isBlank); });
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
    if (std::ranges::all_of(labels, &Label::isGroup)) {
        return failure(ErrorKind::InvalidInput, "The taxonomy has no label that can be chosen.");
    }
    Taxonomy taxonomy;
    taxonomy.m_kind = kind;
    taxonomy.m_version = version;
    giveIds(labels);
    std::set<std::string_view> shortcuts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Label& label = labels[i];
        if (const auto checked = checkLabel(label); !checked) return std::unexpected(checked.error());
        if (label.name.empty()) label.name = label.key;
        for (auto* entries : {&label.includes, &label.excludes, &label.examples}) foldLines(*entries);
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
