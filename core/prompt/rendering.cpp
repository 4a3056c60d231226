#include "core/prompt/rendering.h"

#include "core/prompt/prompt.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::prompt {

using taxonomy::Label;
using taxonomy::Taxonomy;

namespace {

/// Next line, line and paragraph separator.
constexpr std::array<std::string_view, 3> wideBreaks = {"\u0085", "\u2028", "\u2029"};
/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9).
constexpr std::array<std::string_view, 12> directions = {"\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C",
                                                         "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};

template <class List>
std::size_t sizeOfOne(std::string_view text, const List& list) {
    const auto found = std::ranges::find_if(list, [&](std::string_view each) { return text.starts_with(each); });
    return found == list.end() ? 0 : found->size();
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : onOneLine(text)) {
        if (std::string_view("\\`*_{}[]<>()#!|~&$").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// A code span whose marks are longer than any run of them inside it (CommonMark, section 6.1).
std::string codeSpan(std::string_view text) {
    const std::string line = onOneLine(text);
    std::size_t longestRun = 0;
    std::size_t run = 0;
    for (const char c : line) longestRun = std::max(longestRun, run = c == '`' ? run + 1 : 0);
    const std::string mark(longestRun + 1, '`');
    const bool touches = line.starts_with('`') || line.ends_with('`');
    const std::string_view gap = touches ? " " : "";
    return fmt::format("{0}{1}{2}{1}{0}", mark, gap, line);
}

/// Labels of an exclusive group that can be chosen.
std::vector<std::string> keysUnder(const Taxonomy& taxonomy, const Label& group) {
    std::vector<std::string> keys;
    for (const Label* label : taxonomy.choices()) {
        if (taxonomy.exclusiveGroupOf(label->id) == &group) keys.push_back(label->key);
    }
    return keys;
}

std::string bullets(std::string_view word, const std::vector<std::string>& texts) {
    std::string lines;
    for (const std::string& text : texts) lines += fmt::format("- {}: {}\n", word, escaped(text));
    return lines;
}

std::string bullets(const Label& label, const Taxonomy& taxonomy) {
    std::string lines;
    if (const Label* group = label.parent ? taxonomy.find(*label.parent) : nullptr) lines += fmt::format("- Under: {}\n", escaped(group->name));
    if (!label.description.empty()) lines += fmt::format("- Definition: {}\n", escaped(label.description));
    lines += bullets("Includes", label.includes);
    for (const taxonomy::Exclusion& exclusion : label.excludes) {
        lines += fmt::format("- Does not include: {}", escaped(exclusion.text));
        if (exclusion.use) lines += fmt::format(" (use {})", codeSpan(taxonomy.keyOf(*exclusion.use)));
        lines += '\n';
    }
    return lines + bullets("For example", label.examples) + bullets("Not", label.counterExamples);
}

}  // namespace

std::string onOneLine(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const auto wide = sizeOfOne(text, wideBreaks);
        const auto dropped = wide == 0 ? sizeOfOne(text, directions) : 0;
        const auto c = static_cast<unsigned char>(text.front());
        const bool isBreak = wide > 0 || (c >= '\t' && c <= '\r');
        if (isBreak) line += ' ';
        else if (dropped == 0 && c >= 0x20 && c != 0x7F) line += text.front();
        text.remove_prefix(std::max({wide, dropped, std::size_t{1}}));
    }
    return line;
}

std::vector<std::string> answerRules(const Taxonomy& taxonomy) {
    std::vector<std::string> rules;
    const auto& size = taxonomy.answerSize();
    if (size.fewest > 1) rules.push_back(fmt::format("An answer that is not empty has at least {} labels.", size.fewest));
    if (size.most) rules.push_back(fmt::format("An answer has at most {} label{}.", *size.most, *size.most == 1 ? "" : "s"));
    if (taxonomy.kind() == taxonomy::TaskKind::Single) return rules;
    for (const Label& group : taxonomy.labels()) {
        if (!group.isGroup || !group.isExclusive) continue;
        const auto keys = keysUnder(taxonomy, group);
        if (keys.size() > 1) rules.push_back(fmt::format("These labels exclude each other: {}.", fmt::join(keys, ", ")));
    }
    return rules;
}

std::string markdownOf(const Taxonomy& taxonomy) {
    const bool isSingle = taxonomy.kind() == taxonomy::TaskKind::Single;
    std::string text = fmt::format("# Labels\n\n{}\n", isSingle ? singleInstruction : multiInstruction);
    for (const std::string& rule : answerRules(taxonomy)) text += fmt::format("{}\n", escaped(rule));
    for (const Label* label : taxonomy.choices()) {
        text += fmt::format("\n## {}", codeSpan(label->key));
        if (label->name != label->key) text += fmt::format(" {}", escaped(label->name));
        text += "\n";
        if (const std::string lines = bullets(*label, taxonomy); !lines.empty()) text += fmt::format("\n{}", lines);
    }
    return text;
}

}  // namespace docket::prompt
