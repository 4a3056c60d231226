#include "core/prompt/prompt.h"

#include "core/prompt/rendering.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::prompt {

namespace {

std::string listLine(std::string_view heading, const std::vector<std::string>& entries) {
    if (entries.empty()) return {};
    return onOneLine(fmt::format("  {}: {}", heading, fmt::join(entries, "; "))) + "\n";
}

std::vector<std::string> exclusionsOf(const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string> texts;
    for (const taxonomy::Exclusion& exclusion : label.excludes) {
        const auto use = exclusion.use ? taxonomy.keyOf(*exclusion.use) : std::string_view();
        texts.push_back(use.empty() ? exclusion.text : fmt::format("{} (use {})", exclusion.text, use));
    }
    return texts;
}

std::string entryOf(const taxonomy::Label& label, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string> remarks;
    if (label.name != label.key) remarks.push_back(label.name);
    if (const taxonomy::Label* group = label.parent ? taxonomy.find(*label.parent) : nullptr) remarks.push_back("under " + group->name);
    std::string line = "- " + label.key;
    if (!remarks.empty()) line += fmt::format(" ({})", fmt::join(remarks, ", "));
    if (!label.description.empty()) line += ": " + label.description;
    return onOneLine(line) + "\n" + listLine("Includes", label.includes) + listLine("Does not include", exclusionsOf(label, taxonomy)) + listLine("For example", label.examples) +
           listLine("Not", label.counterExamples);
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

/// Quotation marks, more of them than any text has in a row.
std::string markFor(std::span<const WorkedExample> examples) {
    std::string mark = "\"\"\"";
    const auto occurs = [&](const WorkedExample& example) { return example.text.find(mark) != std::string_view::npos; };
    while (std::ranges::any_of(examples, occurs)) mark += '"';
    return mark;
}

}  // namespace

std::string labelList(const taxonomy::Taxonomy& taxonomy) {
    std::string list;
    for (const taxonomy::Label* label : taxonomy.choices()) list += entryOf(*label, taxonomy);
    if (!list.empty()) list.pop_back();
    return list;
}

std::string instruction(const taxonomy::Taxonomy& taxonomy, std::string_view custom) {
    if (!custom.empty()) {
        std::string text(custom);
        replaceAll(text, labelsPlaceholder, labelList(taxonomy));
        return text;
    }
    const bool isSingle = taxonomy.kind() == taxonomy::TaskKind::Single;
    std::string text(isSingle ? singleInstruction : multiInstruction);
    for (const std::string& rule : answerRules(taxonomy)) text += "\n" + rule;
    return text + "\n\nLabels:\n" + labelList(taxonomy);
}

std::vector<std::string> fewShotParts(std::string_view instruction, std::span<const WorkedExample> examples) {
    const std::string mark = markFor(examples);
    std::vector<std::string> parts{fmt::format("{}\n\n", instruction)};
    for (const WorkedExample& example : examples) {
        parts.push_back(fmt::format("Text:\n{0}\n{1}\n{0}\nAnswer: {2}\n\n", mark, example.text, example.answer));
    }
    parts.push_back(fmt::format("Text:\n{0}\n{1}\n{0}\nAnswer:", mark, textPlaceholder));
    return parts;
}

std::vector<Message> fewShotMessages(std::string_view instruction, std::span<const WorkedExample> examples) {
    std::vector<Message> messages{{"system", std::string(instruction)}};
    for (const WorkedExample& example : examples) {
        messages.push_back({"user", std::string(example.text)});
        messages.push_back({"assistant", example.answer});
    }
    messages.push_back({"user", std::string(textPlaceholder)});
    return messages;
}

}  // namespace docket::prompt
