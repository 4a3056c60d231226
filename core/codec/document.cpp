#include "core/codec/document.h"

#include <fmt/format.h>
#include <simdjson.h>

namespace docket::codec {

namespace {

/// What a scan over brackets, strings and escapes finds, without parsing.
struct Shape {
    int deepest = 0;
    bool hasEscapedNul = false;
};

Shape scan(std::string_view json) {
    Shape shape;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\') {
                if (json.substr(i, 6) == "\\u0000") shape.hasEscapedNul = true;
                ++i;
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        if (c == '"') inString = true;
        if (c == '{' || c == '[') shape.deepest = std::max(shape.deepest, ++depth);
        if (c == '}' || c == ']') --depth;
    }
    return shape;
}

}  // namespace

bool isUtf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

Result<> checkText(std::string_view text, std::string_view fileName, std::size_t limit) {
    const auto refuse = [&](std::string_view what) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} {}", fileName, what));
    };
    if (text.size() > limit) return refuse(fmt::format("is larger than {} KiB, which such a file may have.", limit / 1024));
    if (!isUtf8(text)) return refuse("is not UTF-8 text.");
    if (text.find('\0') != std::string_view::npos) return refuse("has a NUL character.");
    return {};
}

Result<> checkDocument(std::string_view json, std::string_view fileName, std::size_t limit) {
    if (const auto checked = checkText(json, fileName, limit); !checked) return checked;
    const Shape shape = scan(json);
    if (shape.hasEscapedNul) return failure(ErrorKind::InvalidInput, fmt::format("{} has a NUL character.", fileName));
    if (shape.deepest <= maxNesting) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("{} is nested more than {} levels deep.", fileName, maxNesting));
}

}  // namespace docket::codec
