#include "core/taxonomy/taxonomy.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

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
    if (label.colour < 0 || label.colour > colourCount) {
        return refuse(fmt::format("The colour of label {} is not between 0 and {}.", label.key, colourCount));
    }
    if (label.id.value < 0) return refuse(fmt::format("The id of label {} is negative.", label.key));
    return {};
}

/// Entries are stored one a line.
void foldLines(Label& label) {
    const auto fold = [](auto& entries, auto textOf) {
        for (auto& entry : entries) std::ranges::replace_if(textOf(entry), [](char c) { return c == '\n' || c == '\r'; }, ' ');
        std::erase_if(entries, [&](auto& entry) { return std::ranges::all_of(textOf(entry), isBlank); });
    };
    const auto itself = [](std::string& entry) -> std::string& { return entry; };
    fold(label.includes, itself);
    fold(label.examples, itself);
    fold(label.counterExamples, itself);
    fold(label.excludes, [](Exclusion& exclusion) -> std::string& { return exclusion.text; });
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

Result<> checkExcludes(std::span<const Label> labels, const std::unordered_map<LabelId, std::size_t>& byId) {
    for (const Label& label : labels) {
        for (const Exclusion& exclusion : label.excludes) {
            if (!exclusion.use || byId.contains(*exclusion.use)) continue;
            return failure(ErrorKind::InvalidInput, fmt::format("An exclude of label {} points to a label that is not in the taxonomy.", label.key));
        }
    }
    return {};
}

Result<> checkAnswerSize(TaskKind kind, const AnswerSize& size) {
    if (size == AnswerSize{}) return {};
    if (kind == TaskKind::Single) return failure(ErrorKind::InvalidInput, "A single-label task takes exactly one label: it has no other size of an answer.");
    if (size.fewest >= 0 && (!size.most || (*size.most >= 1 && *size.most >= size.fewest))) return {};
    return failure(ErrorKind::InvalidInput, "The fewest and the most labels of an answer contradict each other, or are negative.");
}

}  // namespace

std::string_view toString(TaskKind kind) { return kind == TaskKind::Single ? "single" : "multi"; }

std::optional<TaskKind> parseTaskKind(std::string_view word) {
    if (word == "single") return TaskKind::Single;
    if (word == "multi") return TaskKind::Multi;
    return std::nullopt;
}

Result<Taxonomy> Taxonomy::make(TaskKind kind, std::vector<Label> labels, int version, AnswerSize size) {
    if (std::ranges::none_of(labels, &Label::isChoice)) {
        return failure(ErrorKind::InvalidInput, "The taxonomy has no label that can be chosen.");
    }
    if (const auto checked = checkAnswerSize(kind, size); !checked) return std::unexpected(checked.error());
    Taxonomy taxonomy;
    taxonomy.m_kind = kind;
    taxonomy.m_version = version;
    taxonomy.m_size = size;
    giveIds(labels);
    std::set<std::string_view> shortcuts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Label& label = labels[i];
        if (const auto checked = checkLabel(label); !checked) return std::unexpected(checked.error());
        if (label.name.empty()) label.name = label.key;
        foldLines(label);
        if (!taxonomy.m_byKey.emplace(label.key, i).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the key {}.", label.key));
        }
        if (!taxonomy.m_byId.emplace(label.id, i).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the id {}.", label.id.value));
        }
        if (!label.shortcut.empty() && !label.isArchived && !shortcuts.insert(label.shortcut).second) {
            return failure(ErrorKind::InvalidInput, fmt::format("Two labels have the shortcut {}.", label.shortcut));
        }
    }
    if (const auto checked = checkParents(labels, taxonomy.m_byId); !checked) return std::unexpected(checked.error());
    if (const auto checked = checkExcludes(labels, taxonomy.m_byId); !checked) return std::unexpected(checked.error());
    taxonomy.m_labels = std::move(labels);
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
        if (label->isArchived) return failure(ErrorKind::InvalidInput, fmt::format("{} is archived and can no longer be chosen.", key));
        labels.push_back(label->id);
    }
    labels = ordered(std::move(labels));
    if (const auto checked = checkSize(labels); !checked) return std::unexpected(checked.error());
    return labels;
}

Result<> Taxonomy::checkSize(const LabelSet& labels) const {
    const auto refuse = [](std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); };
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
