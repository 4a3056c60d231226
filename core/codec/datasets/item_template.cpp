#include "core/codec/datasets/item_template.h"

#include "core/base/shortened.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace docket::codec {

namespace {

constexpr std::string_view metadataPrefix = "metadata.";

bool isPlaceholder(std::string_view inside) {
    const auto isWordLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return inside.starts_with(metadataPrefix) || (!inside.empty() && std::ranges::all_of(inside, isWordLetter));
}

}  // namespace

std::vector<std::optional<std::string>> metadataTexts(std::string_view metadata, std::span<const std::string> keys) {
    std::vector<std::optional<std::string>> texts(keys.size());
    if (keys.empty()) return texts;
    const auto document = nlohmann::json::parse(metadata, nullptr, false);
    if (!document.is_object()) return texts;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto found = document.find(keys[i]);
        if (found == document.end() || found->is_null()) continue;
        texts[i] = found->is_string() ? found->get<std::string>() : found->dump();
    }
    return texts;
}

Result<ItemTemplate> ItemTemplate::parse(std::string_view text) {
    ItemTemplate made;
    std::string literal;
    const auto endLiteral = [&] {
        if (!literal.empty()) made.m_parts.push_back({Kind::Literal, std::exchange(literal, {})});
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        const std::string_view inside = end == std::string_view::npos ? std::string_view() : text.substr(at + 1, end - at - 1);
        if (!isPlaceholder(inside)) {
            literal += text[at++];
            continue;
        }
        endLiteral();
        if (inside == "text") made.m_parts.push_back({Kind::Text, {}});
        else if (inside == "id") made.m_parts.push_back({Kind::Id, {}});
        else if (inside.starts_with(metadataPrefix)) {
            made.m_parts.push_back({Kind::Metadata, {}});
            made.m_keys.emplace_back(inside.substr(metadataPrefix.size()));
        } else {
            return failure(ErrorKind::InvalidInput, fmt::format("The text template has {{{}}}, which stands for nothing; there are {{text}}, {{id}} and {{metadata.KEY}}. "
                                                                "Nothing was written.", shortened(inside, longestQuote)));
        }
        at = end + 1;
    }
    endLiteral();
    if (made.m_parts.empty()) made.m_parts.push_back({Kind::Text, {}});
    if (std::ranges::none_of(made.m_parts, [](const Part& part) { return part.kind == Kind::Text; })) {
        return failure(ErrorKind::InvalidInput, "The text template has no {text}, so all items would read the same. Nothing was written.");
    }
    return made;
}

std::string ItemTemplate::render(const ports::Record& record, std::string_view text) const {
    const auto values = metadataTexts(record.metadata, m_keys);
    auto value = values.begin();
    std::string out;
    for (const Part& part : m_parts) {
        switch (part.kind) {
            case Kind::Literal: out += part.literal; break;
            case Kind::Text: out += text; break;
            case Kind::Id: out += record.externalId; break;
            case Kind::Metadata: out += (value++)->value_or(std::string()); break;
        }
    }
    return out;
}

}  // namespace docket::codec
