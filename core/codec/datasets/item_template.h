#pragma once

#include "core/base/error.h"
#include "core/ports/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// The value of a key of an item's metadata as text: a JSON string without its quotation marks, anything else as JSON. nullopt: it
/// has no such key, or null.
std::optional<std::string> metadataText(std::string_view metadata, const std::string& key);

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
        std::string word;  ///< the literal, or the key
    };

    std::vector<Part> m_parts;
};

}  // namespace docket::codec
