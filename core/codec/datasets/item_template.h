#pragma once

#include "core/base/error.h"
#include "core/ports/records.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// The values of keys of an item's metadata as texts, parallel to the keys: a JSON string without its quotation marks, anything else as
/// JSON. nullopt: it has no such key, or null.
std::vector<std::optional<std::string>> metadataTexts(std::string_view metadata, std::span<const std::string> keys);

/// What a model is given of an item: a text with "{text}", "{id}" and "{metadata.KEY}" in it, in whose place stands what the item
/// has; nothing for a key that it lacks. Braces around anything but a word stay as they are.
class ItemTemplate {
public:
    /// InvalidInput: a word in braces that stands for nothing, or no "{text}". An empty template is "{text}".
    static Result<ItemTemplate> parse(std::string_view text);

    /// Whether it adds nothing to the text.
    bool isTextAlone() const { return m_parts.size() == 1 && m_parts.front().kind == Kind::Text; }
    /// `text`: the item's own, as it goes out.
    std::string render(const ports::Record& record, std::string_view text) const;

private:
    enum class Kind { Literal, Text, Id, Metadata };
    struct Part {
        Kind kind = Kind::Literal;
        std::string literal;
    };

    std::vector<Part> m_parts;
    std::vector<std::string> m_keys;  ///< of the parts of metadata, in their order
};

}  // namespace docket::codec
