#pragma once

#include "core/codec/text/document.h"
#include "core/codec/text/json_text.h"
#include "core/codec/values/row_fields.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace docket::codec {

// The parts of a row of JSON as simdjson hands them out, for .cpp files of this room. What breaks a rule is thrown, as
// RowRefusal or as the error of the parser, and caught where the row is read.

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

[[noreturn]] inline void refuseRow(std::string cause) { throw RowRefusal{std::move(cause)}; }
[[noreturn]] inline void refuseSyntax() { throw simdjson::simdjson_error(simdjson::TAPE_ERROR); }

inline bool hasByte(std::string_view text, char c) { return std::memchr(text.data(), c, text.size()) != nullptr; }

inline void checkDepth(int depth) {
    if (depth > maxNesting) refuseRow(fmt::format("it is nested more than {} levels deep", maxNesting));
}

/// A key as it is written, with its quotes, and what it says.
struct Key {
    std::string_view raw;
    std::string_view text;
};

inline Key keyOf(ondemand::field& field) {
    const char* begin = field.key().raw();
    const char* end = begin;
    while (*end != '"') end += *end == '\\' ? 2 : 1;  // the parser has made sure that there is an end
    const std::string_view text(begin, static_cast<std::size_t>(end - begin));
    const std::string_view raw(begin - 1, text.size() + 2);
    if (!hasByte(text, '\\')) return {raw, text};
    return {raw, field.unescaped_key()};
}

/// A scalar, or the bracket of a container, as it is written.
inline std::string_view tokenOf(ondemand::value& value) { return withoutBlanksBehind(value.raw_json_token()); }

inline bool isNull(ondemand::value& value) { return tokenOf(value) == "null"; }

/// What a string says: a view into the line, or where there is an escape in it into memory of the parser.
inline std::string_view contentOf(ondemand::value& value) {
    const std::string_view token = tokenOf(value);
    if (token.size() < 2 || token.back() != '"') refuseSyntax();
    const std::string_view content = token.substr(1, token.size() - 2);
    return hasByte(content, '\\') ? std::string_view(value.get_string()) : content;
}

inline void checkScalar(ondemand::value& value) {
    const std::string_view token = tokenOf(value);
    if (token.starts_with('"')) {
        contentOf(value);
    } else if (token != "true" && token != "false" && token != "null" && !isJsonNumber(token)) {
        refuseSyntax();
    }
}

[[noreturn]] inline void refuseDoubled(std::string_view key, std::string_view where) {
    refuseRow(fmt::format("the key \"{}\" is there twice{}", key, where));
}

/// A label as a text, a number, true or false; nothing for another value.
inline std::optional<std::string_view> labelOf(ondemand::value& value) {
    if (value.type() == json_type::string) return trimmed(contentOf(value));
    if (value.type() != json_type::number && value.type() != json_type::boolean) return std::nullopt;
    checkScalar(value);
    return tokenOf(value);
}

inline std::optional<double> finite(ondemand::value& value) {
    double number = 0;
    if (value.type() != json_type::number || value.get_double().get(number) != simdjson::SUCCESS) return std::nullopt;
    return number;
}

}  // namespace docket::codec
