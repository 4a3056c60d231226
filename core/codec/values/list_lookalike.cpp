#include "core/codec/values/list_lookalike.h"

#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>
#include <vector>

namespace docket::codec {

namespace {

struct LookalikeLine {
    std::size_t number = 0;  ///< from 1
    std::size_t indent = 0;
    std::string_view text;   ///< without blanks at its ends; never empty
};

constexpr std::array<std::string_view, 4> bullets = {"- ", "* ", "+ ", "\xE2\x80\xA2 "};

std::vector<LookalikeLine> linesOf(std::string_view text) {
    std::vector<LookalikeLine> lines;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
        text.remove_prefix(line.size());
        text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(text.size(), 1));
        if (const auto inner = trimmed(line); !inner.empty()) lines.push_back({number, static_cast<std::size_t>(inner.data() - line.data()), inner});
    }
    return lines;
}

bool isBulleted(std::string_view text) {
    return std::ranges::any_of(bullets, [&](std::string_view bullet) { return text.starts_with(bullet); });
}

/// A word of letters, digits and signs as names of settings have, up to `end`; empty where something else stands there.
std::string_view nameBefore(std::string_view text, char end) {
    const std::string_view name = trimmed(text.substr(0, text.find(end)));
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.'; };
    return text.contains(end) && std::ranges::all_of(name, isPart) ? name : std::string_view();
}

bool isSettingName(std::string_view name) {
    static constexpr std::array<std::string_view, 12> names = {"labels", "label", "classes", "names", "categories", "kind", "task", "key", "name", "description", "id", "version"};
    return std::ranges::find(names, name) != names.end();
}

bool isYaml(const LookalikeLine& line, const LookalikeLine* next) {
    if (line.number == 1 && (line.text == "---" || line.text.starts_with("%YAML"))) return true;
    const std::string_view entry = line.text.starts_with("- ") ? trimmed(line.text.substr(2)) : line.text;
    const std::string_view name = nameBefore(entry, ':');
    if (name.empty()) return false;
    const std::string_view value = entry.substr(entry.find(':') + 1);
    const bool isPair = value.empty() || value.front() == ' ';
    const bool opens = trimmed(value).empty() && next != nullptr && (next->text.starts_with("- ") || (next->indent > line.indent && !nameBefore(next->text, ':').empty()));
    return opens || (isPair && isSettingName(name));
}

bool isToml(const LookalikeLine& line) {
    const bool isSection = line.text.size() > 2 && line.text.front() == '[' && line.text.back() == ']';
    const std::string_view name = nameBefore(line.text, '=');
    const std::string_view value = name.empty() ? std::string_view() : trimmed(line.text.substr(line.text.find('=') + 1));
    const bool isValue = !value.empty() && (std::string_view("\"'[{0123456789").contains(value.front()) || value == "true" || value == "false");
    return isSection || isValue || (!value.empty() && isSettingName(name));
}

bool isMarkdown(const LookalikeLine& line, const LookalikeLine* next) {
    const bool isHeading = line.text.starts_with("# ") || line.text.starts_with("## ") || line.text.starts_with("### ");
    const bool isTable = line.text.size() > 2 && line.text.front() == '|' && line.text.back() == '|';
    const bool isHeadOfList = next != nullptr && !isBulleted(line.text) && line.number == 1 && line.indent == 0 && isBulleted(next->text);
    return isHeading || isTable || line.text.starts_with("```") || isHeadOfList || line.text.starts_with("- [ ]") || line.text.starts_with("- [x]");
}

bool isMarkup(const LookalikeLine& line) {
    const auto closing = line.text.find('>');
    return line.text.front() == '<' && closing != std::string_view::npos && line.text.size() > 2 && line.text[1] != ' ' && line.text[1] != '=';
}

bool isJsonPart(const LookalikeLine& line) {
    const std::string_view text = line.text.ends_with(',') ? line.text.substr(0, line.text.size() - 1) : line.text;
    const bool isQuoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return text == "[" || text == "]" || text == "{" || text == "}" || (isQuoted && text.size() < line.text.size()) || (text.front() == '"' && text.contains("\":"));
}

/// A table has the same number of delimiters in each line, and no blank behind them as prose has.
char tableDelimiter(const std::vector<LookalikeLine>& lines) {
    if (lines.size() < 2) return '\0';
    for (const char delimiter : {'\t', ',', ';'}) {
        const auto count = std::ranges::count(lines.front().text, delimiter);
        const auto isRow = [&](const LookalikeLine& line) {
            return std::ranges::count(line.text, delimiter) == count && !line.text.contains(std::string{delimiter, ' '});
        };
        if (count > 0 && std::ranges::all_of(lines, isRow)) return delimiter;
    }
    return '\0';
}

/// "1. neg", "2. pos", …
bool isNumbered(const std::vector<LookalikeLine>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const std::string_view text = lines[i].text;
        if (!text.starts_with(number + ". ") && !text.starts_with(number + ") ")) return false;
    }
    return lines.size() > 1;
}

}  // namespace

Lookalike lookalikeOf(std::string_view text) {
    const auto lines = linesOf(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const LookalikeLine* next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
        if (isMarkup(lines[i])) return {lines[i].number, "HTML or XML"};
        if (isYaml(lines[i], next)) return {lines[i].number, "YAML"};
        if (isToml(lines[i])) return {lines[i].number, "TOML or another file of settings"};
        if (isMarkdown(lines[i], next)) return {lines[i].number, "Markdown"};
        if (isJsonPart(lines[i])) return {lines[i].number, "a part of JSON"};
    }
    if (lines.size() == 1 && lines.front().text.find_first_of(",;|\t") != std::string_view::npos) return {lines.front().number, "several labels on one line"};
    if (isNumbered(lines)) return {lines.front().number, "a numbered list, whose numbers are no part of the labels,"};
    if (tableDelimiter(lines) != '\0') return {lines.front().number, "a table, which needs a column \"key\""};
    return {};
}

std::string_view bulletOf(std::string_view text) {
    const auto lines = linesOf(text);
    for (const std::string_view bullet : bullets) {
        if (!lines.empty() && std::ranges::all_of(lines, [&](const LookalikeLine& line) { return line.text.starts_with(bullet); })) return bullet;
    }
    return {};
}

}  // namespace docket::codec
