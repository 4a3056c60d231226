#include "core/taxonomy/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
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

/// An id that leaves no number after it is given twice then, and refused for that.
void giveIds(std::vector<Label>& labels) {
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    std::int64_t next = 1;
    for (const Label& label : labels) next = std::max(next, label.id.value < last ? label.id.value + 1 : last);
    for (Label& label : labels) {
        if (label.id.value != 0) continue;
        label.id = LabelId{next};
        if (next < last) ++next;
    }
}

class RuleBook {
public:
    explicit RuleBook(std::span<const Label> labels) : m_labels(labels) {
        for (std::size_t i = 0; i < labels.size(); ++i) m_byId.emplace(labels[i].id, i);
    }

    std::vector<Finding> check(TaskKind kind, const AnswerSize& size) {
        if (std::ranges::none_of(m_labels, &Label::isChoice)) add(Check::NoChoice, {}, "labels");
        checkSize(kind, size);
        for (const Label& label : m_labels) checkLabel(label);
        checkTwice(Check::DuplicateKey, "key", [](const Label& label) -> std::string_view { return label.key; });
        checkTwice(Check::DuplicateShortcut, "shortcut", [](const Label& label) -> std::string_view {
            return label.isArchived ? std::string_view() : label.shortcut;
        });
        checkIds();
        checkParents();
        checkExcludes();
        return std::move(m_found);
    }

private:
    void add(Check check, std::vector<LabelId> labels, const char* field, Figures figures = {}) {
        m_found.push_back({check, Severity::Error, std::move(labels), field, std::move(figures)});
    }

    void checkSize(TaskKind kind, const AnswerSize& size) {
        if (size == AnswerSize{}) return;
        if (kind == TaskKind::Single) return add(Check::AnswerSize, {}, "kind");
        if (size.fewest < 0) return add(Check::AnswerSize, {}, "fewest_labels");
        if (size.most && (*size.most < 1 || *size.most < size.fewest)) add(Check::AnswerSize, {}, "most_labels");
    }

    void checkLabel(const Label& label) {
        if (label.key.empty()) add(Check::MissingKey, {label.id}, "key");
        else if (isBlank(label.key.front()) || isBlank(label.key.back()) || hasControlCharacter(label.key)) {
            add(Check::MalformedKey, {label.id}, "key", Quoted{label.key});
        }
        if (label.threshold && !(*label.threshold >= 0 && *label.threshold <= 1)) add(Check::ThresholdOutOfRange, {label.id}, "threshold");
        const auto isCost = [](double cost) { return cost >= 0 && std::isfinite(cost); };
        if (!isCost(label.costFalsePositive)) add(Check::CostOutOfRange, {label.id}, "cost_false_positive");
        if (!isCost(label.costFalseNegative)) add(Check::CostOutOfRange, {label.id}, "cost_false_negative");
        if (!label.shortcut.empty() && !isOneCharacter(label.shortcut)) add(Check::MalformedShortcut, {label.id}, "shortcut", Quoted{label.shortcut});
        if (label.colour < 0 || label.colour > colourCount) add(Check::UnknownColour, {label.id}, "colour");
        if (label.id.value < 0) add(Check::UnusableId, {label.id}, "id");
    }

    /// `textOf`: what no two labels may have; empty where it does not matter.
    template <class TextOf>
    void checkTwice(Check check, const char* field, TextOf textOf) {
        std::unordered_map<std::string_view, std::vector<LabelId>> byText;
        for (const Label& label : m_labels) {
            if (!textOf(label).empty()) byText[textOf(label)].push_back(label.id);
        }
        for (const Label& label : m_labels) {
            const auto found = byText.find(textOf(label));
            if (found == byText.end() || found->second.size() < 2) continue;
            add(check, std::exchange(found->second, {}), field, Quoted{std::string(found->first)});
        }
    }

    void checkIds() {
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const std::size_t first = m_byId.at(m_labels[i].id);
            if (first != i) add(Check::DuplicateId, {m_labels[i].id}, "id", Quoted{fmt::format("{} and {}", m_labels[first].key, m_labels[i].key)});
        }
    }

    /// Follows parents from each label; what was passed on an earlier way need not be passed again.
    void checkParents() {
        std::vector<std::size_t> passedFrom(m_labels.size(), m_labels.size());
        for (std::size_t start = 0; start < m_labels.size(); ++start) {
            std::size_t at = start;
            while (passedFrom[at] == m_labels.size()) {
                passedFrom[at] = start;
                const auto& parent = m_labels[at].parent;
                if (!parent) break;
                const auto found = m_byId.find(*parent);
                if (found == m_byId.end()) {
                    add(Check::MissingParent, {m_labels[at].id}, "parent");
                    break;
                }
                at = found->second;
                if (passedFrom[at] == start) addCycle(at);
            }
        }
    }

    void addCycle(std::size_t start) {
        std::vector<LabelId> cycle;
        std::size_t at = start;
        do {
            cycle.push_back(m_labels[at].id);
            at = m_byId.at(*m_labels[at].parent);
        } while (at != start);
        add(Check::ParentCycle, std::move(cycle), "parent");
    }

    void checkExcludes() {
        for (const Label& label : m_labels) {
            for (const Exclusion& exclusion : label.excludes) {
                if (exclusion.use && !m_byId.contains(*exclusion.use)) add(Check::MissingExcludeTarget, {label.id}, "excludes", Quoted{exclusion.text});
            }
        }
    }

    std::span<const Label> m_labels;
    std::unordered_map<LabelId, std::size_t> m_byId;  ///< the first with the id
    std::vector<Finding> m_found;
};

}  // namespace

std::vector<Label> completed(std::vector<Label> labels) {
    giveIds(labels);
    for (Label& label : labels) {
        if (label.name.empty()) label.name = label.key;
        foldLines(label);
    }
    return labels;
}

std::vector<Finding> brokenRules(TaskKind kind, std::span<const Label> labels, const AnswerSize& size) {
    return RuleBook(labels).check(kind, size);
}

}  // namespace docket::taxonomy
