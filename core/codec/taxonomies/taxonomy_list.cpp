#include "core/codec/taxonomies/taxonomy_list.h"

#include "core/base/shortened.h"
#include "core/codec/values/list_lookalike.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace docket::codec {

namespace {

struct ListLine {
    std::size_t indent = 0;  ///< in blanks
    std::string_view text;   ///< without blanks at its ends
};

ListLine takeLine(std::string_view& rest) {
    auto text = rest.substr(0, rest.find_first_of("\r\n"));
    rest.remove_prefix(text.size());
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : std::min<std::size_t>(rest.size(), 1));
    const auto begin = std::min(text.find_first_not_of(" \t\r"), text.size());
    const auto tabs = static_cast<std::size_t>(std::ranges::count(text.substr(0, begin), '\t'));
    text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
    return {begin + tabs, text.substr(std::min(begin, text.size()))};
}

struct Open {
    std::size_t indent = 0;
    std::size_t label = 0;
};

}  // namespace

Result<KeyedTaxonomy> readTaxonomyList(std::string_view text, std::string_view fileName) {
    if (const Lookalike looks = lookalikeOf(text); looks.line > 0) {
        return failure(ErrorKind::InvalidInput, fmt::format("{}: line {}: this looks like {} and not like a list of labels. Write one label a line, or give the taxonomy as "
                                                            "JSON or as a table with a column \"key\".", fileName, looks.line, looks.what));
    }
    KeyedTaxonomy read;
    const std::string_view bullet = bulletOf(text);
    if (!bullet.empty()) read.warnings.push_back(fmt::format("The \"{}\" before each label was left out.", bullet));
    std::vector<Open> open;
    std::unordered_map<std::string_view, std::size_t> lineOf;
    for (std::size_t number = 1; !text.empty(); ++number) {
        ListLine line = takeLine(text);
        line.text.remove_prefix(std::min(bullet.size(), line.text.size()));
        if (line.text.empty()) continue;
        const auto [seen, isNew] = lineOf.emplace(line.text, number);
        if (!isNew) {
            return failure(ErrorKind::InvalidInput, fmt::format("{}: line {}: \"{}\" is on line {} already; two labels cannot have one key.", fileName,
                                                                number, shortened(line.text, 80), seen->second));
        }
        while (!open.empty() && open.back().indent >= line.indent) open.pop_back();
        KeyedLabel& label = read.labels.emplace_back();
        label.label.key = line.text;
        if (!open.empty()) {
            KeyedLabel& group = read.labels[open.back().label];
            group.label.isGroup = true;
            label.parentKey = group.label.key;
        }
        open.push_back({line.indent, read.labels.size() - 1});
    }
    return read;
}

}  // namespace docket::codec
